internal import Explaining
internal import Localization
internal import MaturityModel

extension SiteContext {
  /// What was answered, as a reader understands it.
  func answerText(_ answer: Answer?, to question: Question) -> String {
    guard let answer else { return texts.state(.notAnswered) }
    switch answer.content {
    case .dontKnow: return texts.state(.dontKnow)
    case .doesNotApply: return texts.state(.doesNotApply)
    case .value(let value): return AnswerWords(question, language).text(value)
    }
  }

  /// A number with its unit.
  func numberText(_ value: Double, of range: NumberRange) -> String {
    let text = number.shortest(value, decimals: max(range.decimals, 1))
    return range.unit.map { text + "\u{A0}" + $0[language] } ?? text
  }
}
