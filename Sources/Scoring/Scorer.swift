public import MaturityModel

/// Turns answers into scores and levels. A pure function of its input.
public struct Scorer: Sendable {
  /// The definition by which is scored.
  public let questionnaire: Questionnaire
  private let hasConditions: Bool
  private let whole: Branch
  private let context: [Branch]

  /// Creates a scorer.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    hasConditions = questionnaire.hasConditions
    let branches = questionnaire.dimensions.map { Branch($0, levels: questionnaire.levels.count) }
    whole = Branch(questionnaire, scored: branches.filter(\.isScored))
    context = branches.filter { !$0.isScored }
  }

  /// Scores the answers of a municipality to this questionnaire.
  ///
  /// Where an open answer decides what else is asked, ranges are those of what is asked now.
  public func profile(of answers: [String: Answer], by municipality: Municipality) -> Profile {
    profile(of: answers, under: visibility(of: answers, by: municipality))
  }

  /// Scores the answers to this questionnaire where it is known what is asked.
  ///
  /// - Parameters:
  ///   - answers: what was answered.
  ///   - visibility: what `visibility(of:by:)` tells of these answers.
  /// - Returns: the scores.
  public func profile(of answers: [String: Answer], under visibility: Visibility) -> Profile {
    let given = Given(answers: answers, visibility: visibility)
    return Profile(overall: score(of: whole, given), context: context.map { score(of: $0, given) })
  }

  /// Scores one dimension at any depth.
  public func score(
    of dimension: Dimension, _ answers: [String: Answer], by municipality: Municipality
  ) -> Score {
    let given = Given(answers: answers, visibility: visibility(of: answers, by: municipality))
    return score(of: Branch(dimension, levels: questionnaire.levels.count), given)
  }

  /// What is asked of a municipality under its answers.
  public func visibility(of answers: [String: Answer], by municipality: Municipality) -> Visibility {
    hasConditions
      ? Visibility(of: questionnaire, answers: answers, municipality: municipality) : .everything
  }

  // MARK: - Questions

  /// The answers, and which of them count.
  private struct Given {
    let answers: [String: Answer]
    let visibility: Visibility
  }

  private func score(of leaf: Leaf, _ given: Given) -> QuestionScore {
    guard given.visibility.asks(leaf.id) else { return score(of: leaf, .notAsked, nil, leaf.range) }
    let answer = given.answers[leaf.id]
    guard given.visibility.hidesOptions(of: leaf.id) else {
      return score(of: leaf, AnswerState(answer), answer?.value.flatMap(leaf.question.value), leaf.range)
    }
    let offered = given.visibility.offered(leaf.question)
    let counted = given.visibility.counted(answer, to: leaf.question)
    return score(of: leaf, AnswerState(counted), counted?.value.flatMap(offered.value), offered.valueRange)
  }

  private func score(
    of leaf: Leaf, _ state: AnswerState, _ value: Double?, _ range: ClosedRange<Double>
  ) -> QuestionScore {
    QuestionScore(
      id: leaf.id, weight: leaf.question.weight, isScored: leaf.question.isScored, state: state, value: value,
      range: value.map { $0...$0 } ?? range)
  }

  // MARK: - Dimensions

  private func score(of branch: Branch, _ given: Given) -> Score {
    let dimensions = branch.branches.map { self.score(of: $0, given) }
    let questions = branch.leaves.map { self.score(of: $0, given) }
    var score = self.score(of: branch, dimensions, questions)
    apply(branch.gates, to: &score)
    return score
  }

  private func score(of branch: Branch, _ dimensions: [Score], _ questions: [QuestionScore]) -> Score {
    var counts = StateCounts()
    var sums = Sums(branch.rule)
    for dimension in dimensions {
      if !branch.isScored || dimension.state != .unscored { counts += dimension.coverage.counts }
      if let ends = dimension.ends { sums.add(dimension.weight, dimension.value, ends) }
    }
    for question in questions {
      if !branch.isScored || question.isScored { counts[question.state] += 1 }
      if question.counts { sums.add(question.weight, question.value, question.range) }
    }
    let coverage = Coverage(
      counts: counts, weightShare: sums.share, minimum: branch.rule.minimumCoverage)
    var score = Score(
      id: branch.id, weight: branch.weight, state: .unscored, value: nil, range: nil, ends: nil, level: nil,
      thresholdLevel: nil, coverage: coverage, dimensions: dimensions, questions: questions)
    guard branch.isScored else { return score }
    guard let ends = sums.ends else {
      score.state = .nothingApplies
      return score
    }
    score.value = sums.value
    score.state = score.value == nil ? .notAssessable : .scored
    score.thresholdLevel = score.value.map(questionnaire.level)
    score.level = score.thresholdLevel
    score.ends = ends
    let value = score.value
    score.range =
      min(ends.lowerBound, value ?? ends.lowerBound)...max(ends.upperBound, value ?? ends.upperBound)
    return score
  }

  // MARK: - Gates

  /// Lowers the level to the highest one whose gates hold, and notes the others.
  private func apply(_ gates: [[Gate]], to score: inout Score) {
    guard let threshold = score.thresholdLevel, gates.contains(where: { !$0.isEmpty }) else { return }
    let failing = GateKeeper(score, gates).failing
    score.level = (0...threshold).last { failing[$0].isEmpty } ?? 0
    score.heldBack = failing[...threshold].dropFirst((score.level ?? 0) + 1).flatMap(\.self)
  }
}

/// What the children of a node that apply come to: as they are, and with all that is open answered worst and best.
private struct Sums {
  private let rule: AggregationRule
  /// Of what applies.
  private var all = 0.0
  /// Of what has a value.
  private var covered = 0.0
  private var known: WeightedSum
  private var worst: WeightedSum
  private var best: WeightedSum

  init(_ rule: AggregationRule) {
    self.rule = rule
    known = WeightedSum(rule.method)
    worst = known
    best = known
  }

  mutating func add(_ weight: Double, _ value: Double?, _ range: ClosedRange<Double>) {
    all += weight
    if value != nil { covered += weight }
    if let value = value ?? (rule.missing == .zero ? 0 : nil) { known.add(weight: weight, value: value) }
    worst.add(weight: weight, value: range.lowerBound)
    best.add(weight: weight, value: range.upperBound)
  }

  /// The share of the weight that has a value; 1 where nothing applies.
  var share: Double { all > 0 ? covered / all : 1 }

  /// Nothing where too little has a value.
  var value: Double? { share >= rule.minimumCoverage - 1e-9 ? known.value : nil }

  /// Nothing where nothing applies.
  var ends: ClosedRange<Double>? {
    guard let worst = worst.value, let best = best.value else { return nil }
    // Rounding may turn two equal ends round.
    return min(worst, best)...max(worst, best)
  }
}
