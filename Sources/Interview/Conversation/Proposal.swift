internal import MaturityModel
internal import Terminal

/// An assessment that waits for the disk, and what follows once it is there.
struct Proposal: Sendable, Hashable {
  /// What follows.
  enum Sequel: Sendable, Hashable {
    case go(Place)
    case stay
    case finish(Ending)
  }

  /// How a conversation ends.
  enum Ending: Sendable, Hashable {
    case submitted, left, endOfInput
    case interrupted(TerminalSignal)
  }

  var assessment: Assessment
  var sequel: Sequel
}
