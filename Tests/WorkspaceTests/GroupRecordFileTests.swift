import MaturityModel
import SystemPackage
import Testing
import Workspace

@Suite("The record of what was published of groups lies beside the settings of the site")
struct GroupRecordFileTests {
  @Test("What was saved is read back the same; a fault spoils the whole")
  func roundTrip() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    #expect(workspace.readGroupRecord() == nil)
    let record = GroupRecord([
      .init(.dimension("d"), in: try WorkspaceSample.quarter("2026-Q4"), figures: [], entries: [])
    ])
    try workspace.save(record)
    #expect(workspace.readGroupRecord()?.value == record)
    try folder.write("{\"format\": 1}", to: "group-figures.json")
    let reading = try #require(workspace.readGroupRecord())
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem) == [.missingKey("publications")])
    #expect(reading.diagnostics.map(\.file) == ["group-figures.json"])
  }
}
