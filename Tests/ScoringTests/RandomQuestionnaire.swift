@testable import MaturityModel

/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small questionnaire with answers, made up at random.
struct RandomQuestionnaire {
  var dimensions: [Dimension]
  var rule: AggregationRule
  var answers: [String: Answer]

  var questionnaire: Questionnaire { ScoringSample.questionnaire(dimensions, rule: rule) }

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    dimensions = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Self.dimension(&count, depth: 0, &generator)
    }
    rule = Self.rule(&generator)
    answers = [:]
    for question in dimensions.flatMap(\.allQuestions) {
      answers[question.id] = Self.answer(to: question, &generator)
    }
  }

  private static func rule(_ generator: inout SeededGenerator) -> AggregationRule {
    AggregationRule(
      method: AggregationRule.Method.allCases.randomElement(using: &generator) ?? .mean,
      missing: Int.random(in: 0..<3, using: &generator) == 0 ? .zero : .exclude,
      minimumCoverage: [0, 0, 0.3, 0.6].randomElement(using: &generator) ?? 0)
  }

  private static func weight(_ generator: inout SeededGenerator) -> Double {
    [1, 1, 2, 0.5, 3.7].randomElement(using: &generator) ?? 1
  }

  private static func dimension(_ count: inout Int, depth: Int, _ generator: inout SeededGenerator)
    -> Dimension
  {
    count += 1
    let id = "d\(count)"
    let weight = weight(&generator)
    let rule = rule(&generator)
    if depth < 2, Int.random(in: 0..<4, using: &generator) == 0 {
      let below = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        dimension(&count, depth: depth + 1, &generator)
      }
      return ScoringSample.parent(id, below, weight: weight, rule: rule)
    }
    let questions = (0..<Int.random(in: 1...4, using: &generator)).map { _ in question(&count, &generator) }
    return ScoringSample.dimension(id, questions, weight: weight, rule: rule)
  }

  private static func question(_ count: inout Int, _ generator: inout SeededGenerator) -> Question {
    count += 1
    let id = "q\(count)"
    let weight = weight(&generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return ScoringSample.boolean(id, weight: weight)
    case 1: return ScoringSample.choice(id, [0.1, 0.4, 0.4, 0.95], weight: weight)
    case 2: return ScoringSample.multiple(id, [2, 1, 1], hasNone: true, maximum: 2, weight: weight)
    case 3: return ScoringSample.multiple(id, [1, 1], countable: 1.5, weight: weight)
    case 4:
      return ScoringSample.number(id, .linear(worst: 80, best: 5), minimum: 0, maximum: 60, weight: weight)
    default:
      let steps = [Normalisation.Step(from: 10, score: 0.5), Normalisation.Step(from: 20, score: 0.9)]
      return ScoringSample.number(id, .thresholds(steps), minimum: 0, maximum: 30, weight: weight)
    }
  }

  /// Two thirds of the questions are answered; of the others some are not known, do not apply or are left out.
  private static func answer(to question: Question, _ generator: inout SeededGenerator) -> Answer? {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: nil
    case 1: .dontKnow
    case 2: .doesNotApply
    default: ladder(of: question).randomElement(using: &generator)
    }
  }

  /// Answers that a question allows, none worth less than the one before; the first is the worst and the last the best.
  static func ladder(of question: Question) -> [Answer] {
    switch question.kind {
    case .boolean: [.boolean(false), .boolean(true)]
    case .choice: [.option("0"), .option("1"), .option("2"), .option("3")]
    case .multiple(let choice) where choice.options.contains(where: \.isExclusive):
      // Of at most two options worth 2, 1 and 1.
      [.options("none"), .options("1"), .options("2", "1"), .options("0"), .options("0", "2")]
    case .multiple: [.options("1"), .options("0", "1")]
    case .number(let range):
      if case .linear = range.normalisation {
        [.number(60), .number(33.5), .number(7), .number(0)]
      } else {
        [.number(0), .number(9.5), .number(10), .number(25), .number(30)]
      }
    case .text: []
    }
  }
}
