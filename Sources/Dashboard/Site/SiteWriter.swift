internal import Synchronization
internal import SystemPackage
internal import Workspace

/// Writes a site into a folder beside the old one and lets both change places at the end.
///
/// A file whose bytes are those of the old site is the same file, under a second name until the switch, so that it keeps its
/// time. Only files that this program wrote are ever removed; one that somebody changed since is kept elsewhere.
final class SiteWriter: Sendable {
  /// What writing a file meant.
  enum Outcome: Sendable {
    /// The old site has the same file; its links are known if the same checks looked at it then.
    case unchanged(links: [SiteLink]?)
    /// The file is a new one, or one with new bytes.
    case written
  }

  private struct State {
    var manifest: SiteManifest
    var folders: Set<String> = []
    var size = 0
    var changes = SiteChanges()
    var changedByHand: Set<String> = []
  }

  private let place: SitePlace
  private let handChanged: FilePath
  private let old: PublishedSite
  private let state: Mutex<State>

  /// Takes the place of a site for this run.
  ///
  /// - Parameters:
  ///   - folder: where the site is to lie.
  ///   - handChanged: where to keep pages of all sites that somebody changed by hand.
  ///   - origin: the version of the program and its checks.
  ///   - edition: for whom the site is; nothing where that is not to be told.
  /// - Throws: `SiteError`; `otherEdition` if the site that lies there is for somebody else.
  init(
    _ folder: FilePath, keeping handChanged: FilePath, origin: String, edition: String? = nil
  ) throws(SiteError) {
    place = try SitePlace(taking: folder)
    self.handChanged = handChanged
    old = PublishedSite(place.folder)
    state = Mutex(State(manifest: SiteManifest(origin: origin, edition: edition)))
    if let edition, let present = old.manifest.edition, present != edition {
      place.clear()
      throw .otherEdition(present)
    }
  }

  /// The paths below the site's root that were written.
  var paths: Set<String> { state.withLock { Set($0.manifest.entries.keys) } }

  /// How many bytes were written.
  var size: Int { state.withLock { $0.size } }

  /// What became of the files of the old site.
  var changes: SiteChanges { state.withLock { $0.changes } }

  /// Writes a file of the new site, or takes it over where it is the same as before.
  func write(_ bytes: [UInt8], to path: String) throws(SiteError) -> Outcome {
    let mark = SiteManifest.Mark(of: bytes)
    let file = place.building.appending(path)
    let parent = file.removingLastComponent()
    let isKnown = state.withLock { state in
      state.manifest.add(path, mark)
      state.size += bytes.count
      return state.folders.contains(parent.string)
    }
    do {
      if !isKnown {
        try FileSystem.makeFolder(parent)
        state.withLock { _ = $0.folders.insert(parent.string) }
      }
      let present = old.present(path, unless: bytes)
      if case .ours(bytes) = present {
        try FileSystem.linkOrCopy(old.folder.appending(path), to: file)
        let origin = state.withLock { state in
          state.changes.unchanged += 1
          return state.manifest.origin
        }
        let wasChecked = origin == old.manifest.origin && mark == old.manifest.entries[path]?.mark
        return .unchanged(links: wasChecked ? old.manifest.links(from: path) : nil)
      }
      state.withLock { state in
        if present == .missing { state.changes.added += 1 } else { state.changes.changed += 1 }
        if present == .changed { state.changedByHand.insert(path) }
      }
      try FileSystem.write(bytes, to: file)
      return .written
    } catch {
      throw .file(error)
    }
  }

  /// What was written under a path, once more.
  func read(_ path: String) -> [UInt8] {
    (try? FileSystem.read(place.building.appending(path))) ?? []
  }

