internal import ArgumentParser
internal import Digests
internal import Localization
internal import SystemPackage
internal import Workspace

/// One file of a pack.
struct PackFile {
  let name: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }
}

/// The folder of a pack, in which nothing is lost that somebody changed by hand: what was written is known by its digest.
struct PackFolder {
  /// What became of the files.
  struct Report {
    var names: [String] = []
    var hasChanged = false
    /// What was changed by hand, and where it lies now.
    var kept: [(old: String, kept: String)] = []
  }

  /// Lists what was written, one digest and name a line.
  private static let listName = ".reifegrad-pack"

  let folder: FilePath

  init(_ folder: FilePath) {
    self.folder = folder
  }

  /// Writes the files; what lies there as it was written is replaced, everything else is set aside.
  func write(_ files: [PackFile]) throws(ExitCode) -> Report {
    do throws(FileError) {
      try FileSystem.makeFolder(folder)
      if let lock = try FolderLock.take(folder) {
        defer { withExtendedLifetime(lock) {} }
        return try write(files, known: list())
      }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain, "Die Mappe schreibt gerade schon jemand. Versuchen Sie es gleich noch einmal.",
      "Somebody is already writing the pack. Try again in a moment.")
  }

  private func write(_ files: [PackFile], known: [String: Set<String>]) throws(FileError) -> Report {
    var report = Report()
    let digests = Dictionary(files.map { ($0.name, SHA256.hexadecimal(of: $0.bytes)) }) { $1 }
    // Before the files, so that one that was just written is known even if the next one cannot be.
    try save(known.merging(digests.mapValues { [$0] }) { $0.union($1) })
    for file in files {
      report.names.append(file.name)
      let path = folder.appending(file.name)
      if let present = try? FileSystem.read(path) {
        guard present != file.bytes else { continue }
        if !(known[file.name]?.contains(SHA256.hexadecimal(of: present)) ?? false) {
          let kept = freeName(beside: file.name)
          try FileSystem.move(path, to: folder.appending(kept))
          report.kept.append((file.name, kept))
        }
      }
      try FileSystem.writeDurably(file.bytes, to: path)
      report.hasChanged = true
    }
    try save(known.merging(digests.mapValues { [$0] }) { $1 })
    return report
  }

  private func save(_ known: [String: Set<String>]) throws(FileError) {
    let lines = known.sorted { $0.key < $1.key }.flatMap { name, digests in
      digests.sorted().map { "\($0) \(name)\n" }
    }
    try FileSystem.writeDurably(Array(lines.joined().utf8), to: folder.appending(Self.listName))
  }

  /// A name that nothing has, which says that this was changed by hand.
  private func freeName(beside name: String) -> String {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let stem = parts[0] + screen.pick("-von-hand", "-by-hand")
    let ending = parts.count > 1 ? ".\(parts[1])" : ""
    var number = 1
    while true {
      let candidate = stem + (number == 1 ? "" : "-\(number)") + ending
      if !FileSystem.exists(folder.appending(candidate)) { return candidate }
      number += 1
    }
  }

  private func list() -> [String: Set<String>] {
    guard let bytes = try? FileSystem.read(folder.appending(Self.listName)) else { return [:] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.reduce(into: [:]) { known, line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2 { known[parts[1], default: []].insert(parts[0]) }
    }
  }
}
