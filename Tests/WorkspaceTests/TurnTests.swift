import Foundation
import SystemPackage
import Testing
@testable import Workspace

@Suite("Whoever writes a file waits for the turn")
struct TurnTests {
  private func file(_ folder: TemporaryFolder) -> FilePath { folder.path.appending("a.json") }

  @Test("A turn leaves nothing behind, and nobody gets it while it lasts")
  func one() throws {
    let folder = try TemporaryFolder()
    do {
      let turn = try Turn.take(beside: file(folder))
      #expect(turn.isMine)
      let error = #expect(throws: FileError.self) {
        try Turn.take(beside: file(folder), longest: 60, patience: 0.05)
      }
      #expect(error?.code == EBUSY)
      #expect(error?.path == file(folder).string)
    }
    #expect(folder.names == [])
  }

  @Test("One that a killed process of this host left is taken away at once")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let root = folder.path.string
    await #expect(processExitsWith: .signal(SIGKILL)) { [root = root as String] in
      let turn = try Turn.take(beside: FilePath(root).appending("a.json"))
      withExtendedLifetime(turn) { _ = kill(getpid(), SIGKILL) }
    }
    #expect(folder.names == [".a.json.turn"])
    let turn = try Turn.take(beside: file(folder), longest: 60, patience: 0)
    #expect(turn.isMine)
    #expect(folder.names == [".a.json.turn"])
  }

  @Test(
    "One of another host, or that says nothing, is waited for and then taken away",
    arguments: [
      "elsewhere, 1, 2026-11-24T09:12:00Z\n", "", "rubbish",
    ])
  func foreign(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: ".a.json.turn")
    #expect(throws: FileError.self) { try Turn.take(beside: file(folder), longest: 60, patience: 0.05) }
    #expect(folder.text(of: ".a.json.turn") == text)
    let turn = try Turn.take(beside: file(folder), longest: 0.05, patience: 60)
    #expect(turn.isMine)
  }

  @Test("At the beginning one without a name goes, one with a living name stays")
  func nameless() throws {
    let folder = try TemporaryFolder()
    try FileSystem.write([], to: folder.path.appending(".a.json.turn"))
    Turn.removeLeftBehind(beside: file(folder))
    #expect(folder.names == [])
    let turn = try Turn.take(beside: file(folder))
    Turn.removeLeftBehind(beside: file(folder))
    #expect(turn.isMine)
  }

  @Test("Who was too slow writes nothing any more and takes nobody's turn away")
  func slow() throws {
    let folder = try TemporaryFolder()
    let slow = try Turn.take(beside: file(folder))
    let next = try Turn.take(beside: file(folder), longest: 0, patience: 60)
    #expect(!slow.isMine)
    #expect(next.isMine)
    let error = #expect(throws: FileError.self) {
      try FileSystem.writeDurably([1], to: file(folder)) { slow.isMine }
    }
    #expect(error?.code == EBUSY)
    #expect(folder.names == [".a.json.turn"])
  }

  @Test("A turn that changed hands is given back, even if its file has the number of the one before")
  func reused() throws {
    let folder = try TemporaryFolder()
    let path = Turn.path(beside: file(folder))
    try folder.write("", to: ".a.json.turn")
    let seen = try #require(FileIdentity(path))
    // The same number, written a moment later: what a file system makes of removing one and making the next.
    usleep(20_000)
    try folder.write("elsewhere, 1, 2026-11-24T09:12:00Z\n", to: ".a.json.turn")
    let next = try #require(FileIdentity(path))
    try #require(next.isSameFile(as: seen))
    Turn.takeAway(seen, at: path)
    #expect(FileIdentity(path) == next)
    Turn.takeAway(next, at: path)
    #expect(folder.names == [])
  }

  @Test("A folder that is not there is told as of the file")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("away").appending("a.json")
    let error = #expect(throws: FileError.self) { try Turn.take(beside: file) }
    #expect(error?.isMissing == true)
    #expect(error?.path == file.string)
  }
}
