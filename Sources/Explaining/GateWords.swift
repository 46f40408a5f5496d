public import Localization
public import MaturityModel

/// Gates in words, as what is needed: "bei DV1 mindestens die Antwort „…“".
public struct GateWords: Sendable {
  private let words: ScoreWords

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    words = ScoreWords(questionnaire, language)
  }

  private var questionnaire: Questionnaire { words.questionnaire }

  /// What has to hold.
  public func text(_ gate: Gate) -> String {
    switch gate {
    case .question(let id, let least):
      guard let question = questionnaire.questions.first(where: { $0.id == id }) else { return id }
      if case .choice(let options) = question.kind,
        let option = options.filter({ $0.score >= least - 1e-9 }).min(by: { $0.score < $1.score })
      {
        let text = AnswerWords(question, words.language).phrase(.option(option.id))
        return words.pick(
          "bei \(question.code) mindestens die Antwort „\(text)“",
          "with \(question.code) at least the answer “\(text)”")
      }
      if case .boolean = question.kind {
        return words.pick("bei \(question.code) ein Ja", "with \(question.code) a yes")
      }
      return words.pick(
        "bei \(question.code) mindestens \(words.value(least))",
        "with \(question.code) at least \(words.value(least))")
    case .dimension(let id, let least):
      return words.pick(
        "im Handlungsfeld \(name(id)) mindestens \(words.value(least))",
        "in the dimension \(name(id)) at least \(words.value(least))")
    case .dimensionLevel(let id, let level):
      return words.pick(
        "im Handlungsfeld \(name(id)) mindestens \(words.level(level))",
        "in the dimension \(name(id)) at least \(words.level(level))")
    case .level(let level):
      return words.pick("zuerst \(words.level(level))", "\(words.level(level)) first")
    }
  }

  private func name(_ id: String) -> String {
    guard let dimension = questionnaire.dimension(id) else { return id }
    return words.pick("„\(dimension.name[.german])“", "“\(dimension.name[words.language])”")
  }
}
