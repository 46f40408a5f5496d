import MaturityModel
import Testing
import Workspace

@Suite("Assessments are saved")
struct SaveTests {
  private func sample(_ folder: TemporaryFolder) throws -> (
    Workspace, QuestionnaireCatalog, Questionnaire, Assessment
  ) {
    let workspace = Workspace(root: folder.path)
    let catalog = try #require(workspace.readQuestionnaires().value)
    let questionnaire = try #require(catalog.questionnaires.first)
    var assessment = Assessment(
      municipality: "weida", quarter: try WorkspaceSample.quarter("2026-Q4"),
      questionnaire: questionnaire.reference)
    assessment.answers["q1"] = Answer(.value(.boolean(true)), comment: "ä")
    assessment.answers["q2"] = Answer(.dontKnow)
    return (workspace, catalog, questionnaire, assessment)
  }

  @Test("What was saved is read back the same, answers in the order of the questions")
  func roundTrip() throws {
    let folder = try WorkspaceSample.folder()
    let (workspace, catalog, questionnaire, assessment) = try sample(folder)
    #expect(workspace.readAssessment(of: "weida", assessment.quarter, catalog: catalog) == nil)
    try workspace.save(assessment, of: questionnaire)
    let reading = try #require(workspace.readAssessment(of: "weida", assessment.quarter, catalog: catalog))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value == assessment)
    let text = try #require(folder.text(of: "Assessments/weida/2026-Q4.json"))
    // The definition asks q2 before q1.
    let second = try #require(text.firstRange(of: "\"q2\""))
    let first = try #require(text.firstRange(of: "\"q1\""))
    #expect(second.lowerBound < first.lowerBound)
    #expect(folder.names.filter { $0.hasPrefix("Assessments/weida/") } == ["Assessments/weida/2026-Q4.json"])
  }

  @Test("A save that fails leaves the old file and tells why")
  func failure() throws {
    let folder = try WorkspaceSample.folder()
    let (workspace, _, questionnaire, assessment) = try sample(folder)
    try folder.write("a file", to: "Assessments")
    #expect(throws: FileError.self) { try workspace.save(assessment, of: questionnaire) }
    #expect(folder.text(of: "Assessments") == "a file")
  }

  @Test("The quarters of a municipality are in order of time, and other files are none")
  func quarters() throws {
    let folder = try WorkspaceSample.folder()
    for name in [
      "2027-Q1.json", "2025-Q4.json", "2026-Q2.json", "2026q3.json", "notes.txt", "2026-Q4.json.bak",
    ] {
      try folder.write("", to: "Assessments/weida/\(name)")
    }
    let workspace = Workspace(root: folder.path)
    #expect(workspace.quarters(of: "weida").map(\.code) == ["2025-Q4", "2026-Q2", "2027-Q1"])
    #expect(workspace.quarters(of: "jena").isEmpty)
  }
}
