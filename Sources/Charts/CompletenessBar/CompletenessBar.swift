/// The five states of answers as segments of one bar, told apart by pattern and label.
public struct CompletenessBar: Chart {
  /// Questions that were answered.
  public let answered: Int
  /// Questions answered with "don't know".
  public let dontKnow: Int
  /// Questions that do not apply, with a reason.
  public let doesNotApply: Int
  /// Questions without an answer.
  public let notAnswered: Int
  /// Questions hidden by a condition.
  public let notAsked: Int
  /// What the style sheet calls it.
  public let styleClass = "c-completeness-bar"

  /// Creates the chart; counts below 0 are taken as 0.
  public init(answered: Int, dontKnow: Int, doesNotApply: Int, notAnswered: Int, notAsked: Int) {
    self.answered = max(answered, 0)
    self.dontKnow = max(dontKnow, 0)
    self.doesNotApply = max(doesNotApply, 0)
    self.notAnswered = max(notAnswered, 0)
    self.notAsked = max(notAsked, 0)
  }

  /// The segments that have a share, from left to right.
  var segments: [(state: AnswerState, count: Int)] {
    AnswerState.allCases.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
  }

  private func count(of state: AnswerState) -> Int {
    switch state {
    case .answered: answered
    case .dontKnow: dontKnow
    case .notAnswered: notAnswered
    case .doesNotApply: doesNotApply
    case .notAsked: notAsked
    }
  }
}
