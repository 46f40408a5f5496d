internal import Glibc
internal import Localization
internal import SystemPackage

/// What programs that were killed left beside a file: half-written files and turns.
enum Remains {
  /// Removes them; what cannot be removed stays, which harms nobody.
  ///
  /// A turn goes only if its process on this host has ended: it guards others even where locks mean nothing.
  ///
  /// - Parameters:
  ///   - file: the file beside which they lie.
  ///   - ofAll: whether nobody else works on the file. If somebody may, only what ended processes of this host left goes.
  static func remove(beside file: FilePath, ofAll: Bool) {
    Turn.removeLeftBehind(beside: file)
    let folder = file.removingLastComponent()
    let stem = ".\(file.lastComponent?.string ?? "file")."
    for entry in (try? FileSystem.list(folder, hidden: true)) ?? [] {
      guard !entry.isFolder, entry.name.hasPrefix(stem), entry.name.hasSuffix(".tmp") else { continue }
      if ofAll || owner(of: entry.name)?.isGone ?? false { unlink(folder.appending(entry.name).string) }
    }
  }

  /// Who left a temporary file, as its name says (`.2026-Q4.json.HOST.4711.tmp`).
  private static func owner(of name: String) -> Holder? {
    let parts = name.split(separator: ".")
    guard parts.count > 3, let process = Int32(parts[parts.count - 2]) else { return nil }
    return Holder(host: String(parts[parts.count - 3]), process: process, since: .init(seconds: 0))
  }
}
