internal import Localization
internal import MaturityModel

/// Answers in words.
struct AnswerText {
  let question: Question
  let texts: Texts

  func text(_ content: Answer.Content) -> String {
    switch content {
    case .value(let value): text(value)
    case .dontKnow: texts.dontKnow
    case .doesNotApply(let reason): texts.doesNotApply(reason)
    }
  }

  /// An answer with the source of its figure.
  func text(_ answer: Answer) -> String { withSource(text(answer.content), of: answer) }

  /// How the question stands: what was answered, or that it was not.
  func state(of answer: Answer?) -> String {
    guard let value = answer?.value else { return texts.name(of: AnswerState(answer)) }
    let words =
      switch value {
      case .option, .options: brief(.value(value)) + " " + text(value)
      case .boolean, .number, .share, .text: text(value)
      }
    return answer?.isDerived ?? false ? texts.suggested(words) : words
  }

  func withSource(_ words: String, of answer: Answer) -> String {
    answer.source.map { "\(words) (\(texts.words(of: $0)))" } ?? words
  }

  /// An answer in the middle of a sentence: options by their numbers, texts in quotes.
  func brief(_ content: Answer.Content) -> String {
    switch (content, question.kind) {
    case (.value(.option(let id)), .choice(let options)):
      return options.firstIndex { $0.id == id }.map { "\($0 + 1)" } ?? id
    case (.value(.options(let ids)), .multiple(let choice)):
      let numbers = choice.options.indices.filter { ids.contains(choice.options[$0].id) }.map { "\($0 + 1)" }
      return numbers.joined(separator: ", ")
    case (.value(.text), _): return texts.quoted(text(content))
    case (.value, _): return text(content)
    case (.dontKnow, _): return texts.quoted(texts.dontKnow)
    case (.doesNotApply, _): return texts.quoted(texts.nothingApplies)
    }
  }

  func text(_ value: AnswerValue) -> String {
    switch value {
    case .option(let id): option(id)
    case .options(let ids): ids.map(option).joined(separator: "; ")
    case .boolean(let isTrue): isTrue ? texts.yes : texts.no
    case .number(let number): withUnit(number)
    case .share(let part, let whole): share(part, of: whole)
    case .text(let text): text
    }
  }

  /// The options of the question in order, yes and no included.
  var options: [String] {
    switch question.kind {
    case .choice(let options): options.map { $0.text[texts.language] }
    case .boolean: [texts.yes, texts.no]
    case .multiple(let choice): choice.options.map { $0.text[texts.language] }
    case .number, .text: []
    }
  }

  func withUnit(_ number: Double) -> String {
    guard case .number(let range) = question.kind else { return texts.numbers.shortest(number) }
    let text = texts.numbers.shortest(number, decimals: max(range.decimals, range.share == nil ? 0 : 1))
    return texts.withUnit(text, range.unit?[texts.language] ?? (range.share == nil ? nil : "%"))
  }

  private func share(_ part: Double, of whole: Double) -> String {
    let numbers = texts.numbers
    let result = whole > 0 ? withUnit(100 * part / whole) : "–"
    return texts.language.pick(
      "\(numbers.string(part)) von \(numbers.string(whole)) = \(result)",
      "\(numbers.string(part)) of \(numbers.string(whole)) = \(result)")
  }

  private func option(_ id: String) -> String {
    switch question.kind {
    case .choice(let options): options.first { $0.id == id }?.text[texts.language] ?? id
    case .multiple(let choice): choice.options.first { $0.id == id }?.text[texts.language] ?? id
    default: id
    }
  }
}
