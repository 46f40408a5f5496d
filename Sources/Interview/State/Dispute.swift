internal import Localization
internal import MaturityModel

/// What somebody else has changed in the same place meanwhile, being decided one matter after another.
struct Dispute: Sendable, Hashable {
  /// Whose state counts.
  enum Side: Sendable, Hashable {
    case mine, theirs
  }

  /// What has to be decided.
  enum Matter: Sendable, Hashable {
    /// It was handed in meanwhile: open it again for my change?
    case submitted(Timestamp)
    /// The file was removed: make it anew?
    case removed
    /// A question that both have answered, by id.
    case question(String)
  }

  let conflict: AnswerConflict
  /// What the others have left on the disk.
  let theirs: Assessment?
  /// Ids of the questions that I was about to change.
  let own: Set<String>
  /// Ids of the other questions that the others have changed; they are taken over.
  let foreign: Set<String>
  private var whole: Side?
  private(set) var sides: [String: Side] = [:]

  init(
    _ conflict: AnswerConflict, onDisk theirs: Assessment?, own: Set<String>, since before: Assessment
  ) {
    self.conflict = conflict
    self.theirs = theirs
    self.own = own
    foreign = theirs.map { before.answers.changes(to: $0.answers).subtracting(conflict.questions) } ?? []
  }

  /// What has to be decided next; nothing once all is decided.
  var matter: Matter? {
    if whole == nil, let theirs, case .submitted(let time) = theirs.status, conflict.whole == .submitted {
      return .submitted(time)
    }
    if whole == nil, conflict.whole == .removed { return .removed }
    guard whole != .theirs else { return nil }
    return conflict.questions.first { sides[$0] == nil }.map { .question($0) }
  }

  /// Which question it is of those to be decided, from 1.
  var number: Int { sides.count + 1 }

  mutating func decide(for side: Side) {
    switch matter {
    case .submitted, .removed: whole = side
    case .question(let id): sides[id] = side
    case nil: break
    }
  }

  /// What is to be on the disk as decided.
  var outcome: Assessment {
    if whole == .theirs, let theirs { return theirs }
    var result = conflict.merged
    for (id, side) in sides where side == .mine { result.answers[id] = conflict.mine[id] }
    if whole == .mine { result.status = .draft }
    return result
  }
}
