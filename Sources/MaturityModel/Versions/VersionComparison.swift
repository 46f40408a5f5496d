/// Two versions of a definition side by side: what was added, dropped or changed, and what stays comparable.
///
/// References, the order of things and the codes of dimensions make no changes of their own.
public struct VersionComparison: Sendable {
  /// What is different about the definition as a whole.
  public enum FrameChange: Sendable, Hashable {
    /// Its title or description.
    case title
    /// The numbers in which scores are shown.
    case scale
    /// How dimensions make the overall score.
    case rule(from: AggregationRule, to: AggregationRule)
    /// The languages that it speaks.
    case languages
  }

  /// The version as it was.
  public let older: Questionnaire
  /// The version as it is.
  public let newer: Questionnaire
  /// Where the newer questions come from.
  public let ancestry: Ancestry
  /// The questions of the newer version, in their order.
  public let questions: [QuestionComparison]
  /// The older questions whose place nothing takes.
  public let dropped: [Question]
  /// The dimensions of the newer version at any depth, in their order, then those that are gone.
  public let dimensions: [DimensionComparison]
  /// The levels of the newer version, then those that are gone.
  public let levels: [LevelComparison]
  /// What is different about the definition as a whole.
  public let frame: [FrameChange]

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - older: the version as it was.
  ///   - newer: the version as it is.
  ///   - ancestry: where its questions come from, if there are versions between both.
  public init(from older: Questionnaire, to newer: Questionnaire, ancestry: Ancestry? = nil) {
    let ancestry = ancestry ?? Ancestry(of: newer, in: older)
    self.older = older
    self.newer = newer
    self.ancestry = ancestry
    let places = (old: older.dimensionOfQuestion, new: newer.dimensionOfQuestion)
    questions = newer.questions.map { question in
      guard let origin = ancestry.origins[question.id] else {
        return QuestionComparison(question: question, isComparable: false, changes: [])
      }
      let changes = QuestionChange.all(
        of: question, since: origin,
        places: (places.old[origin.question.id] ?? "", places.new[question.id] ?? ""))
      return QuestionComparison(
        question: question, old: origin.question, isComparable: origin.isComparable, changes: changes)
    }
    let replaced = Set(ancestry.origins.values.map(\.question.id))
    dropped = older.questions.filter { !replaced.contains($0.id) }
    dimensions = Self.dimensions(from: older, to: newer, comparable: ancestry.comparable)
    levels = LevelComparison.all(older.levels, newer.levels)
    frame = Self.frame(from: older, to: newer)
  }

  /// The scored questions of the newer version.
  public var scored: [QuestionComparison] { questions.filter(\.question.isScored) }

  /// How many of the scored questions are comparable.
  public var comparableCount: Int { scored.count(where: \.isComparable) }

  /// Whether both are the same in everything, and comparable in every question.
  public var isEmpty: Bool {
    var same = older
    same.id = newer.id
    same.version = newer.version
    return same == newer && questions.allSatisfy(\.isComparable)
  }

  private static func frame(from older: Questionnaire, to newer: Questionnaire) -> [FrameChange] {
    var changes: [FrameChange] = []
    if older.title != newer.title || older.description != newer.description { changes.append(.title) }
    if older.languages != newer.languages { changes.append(.languages) }
    if older.scale != newer.scale { changes.append(.scale) }
    if older.rule != newer.rule { changes.append(.rule(from: older.rule, to: newer.rule)) }
    return changes
  }

  private static func dimensions(
    from older: Questionnaire, to newer: Questionnaire, comparable: Set<String>
  ) -> [DimensionComparison] {
    let parents = (old: older.parentOfDimension, new: newer.parentOfDimension)
    let new = newer.dimensions.flatMap(\.selfAndDescendants)
    let compared = new.map { dimension in
      let scored = dimension.allQuestions.filter(\.isScored)
      var changes: [DimensionChange] = [.added]
      if let before = older.dimension(dimension.id) {
        changes = dimension.changes(since: before, (older.levels, newer.levels))
        if parents.old[dimension.id] != parents.new[dimension.id] { changes.append(.moved) }
      }
      return DimensionComparison(
        dimension: dimension, changes: changes, comparableCount: scored.count { comparable.contains($0.id) },
        scoredCount: scored.count)
    }
    let gone = older.dimensions.flatMap(\.selfAndDescendants).filter { newer.dimension($0.id) == nil }
    return compared
      + gone.map {
        DimensionComparison(dimension: $0, changes: [.dropped], comparableCount: 0, scoredCount: 0)
      }
  }
}

extension Questionnaire {
  /// The dimension in which a question stands, by id of the question.
  fileprivate var dimensionOfQuestion: [String: String] {
    let all = dimensions.flatMap(\.selfAndDescendants)
    let pairs = all.flatMap { dimension in dimension.ownQuestions.map { ($0.id, dimension.id) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The dimension in which a dimension stands, by id; those on top have none.
  fileprivate var parentOfDimension: [String: String] {
    let all = dimensions.flatMap(\.selfAndDescendants)
    let pairs = all.flatMap { dimension in dimension.subdimensions.map { ($0.id, dimension.id) } }
    return Dictionary(pairs) { first, _ in first }
  }
}
