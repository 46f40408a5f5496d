internal import Glibc
public import MaturityModel
public import SystemPackage

extension Workspace {
  /// Finds and reads what was sent in; nothing is changed.
  ///
  /// - Parameters:
  ///   - inputs: files, and folders that are searched at any depth, with the names by which the user calls them.
  ///   - catalog: the definitions that they may name.
  ///   - participants: who takes part.
  /// - Returns: all files, each once, in the order of the inputs and sorted by name within a folder.
  /// - Throws: `FileError` if one of the inputs is not there.
  public func arrivals(
    in inputs: [(name: String, path: FilePath)], catalog: QuestionnaireCatalog, participants: Participants
  ) throws(FileError) -> [Arrival] {
    var search = ArrivalSearch(self, catalog, participants)
    for input in inputs { try search.look(at: input.path, named: input.name) }
    return search.found
  }

  /// Whether a path is among the data of this workspace, which nobody sent in.
  public func isOwnData(_ path: FilePath) -> Bool {
    let path = FileSystem.resolved(path)
    return [assessmentsFolder, questionnairesFolder, participantsFile]
      .contains { path.starts(with: FileSystem.resolved($0)) }
  }

  /// Where what was replaced knowingly is kept.
  public var replacedFolder: FilePath { outputFolder.appending("replaced") }

  /// What is here for a municipality and quarter.
  public func present(
    _ place: CollectionPlan.Place, catalog: QuestionnaireCatalog
  ) -> CollectionPlan.Present {
    guard let reading = readAssessment(of: place.municipality, place.quarter, catalog: catalog) else {
      return .nothing
    }
    return reading.value.map { .assessment($0) } ?? .unreadable
  }

  /// Takes over the files of one municipality, all or none, byte for byte as they were sent in.
  ///
  /// It decides once more while nobody else can write: somebody may have saved since the plan was made. What is replaced
  /// knowingly is kept in `Output/replaced`: it may hold answers and a history that stand nowhere else.
  ///
  /// - Parameters:
  ///   - arrivals: the municipality's files that can be used.
  ///   - replace: as in `CollectionPlan`.
  ///   - catalog: the definitions that they may name.
  /// - Returns: what became of each; when this returns, it is on the disk.
  /// - Throws: `FileError`; then what was here is here again.
  public func takeOver(
    _ arrivals: [Arrival], replace: Bool, catalog: QuestionnaireCatalog
  ) throws(FileError) -> [Outcome] {
    FileSystem.reportFilesThatGrowTooLarge()
    var turns: [FilePath: Turn] = [:]
    for place in arrivals.compactMap(\.place) {
      try makeFolder(of: place.municipality)
      let file = file(of: place.municipality, place.quarter)
      if turns[file] == nil { turns[file] = try Turn.take(beside: file) }
    }
    defer { withExtendedLifetime(turns) {} }
    let plan = CollectionPlan(arrivals, replace: replace) { present($0, catalog: catalog) }
    var outcomes = plan.verdicts.map { Outcome(verdict: $0) }
    var written: [(file: FilePath, before: [UInt8]?)] = []
    do throws(FileError) {
      for (index, arrival) in arrivals.enumerated() where outcomes[index].verdict.isTakenOver {
        guard let place = arrival.place, let bytes = arrival.bytes else { continue }
        let file = file(of: place.municipality, place.quarter)
        let before = FileSystem.exists(file) ? try FileSystem.read(file) : nil
        if let before, case .replaced = outcomes[index].verdict {
          outcomes[index].replaced = try putAside(before, of: place)
        }
        try FileSystem.writeDurably(bytes, to: file) { turns[file]?.isMine ?? false }
        written.append((file, before))
      }
    } catch {
      for (file, before) in written.reversed() {
        // The first error is what has to be told; if undoing fails too, the new file is a whole one.
        if let before { try? FileSystem.writeDurably(before, to: file) } else { try? FileSystem.remove(file) }
      }
      throw error
    }
    return outcomes
  }

  private func putAside(_ bytes: [UInt8], of place: CollectionPlan.Place) throws(FileError) -> String {
    let folder = replacedFolder.appending(place.municipality)
    try FileSystem.makeFolder(folder)
    let copy = FileSystem.freePlace(named: place.quarter.code + ".json", in: folder, for: bytes)
    if !FileSystem.exists(copy) { try FileSystem.writeDurably(bytes, to: copy) }
    return shown(copy)
  }
}
