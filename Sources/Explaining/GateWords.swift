public import Localization
public import MaturityModel

/// Gates in words, as what is needed: `in DV1 mindestens „…“`.
public struct GateWords: Sendable {
  private let words: ScoreWords
  private let naming: OptionNaming

  /// Chooses the definition, the language and how options are called.
  public init(_ questionnaire: Questionnaire, _ language: Language, options: OptionNaming = .quoted) {
    words = ScoreWords(questionnaire, language)
    naming = options
  }

  private var questionnaire: Questionnaire { words.questionnaire }

  /// What has to hold.
  public func text(_ gate: Gate) -> String {
    switch gate {
    case .question(let id, let least):
      guard let question = questionnaire.questions.first(where: { $0.id == id }) else { return id }
      return within(question.code, need(question, atLeast: least))
    case .dimension(let id, let least):
      return within(name(id), atLeast(words.points(ofValue: least)))
    case .dimensionLevel(let id, let level):
      return within(name(id), atLeast(words.level(level)))
    case .level(let level):
      return words.pick("zuerst \(words.level(level))", "\(words.level(level)) first")
    }
  }

  private func need(_ question: Question, atLeast least: Double) -> String {
    switch question.kind {
    case .choice(let options):
      let enough = options.indices.filter { options[$0].score >= least - 1e-9 }
      let ids = enough.map { options[$0].id }
      guard let first = enough.first, enough.count > 1, enough.count == options.count - first else {
        return naming.text(ids, of: question, in: words.language)
      }
      return atLeast(naming.text([options[first].id], of: question, in: words.language))
    case .boolean: return words.pick("„Ja“", "“yes”")
    case .multiple, .number, .text: return atLeast(words.points(ofValue: least))
    }
  }

  private func within(_ place: String, _ need: String) -> String {
    words.pick("in \(place) \(need)", "in \(place) \(need)")
  }

  private func atLeast(_ what: String) -> String {
    words.pick("mindestens \(what)", "at least \(what)")
  }

  private func name(_ id: String) -> String {
    let name = questionnaire.dimension(id)?.name[words.language] ?? id
    return words.pick("„\(name)“", "“\(name)”")
  }
}
