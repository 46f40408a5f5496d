internal import Glibc
internal import Synchronization
internal import SystemPackage
internal import Workspace

/// Writes a site into a folder beside the old one and lets both change places at the end.
///
/// A list of what was written lies with the site, so that only files of this program are ever removed.
final class SiteWriter: Sendable {
  private struct State {
    var paths: Set<String> = []
    var folders: Set<String> = []
    var size = 0
  }

  private static let manifest = ".reifegrad-site"

  private let folder: FilePath
  private let building: FilePath
  private let state = Mutex(State())

  init(_ folder: FilePath) {
    self.folder = folder
    let name = folder.lastComponent?.string ?? "Output"
    building = folder.removingLastComponent().appending(".\(name).building.\(getpid())")
  }

  /// The paths below the site's root that were written.
  var paths: Set<String> { state.withLock { $0.paths } }

  /// How many bytes were written.
  var size: Int { state.withLock { $0.size } }

  /// Makes the folder in which the new site grows.
  func begin() throws(SiteError) {
    do {
      try FileSystem.remove(building)
      try FileSystem.makeFolder(building)
    } catch {
      throw .file(error)
    }
  }

  /// Writes a file of the new site.
  func write(_ bytes: [UInt8], to path: String) throws(SiteError) {
    let file = building.appending(path)
    let parent = file.removingLastComponent()
    let isKnown = state.withLock { state in
      state.paths.insert(path)
      state.size += bytes.count
      return state.folders.contains(parent.string)
    }
    do {
      if !isKnown {
        try FileSystem.makeFolder(parent)
        state.withLock { _ = $0.folders.insert(parent.string) }
      }
      try FileSystem.write(bytes, to: file)
    } catch {
      throw .file(error)
    }
  }

  /// Takes along what others put into the old folder, then puts the new site in its place.
  func publish() throws(SiteError) {
    do {
      let list = paths.sorted().joined(separator: "\n") + "\n"
      try FileSystem.write(Array(list.utf8), to: building.appending(Self.manifest))
      guard FileSystem.exists(folder) else {
        try FileSystem.move(building, to: folder)
        return
      }
    } catch {
      throw .file(error)
    }
    try takeAlongForeignFiles()
    do {
      try FileSystem.exchange(building, folder)
      try FileSystem.remove(building)
    } catch {
      throw .file(error)
    }
  }

  /// Removes the half-built site.
  func discard() {
    try? FileSystem.remove(building)
  }

  // MARK: - Others' files

  private func takeAlongForeignFiles() throws(SiteError) {
    let old = folder.appending(Self.manifest)
    let own = (try? FileSystem.read(old)).map { String(decoding: $0, as: UTF8.self).split(separator: "\n") } ?? []
    let ours = Set(own.map(String.init))
    let foreign = Self.files(below: folder).filter { !ours.contains($0) && $0 != Self.manifest }
    if let clash = foreign.first(where: { paths.contains($0) }) { throw .inTheWay(folder.appending(clash).string) }
    do {
      for path in foreign {
        let target = building.appending(path)
        try FileSystem.makeFolder(target.removingLastComponent())
        // A second name for the same file: until the switch it lies in both folders.
        guard link(folder.appending(path).string, target.string) == 0 else {
          try FileSystem.write(try FileSystem.read(folder.appending(path)), to: target)
          continue
        }
      }
    } catch {
      throw .file(error)
    }
  }

  private static func files(below folder: FilePath, prefix: String = "") -> [String] {
    let entries = (try? FileSystem.list(folder, hidden: true)) ?? []
    return entries.flatMap { entry in
      entry.isFolder
        ? files(below: folder.appending(entry.name), prefix: prefix + entry.name + "/") : [prefix + entry.name]
    }
  }

}
