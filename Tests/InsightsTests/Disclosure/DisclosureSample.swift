@testable import Insights
import Localization
@testable import MaturityModel
import Testing

/// Two public dimensions and a confidential one with all that hangs together with it.
///
/// - d1: q1, and q2 that is confidential; q3 is asked only if q2 is at least 50, q4 only if q3 is at least 50.
/// - d2: q5; the text t1.
/// - d3, confidential: q6.
/// - d4, context: k1; q7 in d2 is asked only if q5 is at least 50.
///
/// Every number 0…100 is worth a hundredth, all weights are 1, the levels begin at 0, 25, 50 and 75; the level at 50
/// asks for d3 to be worth 0.5, the one at 75 for d1 to be.
enum DisclosureSample {
  static func questionnaire(
    version: String = "1.0", changed: (inout Question) -> Void = { _ in }
  ) -> Questionnaire {
    func question(_ id: String, if other: String? = nil) -> Question {
      let range = NumberRange(
        unit: nil, minimum: nil, maximum: nil, decimals: 2, normalisation: .linear(worst: 0, best: 100),
        share: nil)
      var question = Question(
        id: id, code: id, kind: .number(range), text: text, help: nil, references: [], weight: 1,
        isScored: id != "k1" && id != "t1", isConfidential: id == "q2" || id == "q6")
      if id == "t1" { question.kind = .text(maximumLength: 100) }
      question.visibleIf = other.map { .question(id: $0, .atLeast(50)) }
      changed(&question)
      return question
    }
    func dimension(_ id: String, _ questions: [Question]) -> Dimension {
      Dimension(
        id: id, code: id, name: text, description: nil, references: [], weight: 1, isScored: id != "d4",
        isConfidential: id == "d3", rule: AggregationRule(), children: .questions(questions))
    }
    var levels = [0, 25, 50, 75].map {
      MaturityLevel(id: "l\($0)", name: text, from: $0, description: text)
    }
    levels[2].requires = [.dimension(id: "d3", atLeast: 0.5)]
    levels[3].requires = [.dimension(id: "d1", atLeast: 0.5)]
    return Questionnaire(
      id: "sample", version: version, languages: ["de", "en"], title: text, description: nil, scale: Scale(),
      levels: levels, rule: AggregationRule(),
      dimensions: [
        dimension(
          "d1", [question("q1"), question("q2"), question("q3", if: "q2"), question("q4", if: "q3")]),
        dimension("d2", [question("q5"), question("t1"), question("q7", if: "q5")]),
        dimension("d3", [question("q6")]), dimension("d4", [question("k1")]),
      ])
  }

  private static let text = LocalizedText(de: "t", en: "t")

  /// Public questions worth `open`, confidential ones and context worth `secret`; with all that an answer can carry.
  static func answers(_ open: Double, secret: Double) throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    let date = try #require(CalendarDate("2026-01-02"))
    for id in ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "k1"] {
      answers[id] = Answer(
        .value(.number(["q1", "q5", "q7"].contains(id) ? open : secret)), comment: "secret comment",
        evidence: [Evidence(text: "secret evidence", link: "https://secret.example")],
        source: FigureSource(text: "secret source", date: date), exchange: .wish,
        answered: Timestamp(seconds: 1_794_000_000))
    }
    answers["t1"] = Answer(.value(.text("secret text")))
    return answers
  }

  static func assessment(
    _ municipality: String, _ quarter: String, _ answers: [String: Answer],
    isDraft: Bool = false, version: String = "1.0"
  ) throws -> Assessment {
    var assessment = try NetworkSample.assessment(
      municipality, quarter, answers, isDraft: isDraft,
      questionnaire: QuestionnaireReference(id: "sample", version: version))
    assessment.history = [
      HistoryEntry(.reopened(reason: "secret reason"), at: Timestamp(seconds: 1), role: "secret role")
    ]
    assessment.seal = "secret seal"
    assessment.position = "q6"
    return assessment
  }

  static func release(
    _ disclosure: Disclosure, _ municipalities: [Municipality], _ assessments: [Assessment],
    _ questionnaires: [Questionnaire] = [questionnaire()], targets: [Targets] = []
  ) throws -> Release {
    try Release(
      disclosure, of: Participants(municipalities: municipalities), QuestionnaireCatalog(questionnaires),
      assessments, targets: targets)
  }
}
