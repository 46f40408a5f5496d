internal import LocatedJSON
public import Localization
public import MaturityModel
internal import SystemPackage

/// Writes one assessment for as long as somebody works on it, and loses nothing of what others write meanwhile.
///
/// It does not rest on locks, which many network drives do not know: it looks at the file again before each write, joins
/// what others have changed and asks where both have changed the same answer. Reading, comparing and writing happen in
/// one turn (`Turn`).
public final class AssessmentStore {
  /// Why nothing was written.
  public enum Failure: Error {
    /// The file system refused.
    case file(FileError)
    /// What lies there now cannot be understood, and so must not be overwritten.
    case unreadable([Diagnostic])
    /// Somebody else has changed the same; their state is known now, so that a further `save` overwrites knowingly.
    case conflict(AnswerConflict)
  }

  /// As it is on disk, as far as this program knows; nothing if there was none.
  public private(set) var stored: Assessment?
  /// What is worth a look in the file that was found; nothing after it was written anew.
  public private(set) var warnings: [Diagnostic] = []

  /// Whether what was found is handed in with a seal that does not fit.
  public var hasBrokenSeal: Bool { warnings.contains { $0.problem == .sealBroken } }

  private let workspace: Workspace
  private let municipality: String
  private let quarter: Quarter
  private let catalog: QuestionnaireCatalog
  private let role: String?
  private let clock: () -> Timestamp
  private let file: FilePath
  /// What `stored` was read from or written as.
  private var bytes: [UInt8]?

  /// Opens an assessment and reads it, if there is one.
  ///
  /// - Parameters:
  ///   - workspace: where it lies.
  ///   - municipality: whose it is; its id has to be valid.
  ///   - quarter: of which quarter.
  ///   - catalog: the definitions that it may name.
  ///   - role: in what office whoever works on it does so, for its history.
  ///   - clock: tells the time for its history.
  /// - Throws: `Failure.file` or `Failure.unreadable`.
  public init(
    _ workspace: Workspace, of municipality: String, _ quarter: Quarter, catalog: QuestionnaireCatalog,
    role: String? = nil, clock: @escaping () -> Timestamp
  ) throws(Failure) {
    self.workspace = workspace
    self.municipality = municipality
    self.quarter = quarter
    self.catalog = catalog
    self.role = role
    self.clock = clock
    file = workspace.file(of: municipality, quarter)
    FileSystem.reportFilesThatGrowTooLarge()
    try read()
  }

  /// Writes durably.
  ///
  /// What is submitted is sealed; handing in, opening again and, once it has been handed in, each changed answer go into
  /// the history. Revision, seal and history of `next` itself do not count.
  ///
  /// Nothing is handed in that nobody looked at: where others changed answers since `base`, a `next` that hands in is a
  /// conflict (`AnswerConflict.Whole.changed`). Whoever has looked at its `merged` draft hands that in.
  ///
  /// - Parameters:
  ///   - next: what is to be on the disk.
  ///   - base: what `next` was made from; `stored` if nothing is said. Whoever does not take over what this returns
  ///     says here what he handed in last.
  ///   - reason: why it is opened again, if it is.
  /// - Returns: what is on disk afterwards: `next` and what others wrote meanwhile.
  /// - Throws: `Failure`; then nothing was written.
  public func save(
    _ next: Assessment, since base: Assessment? = nil, reason: String? = nil
  ) throws(Failure) -> Assessment {
    let turn = try turn()
    defer { withExtendedLifetime(turn) {} }
    let (known, base) = (stored, base ?? stored)
    try read()
    var merged = next
    if let theirs = stored {
      let conflict = next.joined(with: theirs, since: base)
      guard conflict.isEmpty else { throw .conflict(conflict) }
      merged = conflict.merged
    } else if let known {
      var conflict = AnswerConflict(merged: next, whole: .removed)
      conflict.merged.history = known.history
      throw .conflict(conflict)
    }
    guard let result = finished(merged, reason) else { return stored ?? merged }
    try write(result, turn)
    return result
  }

  // MARK: - Steps

  /// Waits until nobody else writes.
  ///
  /// A folder of the municipality that is not there is made; a workspace that is not there was removed or is not
  /// mounted, and must not be made anew in an empty place.
  private func turn() throws(Failure) -> Turn {
    do throws(FileError) {
      try workspace.makeFolder(of: municipality)
      return try Turn.take(beside: file)
    } catch {
      throw .file(error)
    }
  }

  /// Learns what is on the disk.
  private func read() throws(Failure) {
    let found: [UInt8]?
    do throws(FileError) {
      found = try FileSystem.read(file)
    } catch {
      guard error.isMissing else { throw .file(error) }
      found = nil
    }
    guard found != bytes else { return }
    if let found {
      let reading = Assessment.read(
        found, file: workspace.shown(file), catalog: catalog, place: (municipality, quarter))
      guard let assessment = reading.value else { throw .unreadable(reading.diagnostics) }
      stored = assessment
      warnings = reading.diagnostics
    } else {
      stored = nil
    }
    bytes = found
  }

  /// What is to be written instead of `stored`, with revision, seal and history; nothing if it is there already.
  private func finished(_ merged: Assessment, _ reason: String?) -> Assessment? {
    let now = clock()
    var result = merged
    guard let stored else {
      (result.revision, result.seal) = (merged.revision + 1, nil)
      return result.isDraft ? result : result.sealed(at: now, role: role)
    }
    (result.revision, result.seal, result.history) = (stored.revision, stored.seal, stored.history)
    if !result.isDraft { result.position = stored.position }
    guard result != stored else { return nil }
    result.revision += 1
    if !stored.isDraft, result.isDraft {
      let position = result.position
      result.status = stored.status
      result = result.reopened(at: now, role: role, reason: reason, hadBrokenSeal: hasBrokenSeal)
      result.position = position
    }
    if stored.wasEverSubmitted { result.history += changes(from: stored, to: result, at: now) }
    return result.isDraft ? result : result.sealed(at: now, role: role)
  }

  private func changes(from old: Assessment, to new: Assessment, at time: Timestamp) -> [HistoryEntry] {
    order(of: new).filter { !Answer.say(the: old.answers[$0], new.answers[$0]) }.map { id in
      HistoryEntry(
        .changed(question: id, old: old.answers[id], new: new.answers[id]), at: time, role: role)
    }
  }

  /// The questions in the order in which they are asked.
  private func order(of assessment: Assessment) -> [String] {
    catalog[assessment.questionnaire]?.questionnaire.questions.map(\.id) ?? []
  }

  private func write(_ result: Assessment, _ turn: Turn) throws(Failure) {
    let bytes = result.json(order: order(of: result)).serialized()
    do throws(FileError) {
      try FileSystem.writeDurably(bytes, to: file) { turn.isMine }
    } catch {
      throw .file(error)
    }
    stored = result
    warnings = []
    self.bytes = bytes
  }
}
