import Localization
import MaturityModel
import SystemPackage
import Testing
import Workspace

@Suite("Meetings, commitments and minutes in the folder")
struct MeetingFilesTests {
  private func meetings(host: String = "weida") throws -> Meetings {
    Meetings(
      institutions: [Institution(id: "tu", name: LocalizedText(de: "U", en: "U"))],
      meetings: [Meeting(quarter: try WorkspaceSample.quarter("2026-Q4"), host: host)])
  }

  private func commitments(_ municipality: String, with partner: String = "tu") throws -> Commitments {
    Commitments(
      municipality: municipality,
      commitments: [
        Commitment(
          number: 1, text: "T", made: try WorkspaceSample.quarter("2026-Q3"),
          by: try WorkspaceSample.quarter("2026-Q4"), partners: [partner], question: "q1")
      ])
  }

  private func minutes(_ quarter: String) throws -> Minutes {
    let pack = Pack(title: "T", sections: [PackSection(.host, heading: "H")])
    return Minutes(
      of: Meeting(quarter: try WorkspaceSample.quarter(quarter)), closed: Timestamp(seconds: 0), tandems: [],
      german: pack, english: pack)
  }

  @Test("What was saved is read back the same, alone and with everything")
  func roundTrip() async throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q3")
    #expect(workspace.readMeetings(participants: nil, catalog: nil) == nil)
    #expect(workspace.readCommitments(of: "weida", catalog: nil, partners: nil) == nil)
    #expect(workspace.readMinutes(of: quarter) == nil)
    let before = try #require(await workspace.readContents().value)
    #expect(before.meetings == Meetings())
    #expect(before.commitments.isEmpty && before.minutes.isEmpty)

    try workspace.save(try meetings())
    for municipality in ["weida", "gera"] { try workspace.save(try commitments(municipality)) }
    for quarter in ["2026-Q3", "2026-Q2"] { try workspace.save(try minutes(quarter)) }
    #expect(workspace.readMeetings(participants: nil, catalog: nil)?.value == (try meetings()))
    #expect(
      workspace.readCommitments(of: "gera", catalog: nil, partners: nil)?.value == (try commitments("gera")))
    #expect(workspace.readMinutes(of: quarter)?.value == (try minutes("2026-Q3")))
    let reading = await workspace.readContents()
    #expect(reading.diagnostics.isEmpty)
    let contents = try #require(reading.value)
    // Those that are closed as they were then.
    #expect(contents.meetings == (try meetings()).closed(by: contents.minutes))
    #expect(contents.meetings.meetings.map(\.quarter.code).prefix(2) == ["2026-Q2", "2026-Q3"])
    #expect(contents.commitments == [try commitments("gera"), try commitments("weida")])
    #expect(contents.minutes == [try minutes("2026-Q2"), try minutes("2026-Q3")])
    #expect(workspace.quarters(of: "weida").isEmpty)
  }

  @Test("Files have their places")
  func places() throws {
    let workspace = Workspace(root: "/w")
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    #expect(workspace.meetingsFile == "/w/meetings.json")
    #expect(workspace.commitmentsFile(of: "weida") == "/w/Assessments/weida/commitments.json")
    #expect(workspace.minutesFile(of: quarter) == "/w/Meetings/2026-Q4.json")
    #expect(workspace.packFolder(of: quarter) == "/w/Meetings/2026-Q4")
  }

  @Test("Packs beside the minutes are not read; a file of a wrong name is told of")
  func strays() async throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("x", to: "Meetings/2026-Q4/treffen.html")
    try folder.write("{", to: "Meetings/2026-Q4/needs.json")
    try folder.write("x", to: "Meetings/Notizen.txt")
    try folder.write("{", to: "Meetings/2026-Q5.json")
    try folder.write("{", to: "Meetings/notes.json")
    let reading = await Workspace(root: folder.path).readContents()
    #expect(reading.value != nil)
    #expect(reading.diagnostics.map(\.file).sorted() == ["Meetings/2026-Q5.json", "Meetings/notes.json"])
    #expect(reading.diagnostics.allSatisfy { $0.problem == .strayFile && $0.severity == .warning })
  }

  @Test("Faults are told with their file, and spoil the whole")
  func faults() async throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    try workspace.save(try meetings(host: "wieda"))
    try workspace.save(try commitments("jena", with: "nobody"))
    try workspace.save(try minutes("2026-Q2"))
    let text = try #require(folder.text(of: "Meetings/2026-Q2.json"))
    try folder.write(text.replacing("\"H\"", with: "\"I\""), to: "Meetings/2026-Q2.json")
    try folder.write(text, to: "Meetings/2026-Q1.json")
    let reading = await workspace.readContents()
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.map(\.file) == [
        "meetings.json", "Meetings/2026-Q1.json", "Meetings/2026-Q2.json",
      ])
    #expect(
      reading.diagnostics.map(\.problem) == [
        .unknownMunicipality("wieda", suggestion: "weida"),
        .misplaced(expected: "2026-Q1", found: "2026-Q2"), .meeting(.minutesChanged),
      ])
    // Once the catalogue can be read, partners are looked up in it.
    try workspace.save(try meetings())
    let other = await workspace.readContents()
    #expect(other.diagnostics.map(\.file).first == "Assessments/jena/commitments.json")
    #expect(other.diagnostics.map(\.problem).first == .meeting(.unknownPartner("nobody", suggestion: nil)))
  }

  @Test("A save that fails leaves the old file and tells why")
  func failure() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    try folder.write("a file", to: "Meetings")
    try folder.write("a file", to: "Assessments")
    #expect(throws: FileError.self) { try workspace.save(try minutes("2026-Q4")) }
    #expect(throws: FileError.self) { try workspace.save(try commitments("weida")) }
    #expect(folder.text(of: "Meetings") == "a file")
  }
}
