import Foundation
import Localization
import SystemPackage
import Testing
@testable import Workspace

@Suite("After any accident either the old or the new content is there, whole")
struct DurableWriteTests {
  @Test("A file is made and replaced, and no temporary file is left")
  func replace() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("a.json")
    for text in ["first", "", "a longer second text"] {
      try FileSystem.writeDurably(Array(text.utf8), to: file)
      #expect(folder.text(of: "a.json") == text)
      #expect(folder.names == ["a.json"])
    }
  }

  @Test("Whoever has the old file open goes on reading the old content")
  func openFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("a.json")
    try FileSystem.writeDurably(Array("old".utf8), to: file)
    let reader = try #require(FileHandle(forReadingAtPath: file.string))
    try FileSystem.writeDurably(Array("new".utf8), to: file)
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(folder.text(of: "a.json") == "new")
  }

  @Test("A full disk leaves the old content and no temporary file")
  func fullDisk() async {
    // In a process of its own no file may be longer than 4,096 bytes, which fails in the middle of a write.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let file = folder.path.appending("a.json")
      try FileSystem.writeDurably(Array("old".utf8), to: file)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4_096, rlim_max: 4_096)
      precondition(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let bytes = [UInt8](repeating: 0x61, count: 100_000)
      let error = #expect(throws: FileError.self) { try FileSystem.writeDurably(bytes, to: file) }
      #expect(error?.code == EFBIG)
      #expect(error?.path == file.string)
      #expect(folder.text(of: "a.json") == "old")
      #expect(folder.names == ["a.json"])
      // A plain write tells of it as well.
      #expect(throws: FileError.self) { try FileSystem.write(bytes, to: folder.path.appending("b")) }
    }
  }

  @Test("A folder in the place of the file stays, and no temporary file is left")
  func folderInPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write("inside", to: "a.json/file")
    let error = #expect(throws: FileError.self) {
      try FileSystem.writeDurably([1, 2, 3], to: folder.path.appending("a.json"))
    }
    #expect(error?.operation == .write)
    #expect(folder.names == ["a.json", "a.json/file"])
  }

  @Test("Below a file nothing can be written")
  func belowFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a")
    let error = #expect(throws: FileError.self) {
      try FileSystem.writeDurably([1], to: folder.path.appending("a").appending("b.json"))
    }
    #expect(error?.code == ENOTDIR)
    #expect(folder.text(of: "a") == "x")
  }

  @Test("Without its folder a file is not written")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) {
      try FileSystem.writeDurably([1], to: folder.path.appending("a").appending("b.json"))
    }
    #expect(error?.isMissing == true)
    #expect(folder.names.isEmpty)
  }

  @Test("A name with spaces and umlauts is a name like any other")
  func names() throws {
    let folder = try TemporaryFolder()
    try FileSystem.writeDurably([0x78], to: folder.path.appending("Größe 1 \"x\".json"))
    #expect(folder.text(of: "Größe 1 \"x\".json") == "x")
  }

  static let codes: [(Int32, String, String)] = [
    (ENOSPC, "voll", "full"), (EDQUOT, "aufgebraucht", "quota"), (EFBIG, "groß", "large"),
    (EACCES, "Recht", "permission"),
    (EPERM, "Recht", "permission"), (EROFS, "schreibgeschützt", "read-only"), (ENOENT, "fehlt", "missing"),
    (ENOTDIR, "kein Ordner", "no folder"), (EISDIR, "Ordner", "folder"), (EEXIST, "schon", "already"),
    (EIO, "Fehler", "error"),
  ]

  @Test("A refusal of the system is told in both languages, with the file's name", arguments: codes)
  func reasons(_ code: Int32, _ german: String, _ english: String) {
    let error = FileError(.write, "x.json", code: code)
    #expect(error.reason(in: .german).contains(german))
    #expect(error.reason(in: .english).contains(english))
    for language in [error.message(in: .german), error.message(in: .english)] {
      #expect(language.contains("x.json"))
      #expect(language.hasSuffix("."))
    }
    #expect(error.message(in: .german).contains("schreiben"))
    #expect(error.message(in: .english).contains("written"))
  }

}
