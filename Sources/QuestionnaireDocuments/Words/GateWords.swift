internal import Localization
internal import MaturityModel

/// Gates in words: "in DV2 mindestens Antwort 3".
struct GateWords {
  private let questionnaire: Questionnaire
  private let texts: DocumentTexts

  init(_ questionnaire: Questionnaire, _ texts: DocumentTexts) {
    self.questionnaire = questionnaire
    self.texts = texts
  }

  /// All that has to hold.
  func sentence(_ gates: [Gate]) -> String {
    gates.map(clause).joined(separator: "; ") + "."
  }

  private func clause(_ gate: Gate) -> String {
    switch gate {
    case .question(let id, let least):
      guard let question = questionnaire.questions.first(where: { $0.id == id }) else { return id }
      return clause(question, atLeast: least)
    case .dimension(let id, let least):
      return texts.dimensionReaches(name(id), points(least))
    case .dimensionLevel(let id, let level):
      return texts.dimensionReaches(name(id), texts.level(level + 1, levelName(level)))
    case .level(let level):
      return texts.reachesLevel(texts.level(level + 1, levelName(level)))
    }
  }

  private func clause(_ question: Question, atLeast least: Double) -> String {
    switch question.kind {
    case .choice(let options):
      let enough = options.indices.filter { options[$0].score >= least }
      return texts.needs(
        texts.answer(texts.either(enough.map { "\($0 + 1)" })), in: question.code, isMinimum: false)
    case .boolean:
      return texts.needs(texts.quoted(texts.yes), in: question.code, isMinimum: false)
    case .multiple, .number, .text:
      return texts.needs(points(least), in: question.code, isMinimum: true)
    }
  }

  private func points(_ value: Double) -> String {
    texts.points(texts.number.shortest(questionnaire.scale.shown(value)))
  }

  private func name(_ dimension: String) -> String {
    questionnaire.dimension(dimension)?.name[texts.language] ?? dimension
  }

  private func levelName(_ level: Int) -> String { questionnaire.levels[level].name[texts.language] }
}
