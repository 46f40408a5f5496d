/// What the screen says about the last key.
enum Notice: Sendable, Hashable {
  case problem(InputProblem)
  /// There is no question before.
  case atStart
  case remarkStored
  /// A comment or evidence waits for an answer.
  case remarkWaits
  /// Leaving would drop remarks to these questions.
  case remarksWithoutAnswer([String])
}
