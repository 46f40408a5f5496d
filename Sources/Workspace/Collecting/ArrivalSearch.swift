internal import Glibc
internal import Localization
internal import MaturityModel
internal import SystemPackage

/// Finds and reads what was sent in.
///
/// In folders it looks for `.json` at any depth and follows no links, which could lead anywhere; what the user names is
/// taken as named. The workspace's own data are passed over, so that nothing of them can ever be moved away.
struct ArrivalSearch {
  private let catalog: QuestionnaireCatalog
  private let participants: Participants
  private let own: [FilePath]
  private var seen: Set<FilePath> = []
  private(set) var found: [Arrival] = []

  init(_ workspace: Workspace, _ catalog: QuestionnaireCatalog, _ participants: Participants) {
    self.catalog = catalog
    self.participants = participants
    own = [workspace.assessmentsFolder, workspace.questionnairesFolder, workspace.outputFolder]
      .map { FileSystem.resolved($0) }
  }

  /// Looks at what the user named.
  mutating func look(at path: FilePath, named name: String) throws(FileError) {
    guard FileSystem.exists(path) else { throw FileError(.read, path, code: ENOENT) }
    if FileSystem.isFolder(path) {
      search(path, named: name)
    } else {
      read(path, named: name, byUser: true)
    }
  }

  private mutating func search(_ folder: FilePath, named name: String) {
    let entries: [FileSystem.Entry]
    do {
      entries = try FileSystem.list(folder)
    } catch {
      return addUnreadable(Self.problem(error), name, folder)
    }
    for entry in entries {
      let path = folder.appending(entry.name)
      let name = FilePath(name).appending(entry.name).string
      let isJSON = entry.name.lowercased().hasSuffix(".json")
      if entry.isLink {
        if entry.isFolder || isJSON { addUnreadable(.symbolicLink, name, path) }
      } else if entry.isFolder {
        if !own.contains(FileSystem.resolved(path)) { search(path, named: name) }
      } else if isJSON {
        read(path, named: name, byUser: false)
      }
    }
  }

  private mutating func read(_ path: FilePath, named name: String, byUser isNamed: Bool) {
    do {
      let bytes = try FileSystem.read(path)
      add(
        Arrival(
          bytes, name: name, path: path, isNamed: isNamed, catalog: catalog, participants: participants))
    } catch {
      addUnreadable(Self.problem(error), name, path)
    }
  }

  private mutating func addUnreadable(_ problem: Problem, _ name: String, _ path: FilePath) {
    add(Arrival(unreadable: problem, name: name, path: path, participants: participants))
  }

  private mutating func add(_ arrival: Arrival) {
    if seen.insert(arrival.isLink ? arrival.path : FileSystem.resolved(arrival.path)).inserted {
      found.append(arrival)
    }
  }

  private static func problem(_ error: FileError) -> Problem {
    error.isMissing
      ? .noSuchFile
      : .unreadable(LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english)))
  }
}

extension Arrival {
  /// Whether it is a link that was found in a folder.
  var isLink: Bool { reading.diagnostics.first?.problem == .symbolicLink }
}
