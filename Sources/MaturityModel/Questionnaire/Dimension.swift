/// A node of the tree of what is assessed.
public struct Dimension: Sendable, Hashable {
  /// What a dimension holds.
  public enum Children: Sendable, Hashable {
    /// Further dimensions.
    case dimensions([Dimension])
    /// Questions.
    case questions([Question])
  }

  /// Stable name, unique among dimensions and questions.
  public var id: String
  /// Short sign such as "SG".
  public var code: String
  /// What it is called.
  public var name: LocalizedText
  /// What it is about.
  public var description: LocalizedText?
  /// Where it comes from.
  public var references: [Reference]
  /// Its weight among its siblings, more than 0.
  public var weight: Double
  /// Whether it makes part of the score; an unscored dimension holds context.
  public var isScored: Bool
  /// Whether its answers and scores are kept out of public editions per municipality; what lies below is too.
  public var isConfidential: Bool
  /// When it is asked; always without one.
  public var visibleIf: Condition? = nil
  /// How its children make its score.
  public var rule: AggregationRule
  /// What holds its own level back, by level.
  public var gates: [LevelGates] = []
  /// What it holds.
  public var children: Children

  /// All questions below, at any depth, in order.
  public var allQuestions: [Question] {
    switch children {
    case .dimensions(let dimensions): dimensions.flatMap(\.allQuestions)
    case .questions(let questions): questions
    }
  }

  /// Questions directly below.
  public var ownQuestions: [Question] {
    switch children {
    case .dimensions: []
    case .questions(let questions): questions
    }
  }

  /// Dimensions directly below.
  public var subdimensions: [Dimension] {
    switch children {
    case .dimensions(let dimensions): dimensions
    case .questions: []
    }
  }

  /// This dimension and all below it, itself first.
  public var selfAndDescendants: [Dimension] {
    [self] + subdimensions.flatMap(\.selfAndDescendants)
  }
}

/// Where a dimension or question comes from: a law, a standard, a framework.
public struct Reference: Sendable, Hashable {
  /// Name of the framework.
  public var framework: String
  /// The place inside it.
  public var code: String?

  /// Creates a reference.
  public init(framework: String, code: String? = nil) {
    self.framework = framework
    self.code = code
  }
}
