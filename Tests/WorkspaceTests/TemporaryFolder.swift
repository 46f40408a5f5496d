import Foundation
import SystemPackage
import Workspace

/// An empty folder that is removed with all that it holds when nobody has it any more.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path(percentEncoded: false))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = path.appending(FilePath(name).components)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file.string))
  }

  /// The text of a file; nothing if there is none.
  func text(of name: String) -> String? {
    try? String(contentsOfFile: path.appending(FilePath(name).components).string, encoding: .utf8)
  }

  /// Everything in the folder at any depth, hidden files too, sorted.
  var names: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: path.string))?.sorted() ?? []
  }
}
