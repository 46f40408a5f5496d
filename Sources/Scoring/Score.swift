public import MaturityModel

/// The result of scoring one node of the tree: a dimension, or the whole questionnaire.
public struct Score: Sendable, Hashable {
  /// Whether there is a value, and why not.
  public enum State: String, Sendable, Hashable {
    /// There is a value.
    case scored
    /// Too little is answered: "nicht auswertbar".
    case notAssessable = "not-assessable"
    /// Nothing in it applies to the municipality.
    case nothingApplies = "nothing-applies"
    /// It is context and never scored.
    case unscored
  }

  /// Id of the dimension; empty for the whole.
  public var id: String
  /// Its weight among its siblings.
  public var weight: Double
  /// Whether there is a value, and why not.
  public var state: State
  /// The value, 0…1; nothing unless `state` is `scored`.
  public var value: Double?
  /// The least and the most that the value can become once all that is open is answered; the value lies inside.
  /// Nothing where nothing applies.
  public var range: ClosedRange<Double>?
  /// The scores that it has once all that is open is answered worst, and best. What is left out of the value may
  /// pull both past the value; `range` holds the value all the same, but a parent counts with these.
  var ends: ClosedRange<Double>?
  /// Index of the level reached, gates included; nothing without a value.
  public var level: Int?
  /// Index of the level that the value alone reaches; nothing without a value.
  public var thresholdLevel: Int?
  /// The gates that do not hold between both, by rising level.
  public var heldBack: [HeldGate] = []
  /// How much has a value.
  public var coverage: Coverage
  /// Scores of the dimensions below.
  public var dimensions: [Score]
  /// Scores of the questions directly below.
  public var questions: [QuestionScore]

  /// This score and all below it, itself first.
  public var selfAndDescendants: [Score] { [self] + dimensions.flatMap(\.selfAndDescendants) }

  /// The points earned and the most that can be earned, of a node that is shown in points; nothing without a value.
  ///
  /// - Parameter rule: how the node's value is made.
  /// - Returns: both in the unit of the weights.
  public func points(by rule: AggregationRule) -> (earned: Double, possible: Double)? {
    guard rule.method == .sum, let value else { return nil }
    let counted = rule.missing == .zero ? applicableWeight : coveredWeight
    return (value * counted, counted)
  }

  private var coveredWeight: Double {
    dimensions.reduce(0) { $1.value == nil ? $0 : $0 + $1.weight }
      + questions.reduce(0) { $1.value == nil ? $0 : $0 + $1.weight }
  }

  private var applicableWeight: Double {
    dimensions.reduce(0) { $1.range == nil ? $0 : $0 + $1.weight }
      + questions.reduce(0) { $1.counts ? $0 + $1.weight : $0 }
  }

  /// All questions below, at any depth.
  public var allQuestions: [QuestionScore] { questions + dimensions.flatMap(\.allQuestions) }
}
