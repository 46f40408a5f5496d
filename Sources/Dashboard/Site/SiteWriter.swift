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
  private let lock = Mutex<FolderLock?>(nil)
  private let state = Mutex(State())

  /// Prepares writing into a folder; a link is followed, so that the site goes where it leads.
  init(_ folder: FilePath) {
    self.folder = FileSystem.resolved(folder)
    let name = self.folder.lastComponent?.string ?? "Output"
    building = self.folder.removingLastComponent().appending(".\(name).building")
  }

  /// The paths below the site's root that were written.
  var paths: Set<String> { state.withLock { $0.paths } }

  /// How many bytes were written.
  var size: Int { state.withLock { $0.size } }

  /// Makes the folder in which the new site grows, and clears away what a killed run left there.
  func begin() throws(SiteError) {
    guard !FileSystem.exists(folder) || FileSystem.isFolder(folder) else { throw .inTheWay(folder.string) }
    do {
      let parent = folder.removingLastComponent()
      try FileSystem.makeFolder(parent)
      guard let taken = try FolderLock.take(parent) else { throw SiteError.busy }
      lock.withLock { $0 = taken }
      try FileSystem.remove(building)
      try FileSystem.makeFolder(building)
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .busy
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

  /// Takes along what others put into the old folder, puts the new site in its place, and clears the old one away.
  func publish() throws(SiteError) {
    do {
      let list = paths.sorted().joined(separator: "\n") + "\n"
      try FileSystem.write(Array(list.utf8), to: building.appending(Self.manifest))
      guard FileSystem.exists(folder) else {
        try FileSystem.move(building, to: folder)
        return
      }
      let foreign = try Self.foreignFiles(in: folder)
      if let clash = foreign.first(where: { paths.contains($0) }) {
        throw SiteError.inTheWay(folder.appending(clash).string)
      }
      for path in foreign { try takeAlong(path) }
      try FileSystem.exchange(building, folder)
    } catch let error as FileError {
      throw .file(error)
    } catch let error as SiteError {
      throw error
    } catch {
      preconditionFailure("only the two kinds of error above are thrown here")
    }
    clearOldSite()
  }

  /// Removes the half-built site.
  func discard() {
    // Without the lock it is somebody else's.
    guard lock.withLock({ $0 != nil }) else { return }
    try? FileSystem.remove(building)
  }

  // MARK: - Others' files

  /// The files in a folder of ours that this program did not write, below it.
  private static func foreignFiles(in folder: FilePath) throws(FileError) -> [String] {
    let manifest = (try? FileSystem.read(folder.appending(Self.manifest))) ?? []
    let ours = Set(String(decoding: manifest, as: UTF8.self).split(separator: "\n").map(String.init))
    return try files(below: folder).filter { !ours.contains($0) && $0 != Self.manifest }
  }

  /// Gives a file of the old folder a second name in the new one: until the switch it lies in both.
  private func takeAlong(_ path: String) throws(FileError) {
    let (source, target) = (folder.appending(path), building.appending(path))
    guard !path.hasSuffix("/") else { return try FileSystem.makeFolder(target) }
    try FileSystem.makeFolder(target.removingLastComponent())
    do {
      try FileSystem.link(source, to: target)
    } catch {
      // A disk that knows no second names.
      try FileSystem.write(try FileSystem.read(source), to: target)
    }
  }

  /// Removes the old site, which lies in the place of the new one now; what others put there meanwhile moves over.
  ///
  /// The new site is published already: what cannot be cleared away stays in the hidden folder until the next run.
  private func clearOldSite() {
    guard let foreign = try? Self.foreignFiles(in: building) else { return }
    do {
      for path in foreign where !FileSystem.exists(folder.appending(path)) {
        try FileSystem.makeFolder(folder.appending(path).removingLastComponent())
        try FileSystem.move(building.appending(path), to: folder.appending(path))
      }
      try FileSystem.remove(building)
    } catch {
      return
    }
  }

  /// All files below a folder, and folders that hold nothing, which end in "/"; links are files, wherever they lead.
  private static func files(below folder: FilePath, prefix: String = "") throws(FileError) -> [String] {
    var files: [String] = []
    for entry in try FileSystem.list(folder, hidden: true) {
      if entry.isFolder, !entry.isLink {
        let inside = try Self.files(below: folder.appending(entry.name), prefix: prefix + entry.name + "/")
        files += inside.isEmpty ? [prefix + entry.name + "/"] : inside
      } else {
        files.append(prefix + entry.name)
      }
    }
    return files
  }
}
