public import MaturityModel

/// How a score came about: what each child brought in, and what was left out and why.
///
/// Derived from a score and its definition alone, so that it explains what was computed and costs nothing elsewhere.
public struct Trace: Sendable, Hashable {
  /// One child of the node.
  public struct Part: Sendable, Hashable {
    /// What the child is.
    public enum Child: Sendable, Hashable {
      /// A dimension, with its own trace.
      case dimension(Trace)
      /// A question.
      case question(QuestionScore)
    }

    /// What the child is.
    public var child: Child
    /// Its weight as the definition says it.
    public var weight: Double
    /// Its share (0…1) of the weight that counts; nothing if it is left out.
    public var share: Double?
    /// Why it has no value; nothing if it has one.
    public var gap: Gap?
    /// What it adds to the value, 0…1: share times value. Nothing where values are not added up.
    public var contribution: Double?
    /// Whether it alone makes the value: the least one where the least counts, or a 0 in a geometric mean.
    public var isDecisive: Bool

    /// The value of the child, 0…1.
    public var value: Double? {
      switch child {
      case .dimension(let trace): trace.score.value
      case .question(let question): question.value
      }
    }
  }

  /// Why a child has no value.
  public enum Gap: String, Sendable, Hashable {
    /// A question to which "don't know" was answered; it stays open.
    case dontKnow = "dont-know"
    /// A question without an answer; it stays open.
    case notAnswered = "not-answered"
    /// A question that does not apply to the municipality.
    case doesNotApply = "does-not-apply"
    /// A question that a condition hides.
    case notAsked = "not-asked"
    /// A dimension of which too little is answered.
    case notAssessable = "not-assessable"
    /// A dimension of which nothing applies.
    case nothingApplies = "nothing-applies"
    /// Context that is never scored.
    case unscored

    /// Whether it stays open, so that an answer would still change the score.
    public var isOpen: Bool { self == .dontKnow || self == .notAnswered || self == .notAssessable }
  }

  /// The score that is explained.
  public var score: Score
  /// How its value is made.
  public var rule: AggregationRule
  /// What is shown in points, of a node whose parts are summed.
  public var points: (earned: Double, possible: Double)? { score.points(by: rule) }
  /// The children in the order of the definition.
  public var parts: [Part]

  /// The traces of the dimensions directly below.
  public var dimensions: [Trace] {
    parts.compactMap { part in
      if case .dimension(let trace) = part.child { trace } else { nil }
    }
  }

  /// Explains a score.
  ///
  /// - Parameters:
  ///   - score: the score of the node.
  ///   - rule: how the node's value is made.
  ///   - dimensions: the dimensions below, by which its children are explained.
  init(of score: Score, rule: AggregationRule, dimensions: [Dimension]) {
    self.score = score
    self.rule = rule
    let rules = Dictionary(dimensions.map { ($0.id, $0) }) { first, _ in first }
    var parts =
      score.dimensions.compactMap { child in
        rules[child.id].map { dimension in
          Part(.dimension(Trace(of: child, by: dimension)), weight: child.weight, gap: Gap(child))
        }
      }
      + score.questions.map { Part(.question($0), weight: $0.weight, gap: Gap($0)) }
    Self.share(&parts, rule: rule, isScored: score.state == .scored)
    self.parts = parts
  }

  /// Explains the score of a dimension.
  public init(of score: Score, by dimension: Dimension) {
    self.init(of: score, rule: dimension.rule, dimensions: dimension.subdimensions)
  }

  /// Explains the overall score.
  public init(of profile: Profile, by questionnaire: Questionnaire) {
    self.init(
      of: profile.overall, rule: questionnaire.rule, dimensions: questionnaire.dimensions)
  }

  private static func share(_ parts: inout [Part], rule: AggregationRule, isScored: Bool) {
    guard isScored else { return }
    func counts(_ part: Part) -> Bool {
      part.gap.map { $0.isOpen && rule.missing == .zero } ?? true
    }
    let weights = parts.filter(counts).reduce(0) { $0 + $1.weight }
    let least = parts.filter(counts).map { $0.value ?? 0 }.min() ?? 0
    for index in parts.indices where counts(parts[index]) {
      let share = parts[index].weight / weights
      let value = parts[index].value ?? 0
      parts[index].share = share
      switch rule.method {
      case .mean, .sum: parts[index].contribution = share * value
      case .minimum: parts[index].isDecisive = value <= least
      case .geometric: parts[index].isDecisive = value == 0
      }
    }
  }
}

extension Trace.Part {
  fileprivate init(_ child: Child, weight: Double, gap: Trace.Gap?) {
    self.init(child: child, weight: weight, share: nil, gap: gap, contribution: nil, isDecisive: false)
  }
}

extension Trace.Gap {
  /// Why a dimension has no value.
  fileprivate init?(_ score: Score) {
    switch score.state {
    case .scored: return nil
    case .notAssessable: self = .notAssessable
    case .nothingApplies: self = .nothingApplies
    case .unscored: self = .unscored
    }
  }

  /// Why a question has no value.
  fileprivate init?(_ question: QuestionScore) {
    guard question.value == nil else { return nil }
    switch question.state {
    case .notAsked: self = .notAsked
    case .doesNotApply: self = .doesNotApply
    case .answered: self = .unscored
    case .dontKnow: self = question.isScored ? .dontKnow : .unscored
    case .notAnswered: self = question.isScored ? .notAnswered : .unscored
    }
  }
}
