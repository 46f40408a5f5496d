extension Question {
  /// What an answer is worth, 0…1; nothing if it is not scored or does not fit the question.
  public func value(of answer: AnswerValue) -> Double? {
    guard isScored else { return nil }
    switch (kind, answer) {
    case (.choice(let options), .option(let id)):
      // By index, since copying an option takes longer than anything else here.
      return options.indices.first { options[$0].id == id }.map { options[$0].score }
    case (.boolean, .boolean(let isTrue)):
      return isTrue ? 1 : 0
    case (.multiple(let choice), .options(let ids)):
      // Where all that has points is hidden, what is left is worth nothing.
      guard choice.countable > 0 else { return 0 }
      let points = choice.options.reduce(0) { ids.contains($1.id) ? $0 + $1.points : $0 }
      return min(points / choice.countable, 1)
    case (.number(let range), .number), (.number(let range), .share):
      guard let normalisation = range.normalisation, let number = answer.numericValue else { return nil }
      return min(normalisation.value(of: number), range.cap)
    default:
      return nil
    }
  }
}
