@testable import Insights
import Localization
@testable import MaturityModel
import SeededRandom

/// A small questionnaire with answers, made up at random: all rules of scoring, nested dimensions, conditions, gates.
struct RandomDefinition {
  let questionnaire: Questionnaire
  let answers: [String: Answer]
  let municipality: Municipality

  private static let text = LocalizedText(de: "de", en: "en")

  /// Other seeds give other questionnaires; in a complete one every question has an answer. Of every other one the
  /// questions that are not asked have none.
  init(seed: UInt64, isComplete: Bool = false) throws {
    var maker = Maker(lot: SplitMix64(seed: seed))
    let dimensions = (0..<maker.whole(1...3)).map { _ in maker.dimension(depth: 0) }
    let rule = maker.rule()
    var levels = [0.0, 30, 55, 80].enumerated().map { index, from in
      MaturityLevel(id: "l\(index)", name: Self.text, from: from, description: Self.text)
    }
    for level in levels.indices.dropFirst() where maker.happens(0.3) {
      levels[level].requires = maker.gates(before: level, in: dimensions)
    }
    questionnaire = Questionnaire(
      id: "random", version: "1", languages: ["de", "en"], title: Self.text, description: nil,
      scale: Scale(), levels: levels, rule: rule, dimensions: dimensions)
    var answers: [String: Answer] = [:]
    for question in dimensions.flatMap(\.allQuestions) {
      answers[question.id] = maker.answer(to: question, isComplete: isComplete)
    }
    municipality = try NetworkSample.municipality(
      "Town", kind: seed % 2 == 0 ? .town : .city, population: 8_000)
    if seed / 2 % 2 == 0 {
      let visibility = Visibility(of: questionnaire, answers: answers, municipality: municipality)
      answers = answers.filter { visibility.asks($0.key) }
    }
    self.answers = answers
  }

  private struct Maker {
    var lot: SplitMix64
    var count = 0
    /// All questions so far, which conditions may refer to.
    var questions: [Question] = []

    mutating func whole(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(lot.unit() * Double(range.count))
    }

    mutating func happens(_ probability: Double) -> Bool { lot.unit() < probability }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }

    // MARK: The tree

    mutating func rule() -> AggregationRule {
      AggregationRule(
        method: pick(AggregationRule.Method.allCases + [.mean, .mean]),
        missing: happens(0.3) ? .zero : .exclude, minimumCoverage: pick([0, 0, 0.3, 0.6]))
    }

    mutating func dimension(depth: Int) -> Dimension {
      count += 1
      let id = "d\(count)"
      var dimension = Dimension(
        id: id, code: id, name: text, description: nil, references: [], weight: pick([1, 1, 2, 0.5, 3.7]),
        isScored: true, isConfidential: false, rule: rule(), children: .questions([]))
      if happens(0.1) { dimension.visibleIf = condition() }
      if depth < 1, happens(0.25) {
        dimension.children = .dimensions((0..<whole(1...2)).map { _ in self.dimension(depth: depth + 1) })
      } else {
        dimension.children = .questions((0..<whole(1...3)).map { _ in question() })
      }
      let below = dimension.subdimensions
      for level in 1...3 where happens(0.15) {
        dimension.gates.append(
          LevelGates(level: level, requires: gates(before: level, in: below, dimension.ownQuestions)))
      }
      return dimension
    }

    mutating func question() -> Question {
      count += 1
      let id = "q\(count)"
      var question = Question(
        id: id, code: id, kind: kind(), text: text, help: nil, references: [],
        weight: pick([1, 1, 2, 0.5, 3.7]), isScored: happens(0.95), isConfidential: false)
      if happens(0.25) { question.visibleIf = condition() }
      questions.append(question)
      return question
    }

