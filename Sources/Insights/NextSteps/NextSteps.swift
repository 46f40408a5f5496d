public import MaturityModel

/// What a municipality can do next, and what that would be worth.
///
/// Questions that a step opens – asked after it, not asked before, and without an answer on file – count as answered
/// worst, so that no honest answer to them takes back what is said here.
public struct NextSteps: Sendable, Hashable {
  /// Every single step that gains something, the greatest gain for the whole first, equal ones in the order of the
  /// questions.
  public let gains: [NextStep]
  /// The shortest way to the next level of the whole.
  public let overall: LevelPath
  /// The shortest way to the next level of each scored dimension on top, in the order of the questionnaire.
  public let dimensions: [LevelPath]
}

/// The change of one answer to the next better one.
public struct AnswerStep: Sendable, Hashable {
  /// The question.
  public let question: Question
  /// Place of its dimension among the scored dimensions on top.
  public let dimension: Int
  /// The answer before.
  public let old: AnswerValue
  /// Whether the question is opened by a step before this one; then `old` is the worst answer, and not on file.
  public let isOpened: Bool
  /// The next better answer; of a share the percentage as a number.
  public let new: AnswerValue
  /// The option to reach: of a choice the next one, of a multiple choice the one to add; nothing of other kinds.
  public let option: String?
  /// What to do, by the questionnaire: of a choice what the option chosen so far says, of a multiple choice what the
  /// added one says, else what the question says. Where there is nothing, the text of `option` tells what to reach.
  public let recommendation: LocalizedText?
}

/// A step with what it gains by itself.
public struct NextStep: Sendable, Hashable {
  /// The step.
  public let step: AnswerStep
  /// What it adds to the overall value, of 0…1; nothing while the whole has none.
  public let overallGain: Double?
  /// What it adds to the value of its dimension on top, of 0…1; nothing while that has none.
  public let dimensionGain: Double?
  /// The scored questions that it opens anew and that have no answer on file, in the order of asking; the gains count
  /// them as answered worst.
  public let opens: [Question]
}

/// The fewest steps that lift a score to its next level, gates included.
public enum LevelPath: Sendable, Hashable {
  /// These steps lift it. No fewer do; of equally few they give the highest value, and of those they come first in
  /// the order of the questions.
  case lift(LevelLift)
  /// It is on the highest level.
  case atTheTop
  /// More than three steps are needed, or no steps suffice. These scored questions are asked and open; an answer to
  /// them may do it.
  case notWithinThree(open: [Question])
  /// There is no score to lift: these scored questions are asked and open. None, if nothing applies.
  case noScore(open: [Question])

  /// The scored questions of what is to be lifted that are asked and open, in the order of asking; none on the highest
  /// level.
  public var open: [Question] {
    switch self {
    case .lift(let lift): lift.open
    case .notWithinThree(let open), .noScore(let open): open
    case .atTheTop: []
    }
  }
}

/// Steps that lift a score to a higher level.
public struct LevelLift: Sendable, Hashable {
  /// The steps in the order of the questions; several of one question follow each other.
  public let steps: [AnswerStep]
  /// The value that they give, 0…1.
  public let value: Double
  /// Index of the level that they reach; the next one, or higher.
  public let level: Int
  /// The scored questions, of any dimension, that the steps together open anew and that have no answer on file, in the
  /// order of asking. The value and the level count them as answered worst, or as the steps among these say.
  public let opens: [Question]
  /// The scored questions of what is lifted that are asked and open before the first step, in the order of asking.
  /// They stay as they are: the value leaves them out, or counts them 0, as the questionnaire says.
  public let open: [Question]
}
