internal import Glibc
internal import Localization
internal import SystemPackage

/// What programs that were killed left beside a file: half-written files and turns.
enum Remains {
  /// Removes them; what cannot be removed stays, which harms nobody.
  ///
  /// - Parameters:
  ///   - file: the file beside which they lie.
  ///   - ofAll: whether nobody else works on the file. If somebody may, only what ended processes of this host left goes.
  static func remove(beside file: FilePath, ofAll: Bool) {
    let folder = file.removingLastComponent()
    let stem = ".\(file.lastComponent?.string ?? "file")."
    for entry in (try? FileSystem.list(folder, hidden: true)) ?? [] where entry.name.hasPrefix(stem) {
      guard !entry.isFolder, entry.name.hasSuffix(".tmp") || entry.name.hasSuffix(".turn") else { continue }
      let path = folder.appending(entry.name)
      if ofAll || owner(of: path)?.isGone ?? false { unlink(path.string) }
    }
  }

  /// Who left it: a turn says so inside, a temporary file in its name (`.2026-Q4.json.HOST.4711.tmp`).
  private static func owner(of path: FilePath) -> Holder? {
    guard path.extension == "tmp" else {
      return (try? FileSystem.read(path)).flatMap { Holder(String(decoding: $0, as: UTF8.self)) }
    }
    let parts = path.lastComponent?.string.split(separator: ".") ?? []
    guard parts.count > 3, let process = Int32(parts[parts.count - 2]) else { return nil }
    return Holder(host: String(parts[parts.count - 3]), process: process, since: .init(seconds: 0))
  }
}
