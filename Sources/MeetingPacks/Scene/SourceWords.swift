internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking
internal import Scoring

/// Says what a sentence rests on: one line for each file, answer, score or entry.
struct SourceWords {
  let scene: MeetingScene
  let language: Language

  /// An answer of what a municipality handed in last: `weida 2026-Q3, DV2: In einem Bereich …`.
  func answer(_ municipality: Int, _ question: Question, in quarter: Int? = nil) -> String? {
    guard let sheet = scene.sheet, let quarter = quarter ?? sheet.quarters[municipality],
      let assessment = sheet.network.entry(municipality, quarter)?.assessment
    else { return nil }
    let own = sheet.network.definition(of: assessment).questions.first { $0.id == question.id } ?? question
    let answer = assessment.answers[own.id]
    var text = "\(file(municipality, quarter)), \(own.code): \(AnswerWords(own, language).phrase(answer))"
    switch answer?.exchange {
    case .wish: text += language.pick(" · sucht Hilfe", " · seeks help")
    case .offer: text += language.pick(" · bietet Hilfe an", " · offers help")
    case nil: break
    }
    return text
  }

  /// The same of several municipalities.
  func answers(_ municipalities: [Int], _ question: Question) -> [String] {
    municipalities.compactMap { answer($0, question) }
  }

  /// A score: `weida 2026-Q3, Digitale Verwaltung: 46,8 von 100 – Stufe 3 Verankerung`.
  func score(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> String? {
    guard let network = scene.sheet?.network, let score = network.score(measure, municipality, quarter) else {
      return nil
    }
    let name =
      network.dimension(measure)?.name[language] ?? language.pick("Gesamtwert", "Overall score")
    return
      "\(file(municipality, quarter)), \(name): \(ScoreWords(network.questionnaire, language).summary(score))"
  }

  /// How a measure moved: both scores.
  func change(_ change: Change, of municipality: Int, in quarter: Int) -> [String] {
    [
      score(change.measure, municipality, change.before), score(change.measure, municipality, quarter),
    ].compactMap(\.self)
  }

  /// The file of an assessment.
  func file(_ municipality: Int, _ quarter: Int) -> String {
    guard let network = scene.sheet?.network else { return "" }
    return file(network.municipalities[municipality].id, network.quarters[quarter])
  }

  /// The file of an assessment.
  func file(_ municipality: String, _ quarter: Quarter) -> String {
    "Assessments/\(municipality)/\(quarter.code).json"
  }

  /// A commitment.
  func commitment(_ commitment: Commitment, of municipality: String) -> String {
    "Assessments/\(municipality)/commitments.json, " + language.pick("Nr.", "no.") + " \(commitment.number)"
  }

  /// The targets of a municipality.
  func targets(of municipality: String) -> String { "Assessments/\(municipality)/targets.json" }

  /// Something in the file of meetings.
  func meetings(_ key: String) -> String { "meetings.json, \(key)" }

  /// The minutes of a meeting.
  func minutes(of quarter: Quarter) -> String { "Meetings/\(quarter.code).json, tandems" }

  /// The list of all who take part.
  var participants: String { "municipalities.json" }

  /// The entry of a municipality.
  func participant(_ municipality: String) -> String { "municipalities.json, \(municipality)" }
}
