import Foundation
import SystemPackage
import Testing

@testable import Workspace

@Suite("Files and folders")
struct FileSystemTests {
  @Test(
    "A file is read whole, also an empty one and one of more than one piece",
    arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func read(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8($0 % 251) }
    try FileSystem.write(bytes, to: folder.path.appending("a"))
    #expect(try FileSystem.read(folder.path.appending("a")) == bytes)
  }

  @Test("A file whose size the system does not tell is read to its end")
  func sizeless() throws {
    let text = String(decoding: try FileSystem.read("/proc/self/status"), as: UTF8.self)
    #expect(text.contains("Pid:"))
  }

  @Test("What cannot be read says why")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: FileError.self) { try FileSystem.read(folder.path.appending("missing")) }
    #expect(missing?.isMissing == true)
    #expect(missing?.code == ENOENT)
    #expect(missing?.operation == .read)
    let isFolder = #expect(throws: FileError.self) { try FileSystem.read(folder.path) }
    #expect(isFolder?.code == EISDIR)
    #expect(isFolder?.isMissing == false)
    #expect(isFolder?.path == folder.path.string)
  }

  @Test("A folder is listed by name, without what is hidden and with what a link leads to")
  func list() throws {
    let folder = try TemporaryFolder()
    for name in ["b.json", "a.json", "ä.json", "B.json", "z/inner.json", ".hidden"] {
      try folder.write("", to: name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("link").string, withDestinationPath: folder.path.appending("z").string)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("nowhere").string, withDestinationPath: "/does/not/exist")
    let entries = try FileSystem.list(folder.path)
    #expect(entries.map(\.name) == ["B.json", "a.json", "b.json", "link", "nowhere", "z", "ä.json"])
    #expect(entries.map(\.isFolder) == [false, false, false, true, false, true, false])
    #expect(try FileSystem.list(folder.path, hidden: true).map(\.name).first == ".hidden")
  }

  @Test("A folder that is not there is empty; a file is no folder")
  func listNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a")
    #expect(try FileSystem.list(folder.path.appending("missing")).isEmpty)
    let error = #expect(throws: FileError.self) { try FileSystem.list(folder.path.appending("a")) }
    #expect(error?.code == ENOTDIR)
  }

  @Test("A folder is made with those above it, and making it again is nothing")
  func makeFolder() throws {
    let folder = try TemporaryFolder()
    let deep = folder.path.appending("a").appending("b").appending("c")
    try FileSystem.makeFolder(deep)
    try FileSystem.makeFolder(deep)
    #expect(FileSystem.isFolder(deep))
    #expect(FileSystem.exists(deep))
    try folder.write("", to: "file")
    let error = #expect(throws: FileError.self) {
      try FileSystem.makeFolder(folder.path.appending("file").appending("x"))
    }
    #expect(error?.operation == .write)
    #expect(!FileSystem.isFolder(folder.path.appending("file")))
  }

  @Test("Of a path that is not there yet, the links in the part that is are followed")
  func resolved() throws {
    let folder = try TemporaryFolder()
    let real = FileSystem.resolved(folder.path)
    try folder.write("", to: "data/file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("out").string, withDestinationPath: "data")
    for (path, expected) in [
      ("out", "data"), ("out/file", "data/file"), ("out/new", "data/new"), ("out/new/deep", "data/new/deep"),
      ("new/deep", "new/deep"),
    ] {
      let resolved = FileSystem.resolved(folder.path.appending(FilePath(path).components))
      #expect(resolved == real.appending(FilePath(expected).components), "\(path)")
    }
    #expect(FileSystem.resolved("no-such-folder/x").isAbsolute)
  }

  @Test("What is moved replaces what was there")
  func move() throws {
    let folder = try TemporaryFolder()
    try folder.write("new", to: "a")
    try folder.write("old", to: "b")
    try FileSystem.move(folder.path.appending("a"), to: folder.path.appending("b"))
    #expect(folder.names == ["b"])
    #expect(folder.text(of: "b") == "new")
    #expect(throws: FileError.self) {
      try FileSystem.move(folder.path.appending("a"), to: folder.path.appending("c"))
    }
  }

  @Test("Two folders change places, and nothing is left over")
  func exchange() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "a/x")
    try folder.write("2", to: "b/y")
    try FileSystem.exchange(folder.path.appending("a"), folder.path.appending("b"))
    #expect(folder.names == ["a", "a/y", "b", "b/x"])
    #expect(throws: FileError.self) {
      try FileSystem.exchange(folder.path.appending("a"), folder.path.appending("c"))
    }
    #expect(folder.names == ["a", "a/y", "b", "b/x"])
  }

  @Test("A copy of a file has its rights and time; a copy of a link is a link, even one that leads nowhere")
  func copy() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try folder.write("text", to: "a")
    try folder.write("", to: "b/inner")
    chmod(path.appending("a").string, 0o640)
    for (name, target) in [("file", "a"), ("folder", "b"), ("nowhere", "missing/too")] {
      try FileManager.default.createSymbolicLink(
        atPath: path.appending(name).string, withDestinationPath: target)
      try FileSystem.copy(path.appending(name), to: path.appending("\(name).copy"))
      let copied = try FileManager.default.destinationOfSymbolicLink(
        atPath: path.appending("\(name).copy").string)
      #expect(copied == target)
    }
    try FileSystem.copy(path.appending("a"), to: path.appending("a.copy"))
    #expect(folder.text(of: "a.copy") == "text")
    var (one, other) = (stat(), stat())
    stat(path.appending("a").string, &one)
    stat(path.appending("a.copy").string, &other)
    #expect(other.st_mode & 0o7777 == 0o640)
    #expect(one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec)
  }

  @Test("A pipe or a folder is not copied")
  func copyOfOther() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path.appending("pipe").string, 0o600)
    try folder.write("", to: "b/inner")
    for (name, code) in [("pipe", ENODEV), ("b", EISDIR)] {
      let error = #expect(throws: FileError.self) {
        try FileSystem.copy(folder.path.appending(name), to: folder.path.appending("copy"))
      }
      #expect(error?.code == code)
    }
    #expect(folder.names == ["b", "b/inner", "pipe"])
  }

  @Test("A folder is removed with all that it holds, but never what a link in it leads to")
  func remove() throws {
    let folder = try TemporaryFolder()
    try folder.write("keep", to: "outside/file")
    try folder.write("", to: "a/b/c/.hidden")
    try folder.write("", to: "a/d")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("a").appending("link").string,
      withDestinationPath: folder.path.appending("outside").string)
    try FileSystem.remove(folder.path.appending("a"))
    #expect(folder.names == ["outside", "outside/file"])
    try FileSystem.remove(folder.path.appending("a"))
    #expect(folder.text(of: "outside/file") == "keep")
  }
}
