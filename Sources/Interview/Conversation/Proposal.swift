internal import MaturityModel
internal import Terminal

/// An assessment that waits for the disk, and what follows once it is there.
struct Proposal: Sendable, Hashable {
  /// What follows.
  enum Sequel: Sendable, Hashable {
    /// On to what is asked next under the new answers.
    case goForward
    case stay
    /// Back to where the last change was made, which it takes back.
    case takeBack
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
