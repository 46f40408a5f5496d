public import MaturityModel

/// The result of scoring one question.
public struct QuestionScore: Sendable, Hashable {
  /// Id of the question.
  public var id: String
  /// Its weight inside its dimension.
  public var weight: Double
  /// Whether it makes part of the score.
  public var isScored: Bool
  /// Which of the five states its answer has.
  public var state: AnswerState
  /// The value, 0…1; nothing unless answered and scored.
  public var value: Double?
  /// The value if there is one, else the least and the most that an answer can be worth.
  public var range: ClosedRange<Double>

  /// Whether it counts in its dimension's score, or would with an answer.
  public var counts: Bool { isScored && state.applies }
}
