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
  private var counts: [Int]

  /// Creates counts of zero.
  public init() {
    counts = Array(repeating: 0, count: AnswerState.allCases.count)
  }

  /// How many have a state.
  public subscript(state: AnswerState) -> Int {
    get { counts[Self.index(state)] }
    set { counts[Self.index(state)] = newValue }
  }

  /// How many there are.
  public var total: Int { counts.reduce(0, +) }

  /// How many apply to the municipality.
  public var applicable: Int { total - self[.doesNotApply] - self[.notAsked] }

  /// How many apply but have no answer.
  public var open: Int { self[.dontKnow] + self[.notAnswered] }

  /// Adds other counts.
  public static func += (left: inout Self, right: Self) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }

  private static func index(_ state: AnswerState) -> Int {
    switch state {
    case .answered: 0
    case .dontKnow: 1
    case .doesNotApply: 2
    case .notAnswered: 3
    case .notAsked: 4
    }
  }
}
