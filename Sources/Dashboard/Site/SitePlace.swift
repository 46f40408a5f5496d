internal import SystemPackage
internal import Workspace

/// The folder of a site and the one beside it in which the next site grows, kept from other runs.
///
/// Both folders are locked for this run alone, and the locks stay with them when they change places; the folders around
/// them are shared, so that no site in which this one lies is exchanged meanwhile.
final class SitePlace: Sendable {
  /// Where the site lies, all links followed.
  let folder: FilePath
  /// Where the next one grows.
  let building: FilePath
  private let locks: [FolderLock]
  private let isFirst: Bool

  /// Takes the place, and clears away what a killed run left there.
  ///
  /// - Parameter folder: where the site is to lie; a link is followed, so that the site goes where it leads.
  /// - Throws: `SiteError`; `busy` if another run builds there, around it or inside.
  init(taking folder: FilePath) throws(SiteError) {
    let folder = FileSystem.resolved(folder)
    guard !FileSystem.exists(folder) || FileSystem.isFolder(folder), let name = folder.lastComponent else {
      throw .inTheWay(folder.string)
    }
    do {
      let parent = folder.removingLastComponent()
      try FileSystem.makeFolder(parent)
      self.folder = folder
      building = parent.appending(".\(name.string).building")
      var locks = try Self.share(parent)
      locks.append(try Self.make(building))
      do {
        try Self.restore(self.folder, aside: FileSystem.aside(building))
        isFirst = !FileSystem.exists(self.folder)
        if !isFirst { locks.append(try Self.lock(self.folder)) }
      } catch {
        try? FileSystem.remove(building)
        throw error
      }
      self.locks = locks
      try clearRemains()
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .busy
    }
  }

  /// Puts the new site into its place; the old one, if there is any, then lies where the new one grew.
  func exchange() throws(SiteError) {
    let isThere = FileSystem.exists(folder)
    // Made meanwhile, and so not locked: perhaps by a run that builds inside.
    guard !isThere || !isFirst else { throw .busy }
    do {
      if isThere {
        FileSystem.takeOnRights(of: folder, by: building)
        try FileSystem.exchange(building, folder)
      } else {
        try takeOnUsualRights()
        try FileSystem.move(building, to: folder)
      }
    } catch {
      throw .file(error)
    }
  }

  /// The first site gets the rights that any new folder gets there.
  private func takeOnUsualRights() throws(FileError) {
    let usual = building.appending(".reifegrad-rights")
    try FileSystem.makeFolder(usual)
    FileSystem.takeOnRights(of: usual, by: building)
    try FileSystem.remove(usual)
  }

  /// Removes what lies where the new site grew: a half-built one, or the old one, of which files that others put there at
  /// the last moment move over.
  ///
  /// What cannot be cleared away stays in the hidden folder until the next run.
  func clear() {
    do {
      try clearRemains()
      try FileSystem.remove(building)
    } catch {
      return
    }
  }

  // MARK: - Locks

  /// Locks the folders around a site against being exchanged.
  private static func share(_ nearest: FilePath) throws(SiteError) -> [FolderLock] {
    var locks: [FolderLock] = []
    var folder = nearest
    while !folder.components.isEmpty {
      do {
        guard let lock = try FolderLock.take(folder, .shared), lock.isInPlace else { throw SiteError.busy }
        locks.append(lock)
      } catch is FileError {
        // Who may not read a folder cannot lock it.
      } catch {
        throw .busy
      }
      folder = folder.removingLastComponent()
    }
    return locks
  }

  /// Makes a folder and locks it; a run that ends at this moment may remove it once more. Until the site in it is whole,
  /// nobody else may look into it.
  private static func make(_ folder: FilePath) throws -> FolderLock {
    for _ in 0..<10 {
      try FileSystem.makeFolder(folder)
      do {
        guard let lock = try FolderLock.take(folder) else { throw SiteError.busy }
        guard lock.isInPlace else { continue }
        FileSystem.hide(folder)
        return lock
      } catch let error as FileError where error.isMissing {
        continue
      }
    }
    throw SiteError.busy
  }

  private static func lock(_ folder: FilePath) throws -> FolderLock {
    // One that was exchanged or removed while we took it belonged to a run that has just ended.
    guard let lock = try FolderLock.take(folder), lock.isInPlace else { throw SiteError.busy }
    return lock
  }

  // MARK: - What a killed run left

  /// On a disk that knows no exchange the old site lies aside for a moment; killed then, it comes back.
  private static func restore(_ folder: FilePath, aside: FilePath) throws(FileError) {
    guard FileSystem.exists(aside), !FileSystem.exists(folder) else { return }
    try FileSystem.move(aside, to: folder)
  }

  private func clearRemains() throws(FileError) {
    let aside = FileSystem.aside(building)
    if FileSystem.exists(aside) {
      try moveOver(from: aside)
      try FileSystem.remove(aside)
    }
    // A site without its list was killed before it was whole.
    if FileSystem.exists(building.appending(SiteManifest.name)) { try moveOver(from: building) }
    for entry in try FileSystem.list(building, hidden: true) {
      try FileSystem.remove(building.appending(entry.component))
    }
  }

  /// Moves what others put into an old site, and what is not in the present one, over there.
  private func moveOver(from old: FilePath) throws(FileError) {
    guard FileSystem.isFolder(folder) else { return }
    for foreign in try PublishedSite(old).foreignFiles() {
      let target = folder.appending(foreign.path.components)
      guard !FileSystem.exists(target) else { continue }
      try FileSystem.makeFolder(target.removingLastComponent())
      try FileSystem.move(old.appending(foreign.path.components), to: target)
    }
  }
}
