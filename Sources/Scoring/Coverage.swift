public import MaturityModel

/// How much of a node has a value.
public struct Coverage: Sendable, Hashable {
  /// How many questions have each of the five states; of a scored node only the scored questions count.
  public var counts: StateCounts
  /// The share (0…1) of the weight of the applicable children that have a value; 1 where nothing applies.
  public var weightShare: Double
  /// The least share that gives a score.
  public var minimum: Double

  /// How many questions are answered.
  public var answered: Int { counts[.answered] }

  /// How many questions apply.
  public var applicable: Int { counts.applicable }
}

/// How many questions have each of the five states.
public struct StateCounts: Sendable, Hashable {
  private var answered = 0
  private var dontKnow = 0
  private var doesNotApply = 0
  private var notAnswered = 0
  private var notAsked = 0

  /// Creates counts of zero.
  public init() {}

  /// How many have a state.
  public subscript(state: AnswerState) -> Int {
    get {
      switch state {
      case .answered: answered
      case .dontKnow: dontKnow
      case .doesNotApply: doesNotApply
      case .notAnswered: notAnswered
      case .notAsked: notAsked
      }
    }
    set {
      switch state {
      case .answered: answered = newValue
      case .dontKnow: dontKnow = newValue
      case .doesNotApply: doesNotApply = newValue
      case .notAnswered: notAnswered = newValue
      case .notAsked: notAsked = newValue
      }
    }
  }

  /// How many there are.
  public var total: Int { answered + dontKnow + doesNotApply + notAnswered + notAsked }

  /// How many apply to the municipality.
  public var applicable: Int { total - self[.doesNotApply] - self[.notAsked] }

  /// How many apply but have no answer.
  public var open: Int { self[.dontKnow] + self[.notAnswered] }

  /// Adds other counts.
  public static func += (left: inout Self, right: Self) {
    for state in AnswerState.allCases { left[state] += right[state] }
  }
}
