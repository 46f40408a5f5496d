/// What two have made of one assessment and what cannot be joined without asking.
public struct AnswerConflict: Sendable, Hashable {
  /// What the other has done to the assessment as a whole.
  public enum Whole: Sendable, Hashable {
    /// Answers were changed that nobody looked at who was about to hand it in.
    case changed
    /// It was handed in.
    case submitted
    /// It was made a draft again.
    case reopened
    /// Its file was removed.
    case removed
  }

  /// Everything that can be joined; their answers to `questions`, and their status.
  public var merged: Assessment
  /// Ids of the questions that both have answered differently, sorted.
  public var questions: [String]
  /// My answers to these questions; none where I have taken the answer back.
  public var mine: [String: Answer]
  /// What they did to the whole, if that has to be told.
  public var whole: Whole?

  /// Creates a conflict.
  public init(
    merged: Assessment, questions: [String] = [], mine: [String: Answer] = [:], whole: Whole? = nil
  ) {
    self.merged = merged
    self.questions = questions
    self.mine = mine
    self.whole = whole
  }

  /// Whether somebody has to decide.
  public var isEmpty: Bool { questions.isEmpty && whole == nil }
}
