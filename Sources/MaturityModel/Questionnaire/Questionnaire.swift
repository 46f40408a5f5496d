/// A versioned definition: what is asked, how answers become scores, and which levels scores reach.
public struct Questionnaire: Sendable, Hashable {
  /// Stable name of the definition.
  public var id: String
  /// `MAJOR` or `MAJOR.MINOR`.
  public var version: String
  /// Codes of the languages that every text is given in; the first is the one to fall back to.
  public var languages: [String]
  /// What it is called.
  public var title: LocalizedText
  /// What it is for.
  public var description: LocalizedText?
  /// How scores are shown.
  public var scale: Scale
  /// The maturity levels, rising.
  public var levels: [MaturityLevel]
  /// How dimensions make the overall score.
  public var rule: AggregationRule
  /// The dimensions on top.
  public var dimensions: [Dimension]

  /// All questions in the order in which they are asked.
  public var questions: [Question] { dimensions.flatMap(\.allQuestions) }

  /// The dimension with an id, at any depth.
  public func dimension(_ id: String) -> Dimension? {
    dimensions.lazy.flatMap(\.selfAndDescendants).first { $0.id == id }
  }

  /// The question with a role; of each role there is one at most.
  public func question(for role: QuestionRole) -> Question? {
    questions.first { $0.role == role }
  }

  /// The dimensions on top that make the overall score.
  public var scoredDimensions: [Dimension] { dimensions.filter(\.isScored) }

  /// The definition that an assessment names.
  public var reference: QuestionnaireReference { QuestionnaireReference(id: id, version: version) }
}

/// Names one version of a definition.
public struct QuestionnaireReference: Sendable, Hashable {
  /// Id of the questionnaire.
  public var id: String
  /// Its version.
  public var version: String

  /// Creates a reference.
  public init(id: String, version: String) {
    self.id = id
    self.version = version
  }
}
