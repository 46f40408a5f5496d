public import Localization
public import MaturityModel

/// Answers in words.
public struct AnswerWords: Sendable {
  let question: Question
  let language: Language
  private let numbers: NumberFormat

  /// Chooses the question and the language.
  public init(_ question: Question, _ language: Language) {
    self.question = question
    self.language = language
    numbers = NumberFormat(language)
  }

  /// A value as readers understand it: the text of an option, a number with its unit.
  public func text(_ value: AnswerValue) -> String {
    switch (value, question.kind) {
    case (.option(let id), .choice(let options)):
      options.first { $0.id == id }?.text[language] ?? id
    case (.options(let ids), .multiple(let choice)):
      choice.options.filter { ids.contains($0.id) }.map { $0.text[language] }.joined(separator: "; ")
    case (.boolean(let isTrue), _):
      isTrue ? language.pick("ja", "yes") : language.pick("nein", "no")
    case (.number(let number), _): withUnit(number)
    case (.share(let part, let whole), _): share(part, of: whole)
    case (.text(let text), _): text
    case (.option, _), (.options, _): ""
    }
  }

  /// The same in the middle of a sentence, without a full stop at its end.
  public func phrase(_ value: AnswerValue) -> String {
    let text = text(value)
    return text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  /// A number in a sentence, with its unit where that is a sign; a word would have to follow the grammar.
  public func number(_ value: Double) -> String {
    guard let unit, unit.count <= 3 else { return plain(value) }
    return plain(value) + "\u{A0}" + unit
  }

  /// A number with its unit.
  public func withUnit(_ value: Double) -> String {
    unit.map { plain(value) + "\u{A0}" + $0 } ?? plain(value)
  }

  private var unit: String? {
    guard case .number(let range) = question.kind else { return nil }
    return range.unit?[language] ?? (range.share == nil ? nil : "%")
  }

  private func plain(_ value: Double) -> String {
    guard case .number(let range) = question.kind else { return numbers.shortest(value) }
    return numbers.shortest(value, decimals: max(range.decimals, 1))
  }

  private func share(_ part: Double, of whole: Double) -> String {
    let result = whole > 0 ? withUnit(100 * part / whole) : "–"
    return language.pick(
      "\(result) (\(numbers.string(part)) von \(numbers.string(whole)))",
      "\(result) (\(numbers.string(part)) of \(numbers.string(whole)))")
  }
}
