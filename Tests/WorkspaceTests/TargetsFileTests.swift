import MaturityModel
import SystemPackage
import Testing
import Workspace

@Suite("Targets lie beside the assessments")
struct TargetsFileTests {
  private func targets(_ municipality: String, level: String = "b") throws -> Targets {
    Targets(
      municipality: municipality, questionnaire: "sample",
      targets: [
        Target(
          dimension: "d", level: level, since: try WorkspaceSample.quarter("2026-Q4"),
          by: try WorkspaceSample.quarter("2027-Q4"))
      ])
  }

  @Test("What was saved is read back the same, alone and with everything")
  func roundTrip() async throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let catalog = try #require(workspace.readQuestionnaires().value)
    #expect(workspace.readTargets(of: "weida", catalog: catalog) == nil)
    try workspace.save(try targets("weida"))
    try workspace.save(try targets("gera"))
    try folder.write(WorkspaceSample.assessment("weida", "2026-Q4"), to: "Assessments/weida/2026-Q4.json")
    let reading = try #require(workspace.readTargets(of: "weida", catalog: catalog))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value == (try targets("weida")))
    #expect(workspace.targetsFile(of: "weida").string.hasSuffix("Assessments/weida/targets.json"))
    let contents = await workspace.readContents()
    #expect(contents.diagnostics.isEmpty)
    #expect(contents.value?.targets == [try targets("gera"), try targets("weida")])
    #expect(contents.value?.assessments.count == 1)
    #expect(workspace.quarters(of: "weida").map(\.code) == ["2026-Q4"])
  }

  @Test("A save that fails leaves the old file and tells why")
  func failure() throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("a file", to: "Assessments")
    #expect(throws: FileError.self) { try Workspace(root: folder.path).save(try targets("weida")) }
    #expect(folder.text(of: "Assessments") == "a file")
  }

  @Test("A fault is told with the file, and spoils the whole")
  func faults() async throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    try workspace.save(try targets("weida", level: "c"))
    let text = try #require(folder.text(of: "Assessments/weida/targets.json"))
    try folder.write(text.replacing("\"c\"", with: "\"b\""), to: "Assessments/jena/targets.json")
    let reading = await workspace.readContents()
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.map(\.file) == ["Assessments/jena/targets.json", "Assessments/weida/targets.json"])
    #expect(
      reading.diagnostics.map(\.problem) == [
        .misplaced(expected: "jena", found: "weida"), .unknownLevel("c", suggestion: nil),
      ])
  }

  @Test("While a definition is broken its targets are not blamed")
  func brokenDefinition() async throws {
    let folder = try WorkspaceSample.folder()
    try Workspace(root: folder.path).save(try targets("weida", level: "c"))
    try folder.write("[]", to: "Questionnaires/sample.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.diagnostics.map(\.file) == ["Questionnaires/sample.json"])
  }

  @Test("The targets of nobody who takes part are not read; nor are targets elsewhere")
  func strangers() async throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    try workspace.save(try targets("erfurt"))
    try folder.write("{}", to: "Assessments/targets.json")
    let reading = await workspace.readContents()
    #expect(
      Set(reading.diagnostics.map(\.problem)) == [
        .strayFile, .unknownMunicipality("erfurt", suggestion: nil),
      ])
  }
}
