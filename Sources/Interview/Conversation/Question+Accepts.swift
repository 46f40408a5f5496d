internal import MaturityModel

extension Question {
  /// Whether a value, perhaps given to another version of the question, is an answer to this one.
  func accepts(_ value: AnswerValue) -> Bool {
    switch (kind, value) {
    case (.choice(let options), .option(let id)): return options.contains { $0.id == id }
    case (.boolean, .boolean): return true
    case (.multiple(let choice), .options(let ids)):
      let known = Set(choice.options.map(\.id))
      return !ids.isEmpty && known.isSuperset(of: ids) && ids.count <= choice.maximumSelections ?? ids.count
    case (.number(let range), .number(let number)):
      guard range.share == nil, NumberRange.fits(number, decimals: range.decimals) else { return false }
      return number >= range.minimum ?? number && number <= range.maximum ?? number
    case (.number(let range), .share(let part, let whole)):
      return range.share != nil && whole >= 1 && part >= 0 && part <= whole
    case (.text(let maximum), .text(let text)): return text.unicodeScalars.count <= maximum
    default: return false
    }
  }
}