  /// Takes along what others put into the old folder, puts the new site in its place, and clears the old one away.
  ///
  /// - Parameter links: the links from each file, for the list.
  /// - Throws: `SiteError`; then the old site is untouched.
  func publish(links: [String: [SiteLink]]) throws(SiteError) {
    let manifest = state.withLock { $0.manifest }
    do {
      let foreign = try old.foreignFiles()
      if let clash = clash(of: foreign, with: manifest) {
        throw SiteError.inTheWay(place.folder.appending(clash.components).string)
      }
      for file in foreign { try takeAlong(file) }
      try keepWhatWasChangedByHand()
      // Without its list, after a power cut, all of the site would count as somebody else's.
      try FileSystem.writeDurably(
        manifest.bytes(links: links), to: place.building.appending(SiteManifest.name))
    } catch let error as FileError {
      throw .file(error)
    } catch let error as SiteError {
      throw error
    } catch {
      preconditionFailure("only the two kinds of error above are thrown here")
    }
    try place.exchange()
    place.clear()
  }

  /// Removes the half-built site.
  func discard() {
    place.clear()
  }

  // MARK: - Others' work

  /// What of others lies where a file of the new site or a folder around it must lie, if there is anything.
  private func clash(of foreign: [ForeignFile], with manifest: SiteManifest) -> FilePath? {
    let ours = Set(manifest.entries.keys.map { FilePath($0) } + [FilePath(SiteManifest.name)])
    let folders = Set(ours.flatMap { $0.removingLastComponent().withFoldersAbove })
    for file in foreign {
      if let clash = file.path.withFoldersAbove.first(where: ours.contains) { return clash }
      if !file.isEmptyFolder, folders.contains(file.path) { return file.path }
    }
    return nil
  }

  /// Gives a file of the old folder a second name in the new one: until the switch it lies in both.
  private func takeAlong(_ foreign: ForeignFile) throws(FileError) {
    let target = place.building.appending(foreign.path.components)
    try makeFolderOfOthers(foreign.isEmptyFolder ? foreign.path : foreign.path.removingLastComponent())
    guard !foreign.isEmptyFolder else { return }
    try FileSystem.linkOrCopy(old.folder.appending(foreign.path.components), to: target)
  }

  /// Makes a folder of the old site in the new one, with the same rights.
  private func makeFolderOfOthers(_ path: FilePath) throws(FileError) {
    let folder = place.building.appending(path.components)
    guard !path.components.isEmpty, !FileSystem.isFolder(folder) else { return }
    try makeFolderOfOthers(path.removingLastComponent())
    try FileSystem.makeFolder(folder)
    FileSystem.takeOnRights(of: old.folder.appending(path.components), by: folder)
  }

  /// Keeps files that were changed since they were written in a folder named like that of the site, but elsewhere: inside
  /// or beside it they might be published, perhaps of somebody who does not take part any more.
  private func keepWhatWasChangedByHand() throws(FileError) {
    var changed = state.withLock { $0.changedByHand }
    let gone = old.manifest.entries.keys.filter { path in
      state.withLock { $0.manifest.entries[path] == nil }
    }
    for path in gone {
      let present = old.present(path)
      if present == .changed { changed.insert(path) }
      if present != .missing { state.withLock { $0.changes.removed += 1 } }
    }
    let folder = handChanged.appending(place.folder.lastComponent.map { [$0] } ?? [])
    var kept: [String] = []
    for path in changed.sorted() {
      let target = folder.appending(path)
      try FileSystem.makeFolder(target.removingLastComponent())
      kept.append(try keep(old.folder.appending(path), as: target).string)
    }
    state.withLock { [kept] in $0.changes.keptBeside = kept }
  }

  /// Gives a file a further name, with a number where the name is taken by something else.
  private func keep(_ file: FilePath, as target: FilePath) throws(FileError) -> FilePath {
    let bytes = try? FileSystem.read(file, following: false)
    var name = target
    var number = 1
    while FileSystem.exists(name) {
      if let bytes, bytes == (try? FileSystem.read(name, following: false)) { return name }
      number += 1
      name = FilePath("\(target.string).\(number)")
    }
    try FileSystem.linkOrCopy(file, to: name)
    return name
  }
}

extension FilePath {
  /// A path below the site's root, and the folders above it there.
  fileprivate var withFoldersAbove: [FilePath] {
    components.isEmpty ? [] : [self] + removingLastComponent().withFoldersAbove
  }
}
