public import MaturityModel

/// Turns answers into scores and levels. A pure function of its input.
public struct Scorer: Sendable {
  /// The definition by which is scored.
  public let questionnaire: Questionnaire

  /// Creates a scorer.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// Scores the answers to this questionnaire.
  public func profile(of answers: [String: Answer]) -> Profile {
    var scored: [Score] = []
    var context: [Score] = []
    for dimension in questionnaire.dimensions {
      let score = score(of: dimension, answers)
      if dimension.isScored { scored.append(score) } else { context.append(score) }
    }
    let node = Node(id: "", weight: 1, rule: questionnaire.rule, isScored: true)
    return Profile(overall: score(of: node, dimensions: scored, questions: []), context: context)
  }

  /// Scores one dimension at any depth.
  public func score(of dimension: Dimension, _ answers: [String: Answer]) -> Score {
    let node = Node(
      id: dimension.id, weight: dimension.weight, rule: dimension.rule, isScored: dimension.isScored)
    switch dimension.children {
    case .dimensions(let dimensions):
      return score(of: node, dimensions: dimensions.map { score(of: $0, answers) }, questions: [])
    case .questions(let questions):
      var scores: [QuestionScore] = []
      var counted: [QuestionScore] = []
      scores.reserveCapacity(questions.count)
      counted.reserveCapacity(questions.count)
      for place in questions.indices {
        let score = Self.score(of: questions[place], answers[questions[place].id])
        scores.append(score)
        if !dimension.isScored || questions[place].isScored { counted.append(score) }
      }
      return score(of: node, dimensions: [], questions: scores, counted: counted)
    }
  }

  private static func score(of question: Question, _ answer: Answer?) -> QuestionScore {
    var value: Double?
    if case .value(let content) = answer?.content { value = question.value(of: content) }
    return QuestionScore(
      id: question.id, weight: question.weight, state: AnswerState(answer), value: value,
      range: value.map { $0...$0 } ?? question.valueRange)
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

  private func score(
    of node: Node, dimensions: [Score], questions: [QuestionScore], counted: [QuestionScore]? = nil
  ) -> Score {
    var counts = StateCounts()
    for dimension in dimensions where !node.isScored || dimension.state != .unscored {
      counts += dimension.coverage.counts
    }
    for question in counted ?? questions { counts[question.state] += 1 }
    let parts = parts(of: dimensions) + Self.parts(of: counted ?? questions)
    let all = parts.reduce(0) { $0 + $1.weight }
    let covered = parts.reduce(0) { $1.value == nil ? $0 : $0 + $1.weight }
    let share = all > 0 ? covered / all : 1
    let coverage = Coverage(counts: counts, weightShare: share, minimum: node.rule.minimumCoverage)
    var score = Score(
      id: node.id, weight: node.weight, state: .unscored, value: nil, range: nil, ends: nil, level: nil,
      coverage: coverage, dimensions: dimensions, questions: questions)
    guard node.isScored else { return score }
    guard !parts.isEmpty else {
      score.state = .nothingApplies
      return score
    }
    let isCovered = covered > 0 && share >= node.rule.minimumCoverage - 1e-9
    score.value = isCovered ? value(of: parts, by: node.rule) : nil
    score.state = score.value == nil ? .notAssessable : .scored
    score.level = score.value.map(questionnaire.level)
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
      guard question.state.applies else { return nil }
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
}
