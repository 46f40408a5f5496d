public import MaturityModel

/// Turns answers into scores and levels. A pure function of its input.
public struct Scorer: Sendable {
  /// The definition by which is scored.
  public let questionnaire: Questionnaire
  private let hasConditions: Bool

  /// Creates a scorer.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    hasConditions = questionnaire.hasConditions
  }

  /// Scores the answers of a municipality to this questionnaire.
  ///
  /// Where an open answer decides what else is asked, ranges are those of what is asked now.
  public func profile(of answers: [String: Answer], by municipality: Municipality) -> Profile {
    let given = Given(answers: answers, visibility: visibility(of: answers, by: municipality))
    var scored: [Score] = []
    var context: [Score] = []
    for dimension in questionnaire.dimensions {
      let score = score(of: dimension, given)
      if dimension.isScored { scored.append(score) } else { context.append(score) }
    }
    let node = Node(id: "", weight: 1, rule: questionnaire.rule, isScored: true)
    var overall = score(of: node, dimensions: scored, questions: [])
    apply(questionnaire.levels.map(\.requires), to: &overall)
    return Profile(overall: overall, context: context)
  }

  /// Scores one dimension at any depth.
  public func score(
    of dimension: Dimension, _ answers: [String: Answer], by municipality: Municipality
  ) -> Score {
    score(of: dimension, Given(answers: answers, visibility: visibility(of: answers, by: municipality)))
  }

  /// What is asked of a municipality under its answers.
  public func visibility(of answers: [String: Answer], by municipality: Municipality) -> Visibility {
    hasConditions
      ? Visibility(of: questionnaire, answers: answers, municipality: municipality) : .everything
  }

  // MARK: - Dimensions and questions

  /// The answers, and which of them count.
  private struct Given {
    let answers: [String: Answer]
    let visibility: Visibility
  }

  private func score(of dimension: Dimension, _ given: Given) -> Score {
    let node = Node(
      id: dimension.id, weight: dimension.weight, rule: dimension.rule, isScored: dimension.isScored)
    var score: Score
    switch dimension.children {
    case .dimensions(let dimensions):
      score = self.score(of: node, dimensions: dimensions.map { self.score(of: $0, given) }, questions: [])
    case .questions(let questions):
      score = self.score(of: node, dimensions: [], questions: questions.map { self.score(of: $0, given) })
    }
    if !dimension.gates.isEmpty {
      var gates = [[Gate]](repeating: [], count: questionnaire.levels.count)
      for levelGates in dimension.gates { gates[levelGates.level] += levelGates.requires }
      apply(gates, to: &score)
    }
    return score
  }

  private func score(of question: Question, _ given: Given) -> QuestionScore {
    var state = AnswerState.notAsked
    var value: Double?
    var offered = question
    if !hasConditions {
      let answer = given.answers[question.id]
      state = AnswerState(answer)
      if case .value(let content) = answer?.content { value = question.value(of: content) }
    } else if given.visibility.asks(question.id) {
      offered = given.visibility.offered(question)
      let answer = given.visibility.counted(given.answers[question.id], to: question)
      state = AnswerState(answer)
      if case .value(let content) = answer?.content { value = offered.value(of: content) }
    }
    return QuestionScore(
      id: question.id, weight: question.weight, isScored: question.isScored, state: state, value: value,
      range: value.map { $0...$0 } ?? offered.valueRange)
  }

  // MARK: - One node

  private struct Node {
    var id: String
    var weight: Double
    var rule: AggregationRule
    var isScored: Bool
  }

  /// What a child brings in: its value if it has one, and what it can become.
  private struct Part {
    var weight: Double
    var value: Double?
    var range: ClosedRange<Double>
  }

  private func score(of node: Node, dimensions: [Score], questions: [QuestionScore]) -> Score {
    var counts = StateCounts()
    for dimension in dimensions where !node.isScored || dimension.state != .unscored {
      counts += dimension.coverage.counts
    }
    for question in questions where !node.isScored || question.isScored { counts[question.state] += 1 }
    let parts = parts(of: dimensions) + Self.parts(of: questions)
    let all = parts.reduce(0) { $0 + $1.weight }
    let covered = parts.reduce(0) { $1.value == nil ? $0 : $0 + $1.weight }
    let share = all > 0 ? covered / all : 1
    let coverage = Coverage(counts: counts, weightShare: share, minimum: node.rule.minimumCoverage)
    var score = Score(
      id: node.id, weight: node.weight, state: .unscored, value: nil, range: nil, ends: nil, level: nil,
      thresholdLevel: nil, coverage: coverage, dimensions: dimensions, questions: questions)
    guard node.isScored else { return score }
    guard !parts.isEmpty else {
      score.state = .nothingApplies
      return score
    }
    let isCovered = covered > 0 && share >= node.rule.minimumCoverage - 1e-9
    score.value = isCovered ? value(of: parts, by: node.rule) : nil
    score.state = score.value == nil ? .notAssessable : .scored
    score.thresholdLevel = score.value.map(questionnaire.level)
    score.level = score.thresholdLevel
    score.ends = ends(of: parts, by: node.rule)
    score.range = score.ends.map { ends in
      min(
        ends.lowerBound, score.value ?? ends.lowerBound)...max(
          ends.upperBound, score.value ?? ends.upperBound)
    }
    return score
  }

  private func parts(of dimensions: [Score]) -> [Part] {
    dimensions.compactMap { score in
      score.ends.map { Part(weight: score.weight, value: score.value, range: $0) }
    }
  }

  private static func parts(of questions: [QuestionScore]) -> [Part] {
    questions.compactMap { question in
      guard question.counts else { return nil }
      return Part(weight: question.weight, value: question.value, range: question.range)
    }
  }

  private func value(of parts: [Part], by rule: AggregationRule) -> Double? {
    switch rule.missing {
    case .exclude:
      rule.value(
        of: parts.compactMap { part in part.value.map { WeightedValue(weight: part.weight, value: $0) } })
    case .zero:
      rule.value(of: parts.map { WeightedValue(weight: $0.weight, value: $0.value ?? 0) })
    }
  }

  private func ends(of parts: [Part], by rule: AggregationRule) -> ClosedRange<Double>? {
    let worst = rule.value(of: parts.map { WeightedValue(weight: $0.weight, value: $0.range.lowerBound) })
    let best = rule.value(of: parts.map { WeightedValue(weight: $0.weight, value: $0.range.upperBound) })
    guard let worst, let best else { return nil }
    // Rounding may turn two equal ends round.
    return min(worst, best)...max(worst, best)
  }

  // MARK: - Gates

  /// Lowers the level to the highest one whose gates hold, and notes the others.
  private func apply(_ gates: [[Gate]], to score: inout Score) {
    guard let threshold = score.thresholdLevel, gates.contains(where: { !$0.isEmpty }) else { return }
    let failing = GateKeeper(score).failing(gates)
    score.level = (0...threshold).last { failing[$0].isEmpty } ?? 0
    score.heldBack = failing[...threshold].dropFirst((score.level ?? 0) + 1).flatMap(\.self)
  }
}
