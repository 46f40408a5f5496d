import Localization
@testable import MaturityModel
import Scoring

/// Small questionnaires, put together by hand.
enum ScoringSample {
  static let text = LocalizedText(de: "de", en: "en")

  /// A question whose answer is its value: a number from 0 to 1.
  static func value(_ id: String, weight: Double = 1, isScored: Bool = true) -> Question {
    number(id, .linear(worst: 0, best: 1), weight: weight, isScored: isScored)
  }

  static func number(
    _ id: String, _ normalisation: Normalisation?, minimum: Double? = nil, maximum: Double? = nil,
    isShare: Bool = false, weight: Double = 1, isScored: Bool = true
  ) -> Question {
    let range = NumberRange(
      unit: nil, minimum: minimum, maximum: maximum, decimals: 6, normalisation: normalisation,
      share: isShare ? ShareLabels(part: text, whole: text) : nil)
    return question(id, .number(range), weight: weight, isScored: isScored)
  }

  /// A choice of options `0`, `1`, … with these scores.
  static func choice(_ id: String, _ scores: [Double], weight: Double = 1) -> Question {
    let options = scores.enumerated().map { ChoiceOption(id: "\($0)", text: text, score: $1) }
    return question(id, .choice(options), weight: weight)
  }

  static func boolean(_ id: String, weight: Double = 1) -> Question { question(id, .boolean, weight: weight) }

  /// A multiple choice of options `0`, `1`, … with these points, and `none` if it has an exclusive one.
  static func multiple(
    _ id: String, _ points: [Double], hasNone: Bool = false, countable: Double? = nil, maximum: Int? = nil,
    weight: Double = 1
  ) -> Question {
    var options = points.enumerated().map {
      MultipleOption(id: "\($0)", text: text, points: $1, isExclusive: false)
    }
    if hasNone { options.append(MultipleOption(id: "none", text: text, points: 0, isExclusive: true)) }
    let choice = MultipleChoice(
      options: options, maximumSelections: maximum, countable: countable ?? points.reduce(0, +))
    return question(id, .multiple(choice), weight: weight)
  }

  static func question(
    _ id: String, _ kind: QuestionKind, weight: Double = 1, isScored: Bool = true
  ) -> Question {
    Question(
      id: id, code: id, kind: kind, text: text, help: nil, references: [], weight: weight, isScored: isScored,
      isConfidential: false)
  }

  static func dimension(
    _ id: String, _ questions: [Question], weight: Double = 1, rule: AggregationRule = AggregationRule(),
    isScored: Bool = true
  ) -> Dimension {
    dimension(id, .questions(questions), weight: weight, rule: rule, isScored: isScored)
  }

  static func parent(
    _ id: String, _ dimensions: [Dimension], weight: Double = 1, rule: AggregationRule = AggregationRule(),
    isScored: Bool = true
  ) -> Dimension {
    dimension(id, .dimensions(dimensions), weight: weight, rule: rule, isScored: isScored)
  }

  private static func dimension(
    _ id: String, _ children: Dimension.Children, weight: Double, rule: AggregationRule, isScored: Bool
  ) -> Dimension {
    Dimension(
      id: id, code: id, name: text, description: nil, references: [], weight: weight, isScored: isScored,
      isConfidential: false, rule: rule, children: children)
  }

  static func questionnaire(
    _ dimensions: [Dimension], rule: AggregationRule = AggregationRule(), scale: Scale = Scale(),
    levels: [Double] = [0, 20, 40, 60, 80]
  ) -> Questionnaire {
    Questionnaire(
      id: "sample", version: "1", languages: ["de", "en"], title: text, description: nil, scale: scale,
      levels: levels.map { MaturityLevel(id: "l\(Int($0))", name: text, from: $0, description: text) },
      rule: rule,
      dimensions: dimensions)
  }

  /// The score of one dimension by itself.
  static func score(_ dimension: Dimension, _ answers: [String: Answer]) -> Score {
    Scorer(questionnaire([dimension])).score(of: dimension, answers, by: town)
  }

  /// A town that nothing is asked of under a condition.
  static let town = Municipality(
    id: "town", name: "Town", officialName: nil, kind: .town, ags: nil, ars: nil,
    district: District(ags: "16076", name: "Greiz"),
    population: Population(count: 8_000, date: CalendarDate(daysSinceEpoch: 20_088)),
    areaHectares: nil, location: Location(latitude: 50.8, longitude: 11.5), members: [], funding: [],
    publication: .full, note: nil)
}

extension Scorer {
  /// Scores the answers of the town of the samples.
  func profile(of answers: [String: Answer]) -> Profile { profile(of: answers, by: ScoringSample.town) }
}

extension Answer {
  /// An answer that is a number.
  static func number(_ number: Double) -> Answer { Answer(.value(.number(number))) }
  /// An answer that is one option.
  static func option(_ id: String) -> Answer { Answer(.value(.option(id))) }
  /// An answer that is several options.
  static func options(_ ids: String...) -> Answer { Answer(.value(.options(ids))) }
  /// An answer that is yes or no.
  static func boolean(_ isTrue: Bool) -> Answer { Answer(.value(.boolean(isTrue))) }
  /// "Weiß ich nicht".
  static let dontKnow = Answer(.dontKnow)
  /// "Trifft nicht zu".
  static let doesNotApply = Answer(.doesNotApply(reason: "weil"))
}

/// Whether two values are the same but for the noise of floating point.
func isClose(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-12) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) <= tolerance
  default: false
  }
}
