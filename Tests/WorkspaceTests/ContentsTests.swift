import Foundation
import Localization
import MaturityModel
import SystemPackage
import Testing
import Workspace

@Suite("Everything that a workspace holds is read and checked")
struct ContentsTests {
  private func problems(_ reading: Reading<WorkspaceContents>) -> [String: Problem] {
    Dictionary(reading.diagnostics.map { ($0.file, $0.problem) }) { first, _ in first }
  }

  @Test("A whole workspace is read without a word, ordered by municipality and quarter")
  func whole() async throws {
    let folder = try WorkspaceSample.folder()
    for (municipality, quarter) in [
      ("weida", "2026-Q4"), ("gera", "2027-Q1"), ("weida", "2025-Q4"), ("gera", "2026-Q2"),
      ("jena", "2026-Q4"),
    ] {
      try folder.write(
        WorkspaceSample.assessment(municipality, quarter), to: "Assessments/\(municipality)/\(quarter).json")
    }
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.diagnostics.isEmpty)
    let contents = try #require(reading.value)
    #expect(contents.participants.municipalities.map(\.id) == ["gera", "jena", "weida"])
    #expect(contents.catalog.questionnaires.map(\.id) == ["sample"])
    #expect(
      contents.assessments.map { "\($0.municipality) \($0.quarter.code)" } == [
        "gera 2026-Q2", "gera 2027-Q1", "jena 2026-Q4", "weida 2025-Q4", "weida 2026-Q4",
      ])
  }

  @Test("In whichever order files were made, the contents are the same")
  func order() async throws {
    var seen: Set<[String]> = []
    let names = (0..<60).map { ("\(["gera", "jena", "weida"][$0 % 3])", "20\(10 + $0 / 3)-Q\($0 % 4 + 1)") }
    for shift in [0, 17, 41] {
      let folder = try WorkspaceSample.folder()
      for (municipality, quarter) in names[shift...] + names[..<shift] {
        try folder.write(
          WorkspaceSample.assessment(municipality, quarter), to: "Assessments/\(municipality)/\(quarter).json"
        )
      }
      let contents = try #require(await Workspace(root: folder.path).readContents().value)
      #expect(contents.assessments.count == 60)
      seen.insert(contents.assessments.map { "\($0.municipality) \($0.quarter.code)" })
    }
    #expect(seen.count == 1)
    let order = try #require(seen.first)
    #expect(order == order.sorted())
  }

  @Test("A workspace without assessments is whole; without participants it is not")
  func missing() async throws {
    let folder = try WorkspaceSample.folder()
    #expect(await Workspace(root: folder.path).readContents().value?.assessments.isEmpty == true)
    try FileManager.default.removeItem(atPath: folder.path.appending("municipalities.json").string)
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(problems(reading) == ["municipalities.json": .noSuchFile])
  }

  @Test("The problems of all files are told, each with its path below the workspace")
  func allProblems() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("{", to: "Questionnaires/broken.json")
    try folder.write("not read", to: "Questionnaires/questionnaire.schema.json")
    try folder.write("not read", to: "Questionnaires/notes.txt")
    try folder.write(WorkspaceSample.municipalities("weida", "weida"), to: "municipalities.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.file) == ["Questionnaires/broken.json", "municipalities.json"])
    #expect(reading.diagnostics.last?.problem == .duplicateID("weida", firstLine: 1))
    for diagnostic in reading.diagnostics {
      #expect(!diagnostic.report(in: .german).contains(folder.path.string))
    }
  }

  @Test("A broken assessment is told of and spoils the whole")
  func brokenAssessment() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write(
      WorkspaceSample.assessment("weida", "2026-Q4", answers: "\"q3\": {\"value\": true}"),
      to: "Assessments/weida/2026-Q4.json")
    try folder.write(WorkspaceSample.assessment("jena", "2026-Q4"), to: "Assessments/gera/2026-Q4.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(
      problems(reading) == [
        "Assessments/weida/2026-Q4.json": .unknownQuestion("q3", suggestion: "q1"),
        "Assessments/gera/2026-Q4.json": .misplaced(expected: "gera", found: "jena"),
      ])
  }

  @Test("While a definition is broken its assessments are not blamed")
  func brokenDefinition() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("[]", to: "Questionnaires/sample.json")
    try folder.write(WorkspaceSample.assessment("weida", "2026-Q4"), to: "Assessments/weida/2026-Q4.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(problems(reading) == ["Questionnaires/sample.json": .wrongType(expected: .object)])
  }

  @Test("A folder of nobody who takes part is told, with who was probably meant")
  func unknownMunicipality() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write(WorkspaceSample.assessment("wieda", "2026-Q4"), to: "Assessments/wieda/2026-Q4.json")
    try folder.write(WorkspaceSample.assessment("erfurt", "2026-Q4"), to: "Assessments/erfurt/2026-Q4.json")
    try folder.write("", to: "Assessments/.git/config")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(
      problems(reading) == [
        "Assessments/wieda": .unknownMunicipality("wieda", suggestion: "weida"),
        "Assessments/erfurt": .unknownMunicipality("erfurt", suggestion: nil),
      ])
  }

  @Test(
    "A file that is not read is told of, and spoils nothing",
    arguments: [
      "Assessments/weida/2026-Q5.json", "Assessments/weida/2026q4.json", "Assessments/weida/2026-q4.json",
      "Assessments/weida/2026-Q4 (1).json",
      "Assessments/weida/2026-Q4.json.bak", "Assessments/weida/notes.txt", "Assessments/weida-2026-Q4.json",
      "Assessments/2026-Q4.json",
    ])
  func strayFile(_ name: String) async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("not read", to: name)
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value?.assessments.isEmpty == true)
    #expect(reading.diagnostics.map(\.file) == [name])
    #expect(reading.diagnostics.map(\.problem) == [.strayFile])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("Hidden files, lock files among them, are nobody's business")
  func hidden() async throws {
    let folder = try WorkspaceSample.folder()
    for name in [".2026-Q4.lock", ".2026-Q4.json.12.tmp", ".DS_Store"] {
      try folder.write("x", to: "Assessments/weida/\(name)")
    }
    #expect(await Workspace(root: folder.path).readContents().diagnostics.isEmpty)
  }

  @Test("A file that cannot be read is told of with the system's reason")
  func unreadableFile() async throws {
    let folder = try WorkspaceSample.folder()
    try FileManager.default.createDirectory(
      atPath: folder.path.appending("Assessments/weida").string, withIntermediateDirectories: true)
    // A link in a circle can be read by nobody, not even by root.
    let link = folder.path.appending("Assessments/weida/2026-Q4.json").string
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "2026-Q4.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.file) == ["Assessments/weida/2026-Q4.json"])
    guard case .unreadable = reading.diagnostics.first?.problem else {
      Issue.record("\(reading.diagnostics)")
      return
    }
  }

  @Test(
    "A folder that cannot be read is told of, and not taken for an empty one",
    arguments: ["Assessments", "Questionnaires"])
  func unreadableFolder(_ name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(WorkspaceSample.municipalities("weida"), to: "municipalities.json")
    if name != "Questionnaires" {
      try folder.write(WorkspaceSample.questionnaire, to: "Questionnaires/sample.json")
    }
    try folder.write("a file, not a folder", to: name)
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.file) == [name])
    guard case .unreadable(let reason) = reading.diagnostics.first?.problem else {
      Issue.record("\(reading.diagnostics)")
      return
    }
    #expect(reason[.german] == "ein Teil des Pfades ist kein Ordner")
  }

  @Test("Two definitions with the same id and version are told of, with the file that has them first")
  func duplicateDefinition() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write(WorkspaceSample.questionnaire, to: "Questionnaires/second.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(
      problems(reading) == [
        "Questionnaires/second.json": .duplicateDefinition(
          id: "sample", version: "1", firstFile: "Questionnaires/sample.json")
      ])
  }

  @Test("A definition with an error does not keep the errors of assessments from being told")
  func brokenDefinitionAndAssessment() async throws {
    let folder = try WorkspaceSample.folder()
    let broken = WorkspaceSample.questionnaire.replacing("\"title\"", with: "\"titel\"")
    try folder.write(broken, to: "Questionnaires/sample.json")
    try folder.write(
      WorkspaceSample.assessment("weida", "2026-Q4", answers: "\"q3\": {\"value\": true}"),
      to: "Assessments/weida/2026-Q4.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem).contains(.unknownKey("titel", suggestion: "title")))
    #expect(reading.diagnostics.map(\.problem).contains(.missingKey("title")))
    #expect(problems(reading)["Assessments/weida/2026-Q4.json"] == .unknownQuestion("q3", suggestion: "q1"))
    #expect(reading.diagnostics.count == 3)
  }
}
