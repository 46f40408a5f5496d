public import Localization
public import MaturityModel

/// Conditions in words, as what follows "wenn": "SG1 mit „…“ beantwortet ist".
public struct ConditionWords: Sendable {
  private let questionnaire: Questionnaire
  private let language: Language

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    self.questionnaire = questionnaire
    self.language = language
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// When it holds.
  public func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let conditions): list(conditions, pick(" und ", " and "))
    case .any(let conditions): list(conditions, pick(" oder ", " or "))
    case .not(let condition):
      pick("nicht gilt, dass \(text(condition))", "it does not hold that \(text(condition))")
    case .question(let id, let comparison): text(comparison, with: id)
    case .municipality(let trait): text(trait)
    }
  }

  private func list(_ conditions: [Condition], _ word: String) -> String {
    let texts = conditions.map { condition in
      switch condition {
      case .all(let inner) where inner.count > 1: "(\(text(condition)))"
      case .any(let inner) where inner.count > 1: "(\(text(condition)))"
      default: text(condition)
      }
    }
    return texts.joined(separator: word)
  }

  private func text(_ comparison: Condition.Comparison, with id: String) -> String {
    let question = questionnaire.questions.first { $0.id == id }
    let code = question?.code ?? id
    func option(_ option: String) -> String {
      let text = question.map { AnswerWords($0, language).phrase(optionValue(option, $0)) } ?? option
      return pick("„\(text)“", "“\(text)”")
    }
    func number(_ value: Double) -> String {
      question.map { AnswerWords($0, language).number(value) } ?? "\(value)"
    }
    switch comparison {
    case .isAnyOf(let options):
      let texts = options.map(option).joined(separator: pick(" oder ", " or "))
      return pick("\(code) mit \(texts) beantwortet ist", "\(code) is answered with \(texts)")
    case .isTrue(let isTrue):
      return pick(
        "\(code) mit \(isTrue ? "Ja" : "Nein") beantwortet ist",
        "\(code) is answered with \(isTrue ? "yes" : "no")")
    case .isNumber(let numbers):
      let texts = numbers.map(number).joined(separator: pick(" oder ", " or "))
      return pick("\(code) \(texts) ist", "\(code) is \(texts)")
    case .contains(let id):
      return pick("bei \(code) \(option(id)) gewählt ist", "\(option(id)) is chosen with \(code)")
    case .atLeast(let value):
      return pick("\(code) mindestens \(number(value)) ist", "\(code) is at least \(number(value))")
    case .atMost(let value):
      return pick("\(code) höchstens \(number(value)) ist", "\(code) is at most \(number(value))")
    case .answered(let isAnswered):
      return isAnswered
        ? pick("\(code) beantwortet ist", "\(code) is answered")
        : pick("\(code) nicht beantwortet ist", "\(code) is not answered")
    }
  }

  private func optionValue(_ id: String, _ question: Question) -> AnswerValue {
    if case .multiple = question.kind { .options([id]) } else { .option(id) }
  }

  private func text(_ trait: Condition.Trait) -> String {
    switch trait {
    case .kind(let kinds):
      let names = kinds.map(name).joined(separator: pick(" oder ", " or "))
      return pick("es um \(names) geht", "it is about \(names)")
    case .size(let classes):
      let names = classes.map(name).joined(separator: pick(" oder ", " or "))
      return pick("die Größe \(names) ist", "the size is \(names)")
    case .funding(let programme):
      return pick("das Programm \(programme) fördert", "the programme \(programme) gives funding")
    }
  }

  private func name(_ kind: Municipality.Kind) -> String {
    switch kind {
    case .city: pick("eine Stadt", "a city")
    case .town: pick("eine Kleinstadt", "a town")
    case .villageRegion: pick("eine Dorfregion", "a village region")
    case .alliance: pick("einen Zweckverband", "an alliance")
    }
  }

  private func name(_ size: SizeClass) -> String {
    switch size {
    case .large: pick("Großstadt (ab 100.000)", "large city (100,000 and more)")
    case .medium: pick("Mittelstadt (20.000 bis unter 100.000)", "medium city (20,000 to under 100,000)")
    case .small: pick("Kleinstadt (5.000 bis unter 20.000)", "small town (5,000 to under 20,000)")
    case .rural: pick("Landgemeinde (unter 5.000)", "rural municipality (under 5,000)")
    case .region: pick("Region oder Verbund", "region or alliance")
    }
  }
}
