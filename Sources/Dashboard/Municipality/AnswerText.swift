internal import Localization
internal import MaturityModel

extension SiteContext {
  /// What was answered, as a reader understands it.
  func answerText(_ answer: Answer?, to question: Question) -> String {
    guard let answer else { return texts.state(.notAnswered) }
    switch answer.content {
    case .dontKnow: return texts.state(.dontKnow)
    case .doesNotApply: return texts.state(.doesNotApply)
    case .value(let value): return valueText(value, of: question)
    }
  }

  private func valueText(_ value: AnswerValue, of question: Question) -> String {
    switch (value, question.kind) {
    case (.option(let id), .choice(let options)):
      guard let place = options.firstIndex(where: { $0.id == id }) else { return id }
      return options[place].text[language]
    case (.options(let ids), .multiple(let choice)):
      return choice.options.filter { ids.contains($0.id) }.map { $0.text[language] }.joined(separator: "; ")
    case (.boolean(let isTrue), _): return isTrue ? texts.yes : texts.no
    case (.number(let number), .number(let range)): return numberText(number, of: range)
    case (.share(let part, let whole), .number(let range)):
      let share = value.numericValue.map { numberText($0, of: range) } ?? ""
      return "\(share) (\(texts.shareOf(self.number.string(part), self.number.string(whole))))"
    case (.text(let text), _): return text
    default: return texts.missing
    }
  }

  /// A number with its unit.
  func numberText(_ value: Double, of range: NumberRange) -> String {
    let text = number.shortest(value, decimals: max(range.decimals, 1))
    return range.unit.map { text + "\u{A0}" + $0[language] } ?? text
  }
}
