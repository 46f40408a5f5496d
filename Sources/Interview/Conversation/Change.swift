internal import MaturityModel

/// A confirmed change of answers, so that it can be taken back.
struct Change: Sendable, Hashable {
  /// Where it was made.
  let place: Place
  /// Whether the question had been opened from the page of its dimension.
  let wasDetour: Bool
  /// The answers before it by question; nothing where there was none.
  let before: [String: Answer?]
  /// The answers that it gave, by question; nothing where it took one away.
  let after: [String: Answer?]

  /// Which of its answers still count: not those that somebody else has changed since.
  func standing(in answers: [String: Answer]) -> Set<String> {
    Set(after.filter { $0.value == answers[$0.key] }.keys)
  }
}

/// What was taken back, and what counts instead.
enum TakenBack: Sendable, Hashable {
  /// The answer to the question with this code; the one before it in brief, if there was one.
  case answer(code: String, before: String?)
  /// Comment or evidence at the question with this code.
  case remark(code: String)
  /// Whether help is sought or offered at the question with this code.
  case exchange(code: String)
  /// So many answers taken over in a dimension.
  case carryOver(dimension: String, count: Int)
}
