public import Localization
public import MaturityModel

/// Conditions in words, as what stands behind "wenn": `in SG1 „…“ gewählt ist`.
public struct ConditionWords: Sendable {
  private let questions: [String: Question]
  private let language: Language
  private let naming: OptionNaming

  /// Chooses the definition, the language and how options are called.
  public init(_ questionnaire: Questionnaire, _ language: Language, options: OptionNaming = .quoted) {
    questions = Dictionary(questionnaire.questions.map { ($0.id, $0) }) { first, _ in first }
    self.language = language
    naming = options
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// When it holds.
  public func text(_ condition: Condition) -> String { text(condition, isInside: false) }

  private func text(_ condition: Condition, isInside: Bool) -> String {
    switch condition {
    case .all(let conditions): joined(conditions, pick(" und ", " and "), isInside: isInside)
    case .any(let conditions): joined(conditions, pick(" oder ", " or "), isInside: isInside)
    case .not(let condition):
      pick(
        "nicht gilt: \(text(condition, isInside: true))",
        "it is not so that \(text(condition, isInside: true))")
    case .question(let id, let comparison):
      questions[id].map { text(comparison, of: $0) } ?? id
    case .municipality(let trait): text(trait)
    }
  }

  private func joined(_ conditions: [Condition], _ word: String, isInside: Bool) -> String {
    let text = conditions.map { self.text($0, isInside: true) }.joined(separator: word)
    return isInside && conditions.count > 1 ? "(\(text))" : text
  }

  private func text(_ comparison: Condition.Comparison, of question: Question) -> String {
    let code = question.code
    func number(_ value: Double) -> String { AnswerWords(question, language).number(value) }
    switch comparison {
    case .isAnyOf(let ids): return chosen(ids, in: question)
    case .contains(let id): return chosen([id], in: question)
    case .isTrue(let isTrue):
      let word = isTrue ? pick("Ja", "yes") : pick("Nein", "no")
      return pick("\(code) mit „\(word)“ beantwortet ist", "\(code) is answered with “\(word)”")
    case .isNumber(let numbers):
      let amounts = either(numbers.map(number))
      return pick("in \(code) \(amounts) angegeben ist", "\(code) is \(amounts)")
    case .atLeast(let value):
      return pick(
        "in \(code) mindestens \(number(value)) angegeben sind", "\(code) is at least \(number(value))")
    case .atMost(let value):
      return pick(
        "in \(code) höchstens \(number(value)) angegeben sind", "\(code) is at most \(number(value))")
    case .answered(let isAnswered):
      return isAnswered
        ? pick("\(code) beantwortet ist", "\(code) is answered")
        : pick("\(code) nicht beantwortet ist", "\(code) is not answered")
    }
  }

  private func chosen(_ ids: [String], in question: Question) -> String {
    let options = naming.text(ids, of: question, in: language)
    return pick("in \(question.code) \(options) gewählt ist", "\(options) is chosen in \(question.code)")
  }

  private func either(_ words: [String]) -> String { language.either(words) }

  private func text(_ trait: Condition.Trait) -> String {
    switch trait {
    case .kind(let kinds):
      let names = either(kinds.map(name))
      return pick("die Kommune von dieser Art ist: \(names)", "the municipality is of this kind: \(names)")
    case .size(let classes):
      let names = either(classes.map(name))
      return pick("die Kommune von dieser Größe ist: \(names)", "the municipality is of this size: \(names)")
    case .funding(let programme):
      return pick(
        "die Kommune durch „\(programme)“ gefördert wird", "“\(programme)” funds the municipality")
    }
  }

  private func name(_ kind: Municipality.Kind) -> String {
    switch kind {
    case .city: pick("Stadt", "city")
    case .town: pick("Kleinstadt", "town")
    case .villageRegion: pick("Dorfregion", "village region")
    case .alliance: pick("Zweckverband", "alliance")
    }
  }

  private func name(_ size: SizeClass) -> String {
    switch size {
    case .large: pick("ab 100.000 Einwohner", "100,000 inhabitants and more")
    case .medium: pick("20.000 bis unter 100.000 Einwohner", "20,000 to under 100,000 inhabitants")
    case .small: pick("5.000 bis unter 20.000 Einwohner", "5,000 to under 20,000 inhabitants")
    case .rural: pick("unter 5.000 Einwohner", "under 5,000 inhabitants")
    case .region: pick("Region oder Verbund", "region or alliance")
    }
  }
}
