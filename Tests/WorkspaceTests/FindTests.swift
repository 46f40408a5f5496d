import SystemPackage
import Testing
import Workspace

@Suite("The nearest workspace is found")
struct FindTests {
  @Test(
    "A folder with participants or with questionnaires is a workspace",
    arguments: ["municipalities.json", "Questionnaires/a.json"])
  func marks(_ name: String) throws {
    let folder = try TemporaryFolder()
    #expect(Workspace.find(from: folder.path)?.root != folder.path)
    try folder.write("", to: name)
    #expect(Workspace.find(from: folder.path)?.root == folder.path)
  }

  @Test("A file by the name of the folder of questionnaires is none")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Questionnaires")
    #expect(Workspace.find(from: folder.path)?.root != folder.path)
  }

  @Test("From any depth the way leads upwards, and to the nearest")
  func upwards() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "municipalities.json")
    try folder.write("", to: "Assessments/weida/2026-Q4.json")
    try folder.write("", to: "inner/municipalities.json")
    try folder.write("", to: "inner/deep/file")
    #expect(
      Workspace.find(from: folder.path.appending("Assessments").appending("weida"))?.root == folder.path)
    #expect(
      Workspace.find(from: folder.path.appending("inner").appending("deep"))?.root
        == folder.path.appending("inner"))
    // Also from a folder that is not there yet.
    #expect(Workspace.find(from: folder.path.appending("not").appending("yet"))?.root == folder.path)
  }

  @Test("Without one there is none", arguments: ["/", "/proc/self"])
  func none(_ path: String) {
    #expect(Workspace.find(from: FilePath(path)) == nil)
  }

  @Test("Places have fixed names")
  func places() throws {
    let workspace = Workspace(root: "/w")
    #expect(workspace.questionnairesFolder == "/w/Questionnaires")
    #expect(workspace.participantsFile == "/w/municipalities.json")
    #expect(workspace.assessmentsFolder == "/w/Assessments")
    #expect(workspace.outputFolder == "/w/Output")
    #expect(
      workspace.file(of: "weida", try WorkspaceSample.quarter("Q4/2026"))
        == "/w/Assessments/weida/2026-Q4.json")
  }

  @Test("A name that leads out of the workspace ends the program rather than becoming a path")
  func hostileName() async {
    await #expect(processExitsWith: .failure) {
      _ = Workspace(root: "/w").file(of: "../weida", try WorkspaceSample.quarter("2026-Q4"))
    }
    #expect(Workspace(root: "/w").quarters(of: "../weida").isEmpty)
  }
}