    mutating func kind() -> QuestionKind {
      switch whole(0...5) {
      case 0: return .boolean
      case 1, 2:
        return .choice(
          pick([[0, 0.25, 0.5, 1], [0.1, 0.4, 0.4, 0.95], [1, 0.5, 0]]).enumerated().map {
            ChoiceOption(
              id: "\($0)", text: text, score: $1, visibleIf: happens(0.12) ? condition() : nil)
          })
      case 3:
        var options = [2, 1, 1].enumerated().map {
          MultipleOption(
            id: "\($0)", text: text, points: $1, isExclusive: false,
            visibleIf: happens(0.12) ? condition() : nil)
        }
        options.append(MultipleOption(id: "none", text: text, points: 0, isExclusive: true))
        return .multiple(
          MultipleChoice(options: options, maximumSelections: pick([nil, 2]), countable: pick([4, 2.5])))
      case 4:
        return .number(
          NumberRange(
            unit: nil, minimum: 0, maximum: 60, decimals: 0,
            normalisation: pick([
              .linear(worst: 80, best: 5), .logarithmic(worst: 1, best: 50), .linear(worst: 0, best: 4),
            ]), cap: pick([1, 1, 0.7])))
      default:
        return .number(
          NumberRange(
            unit: nil, minimum: 0, maximum: 30, decimals: 0,
            normalisation: .thresholds([
              .init(from: 10, score: 0.5), .init(from: 20, score: 0.6), .init(from: 25, score: 1),
            ])))
      }
    }

    // MARK: Conditions and gates

    mutating func condition() -> Condition? {
      guard !questions.isEmpty else { return .municipality(.kind([.town])) }
      switch whole(0...7) {
      case 0: return .not(comparison())
      case 1: return .all([comparison(), comparison()])
      case 2: return .any([comparison(), comparison()])
      default: return comparison()
      }
    }

    mutating func comparison() -> Condition {
      let question = pick(questions)
      if happens(0.1) { return .question(id: question.id, .answered(happens(0.5))) }
      let comparison: Condition.Comparison =
        switch question.kind {
        case .boolean: .isTrue(happens(0.5))
        case .choice: .isAnyOf(pick([["2", "3"], ["1"], ["0", "1"], ["2"]]))
        case .multiple: .contains(pick(["0", "1", "none"]))
        case .number, .text: happens(0.5) ? .atLeast(15) : .atMost(20)
        }
      return .question(id: question.id, comparison)
    }

    mutating func gates(
      before level: Int, in dimensions: [Dimension], _ own: [Question] = []
    ) -> [Gate] {
      let all = dimensions.flatMap(\.selfAndDescendants)
      let scored = (own + dimensions.flatMap(\.allQuestions)).filter(\.isScored)
      return (0..<whole(1...2)).compactMap { _ in
        switch whole(0...3) {
        case 0 where !all.isEmpty: .dimension(id: pick(all).id, atLeast: pick([0.3, 0.5, 0.8]))
        case 1 where !all.isEmpty: .dimensionLevel(id: pick(all).id, level: whole(1...3))
        case 2: .level(whole(0...level - 1))
        default: scored.isEmpty ? nil : .question(id: pick(scored).id, atLeast: pick([0.4, 0.5, 1]))
        }
      }
    }

    // MARK: Answers

    mutating func answer(to question: Question, isComplete: Bool) -> Answer? {
      if !isComplete {
        switch whole(0...11) {
        case 0: return nil
        case 1: return Answer(.dontKnow)
        case 2: return Answer(.doesNotApply(reason: "weil"))
        default: break
        }
      }
      let value: AnswerValue =
        switch question.kind {
        case .boolean: .boolean(happens(0.3))
        case .choice(let options): .option(pick(options).id)
        case .multiple: .options(pick([["none"], ["1"], ["0"], ["2", "1"], ["0", "2"]]))
        case .number: .number(Double(pick([0, 3, 9, 12, 24, 30, 60])))
        case .text: .text("Text")
        }
      return Answer(.value(value))
    }
  }
}
