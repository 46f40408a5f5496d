import Insights
import Localization
@testable import MaturityModel
import Testing

/// A tiny network: two dimensions, D1 with the questions q1 and q2, D2 with q3; each percentage 0…100 is
/// worth a hundredth, all weights are 1, the levels begin at 0, 25, 50 and 75.
enum NetworkSample {
  static func questionnaire(
    id: String = "sample", version: String = "1.0", minimumCoverage: Double = 0,
    isScored: [String: Bool] = [:]
  ) -> Questionnaire {
    func question(_ id: String) -> Question {
      let scored = isScored[id] ?? true
      let range = NumberRange(
        unit: text("%"), minimum: nil, maximum: nil, decimals: 2,
        normalisation: scored ? .linear(worst: 0, best: 100) : nil, share: nil)
      return Question(
        id: id, code: id, kind: .number(range), text: text(id), help: nil, references: [], weight: 1,
        isScored: scored, isConfidential: false)
    }
    func dimension(_ id: String, _ questions: [String]) -> Dimension {
      Dimension(
        id: id, code: id, name: text(id), description: nil, references: [], weight: 1, isScored: true,
        isConfidential: false, rule: AggregationRule(minimumCoverage: minimumCoverage),
        children: .questions(questions.map(question)))
    }
    return Questionnaire(
      id: id, version: version, languages: ["de", "en"], title: text(id), description: nil, scale: Scale(),
      levels: [0, 25, 50, 75].map {
        MaturityLevel(id: "l\($0)", name: text("l"), from: $0, description: text("l"))
      },
      rule: AggregationRule(), dimensions: [dimension("d1", ["q1", "q2"]), dimension("d2", ["q3"])])
  }

  static func municipality(
    _ name: String, kind: Municipality.Kind = .town, population: Int = 8_000
  ) throws -> Municipality {
    Municipality(
      id: name.lowercased(), name: name, officialName: nil, kind: kind, ags: nil, ars: nil,
      district: District(ags: "16076", name: "Greiz"),
      population: Population(count: population, date: try #require(CalendarDate("2024-12-31"))),
      areaHectares: nil, location: Location(latitude: 50.8, longitude: 11.5), members: [], funding: [],
      publication: .full, note: nil)
  }

  /// Towns of 8,000 people called A, B, C and so on.
  static func towns(_ count: Int) throws -> [Municipality] {
    try "ABCDEFGHIJKLM".prefix(count).map { try municipality(String($0)) }
  }

  static func assessment(
    _ municipality: String, _ quarter: String, _ answers: [String: Answer], isDraft: Bool = false,
    questionnaire: QuestionnaireReference = QuestionnaireReference(id: "sample", version: "1.0"),
    notice: String? = nil
  ) throws -> Assessment {
    Assessment(
      municipality: municipality.lowercased(), quarter: try #require(Quarter(quarter)),
      questionnaire: questionnaire, status: isDraft ? .draft : .submitted(Timestamp(seconds: 1_795_000_000)),
      notice: notice, answers: answers)
  }

  /// All three questions answered alike, so that both dimensions and the whole are worth a hundredth of it.
  static func level(_ value: Double) -> [String: Answer] { numbers([value, value, value]) }

  /// What is answered to q1, q2 and q3; nil is not answered.
  static func numbers(_ values: [Double?]) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for (index, value) in values.enumerated() {
      answers["q\(index + 1)"] = value.map { Answer(.value(.number($0))) }
    }
    return answers
  }

  static func network(
    _ municipalities: [Municipality], _ assessments: [Assessment],
    _ questionnaires: [Questionnaire] = [questionnaire()]
  ) -> Network? {
    Network(
      participants: Participants(source: nil, municipalities: municipalities),
      catalog: QuestionnaireCatalog(questionnaires), assessments: assessments)
  }

  /// A network of one quarter: towns A, B, C … with these values all over.
  static func network(of values: [Double]) throws -> Network {
    let towns = try towns(values.count)
    return try #require(
      network(towns, try zip(towns, values).map { try assessment($0.id, "2026-Q4", level($1)) }))
  }

  private static func text(_ text: String) -> LocalizedText { LocalizedText(de: text, en: text) }
}

/// Equal but for the last bits of floating point.
func isClose(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == right }
  return abs(left - right) < 1e-12
}
