internal import LocatedJSON

/// Reads the value of an answer against its question.
struct AnswerValueReader {
  let reader: FileReader
  let question: Question

  func value(_ value: JSONValue) -> AnswerValue? {
    switch question.kind {
    case .choice(let options):
      // The option's own text is shared; a copy would be made for every answer.
      if let option = options.first(where: { value.isString($0.id) }) { return .option(option.id) }
      guard let id = value.string else { return wrongType(.option, value) }
      return isKnown(id, in: options.lazy.map(\.id), at: value) ? .option(id) : nil
    case .boolean:
      guard let truth = value.bool else { return wrongType(.bool, value) }
      return .boolean(truth)
    case .multiple(let choice):
      return options(value, of: choice)
    case .number(let range):
      return range.share == nil ? number(value, in: range) : share(value)
    case .text(let maximum):
      guard value.string != nil else { return wrongType(.string, value) }
      return reader.words(value, maximum: maximum).map { .text($0) }
    }
  }

  private func wrongType(_ expected: ExpectedType, _ value: JSONValue) -> AnswerValue? {
    reader.report(.wrongAnswerType(expected: expected, question: question.code), at: value)
    return nil
  }

  private func isKnown(_ id: String, in ids: some Sequence<String>, at value: JSONValue) -> Bool {
    guard !ids.contains(id) else { return true }
    let allowed = Array(ids)
    let suggestion = Suggestion.nearest(to: id, in: allowed)
    reader.report(
      .unknownOption(id, question: question.code, allowed: allowed, suggestion: suggestion), at: value)
    return false
  }

  private func options(_ value: JSONValue, of choice: MultipleChoice) -> AnswerValue? {
    guard value.kind == .array else { return wrongType(.options, value) }
    var chosen: [String] = []
    for entry in value.elements {
      guard let id = entry.string else { return wrongType(.options, entry) }
      guard isKnown(id, in: choice.options.lazy.map(\.id), at: entry) else { continue }
      if chosen.contains(id) {
        reader.report(.duplicateOption(id), at: entry)
      } else {
        chosen.append(id)
      }
    }
    guard value.elements.contains(where: { _ in true }) else {
      reader.report(.tooFew(minimum: 1), at: value)
      return nil
    }
    if let maximum = choice.maximumSelections, chosen.count > maximum {
      reader.report(.tooManySelections(maximum: maximum), at: value)
    }
    if chosen.count > 1,
      let exclusive = choice.options.first(where: { $0.isExclusive && chosen.contains($0.id) })
    {
      reader.report(.exclusiveWithOthers(exclusive.id), at: value)
    }
    return .options(chosen)
  }

  private func number(_ value: JSONValue, in range: NumberRange) -> AnswerValue? {
    guard value.kind == .number else { return wrongType(.number, value) }
    guard let number = reader.number(value, from: range.minimum, to: range.maximum) else { return nil }
    guard NumberRange.fits(number, decimals: range.decimals) else {
      reader.report(.tooManyDecimals(number, allowed: range.decimals), at: value)
      return nil
    }
    return .number(number)
  }

  private func share(_ value: JSONValue) -> AnswerValue? {
    guard value.kind == .object, let fields = reader.fields(value, ["part", "whole"]) else {
      return value.kind == .object ? nil : wrongType(.share, value)
    }
    let part = reader.integer(fields.required("part"), from: 0, to: 1_000_000_000)
    let whole = reader.integer(fields.required("whole"), from: 1, to: 1_000_000_000)
    guard let part, let whole else { return nil }
    guard part <= whole else {
      reader.report(.partExceedsWhole(part: Double(part), whole: Double(whole)), at: fields["part"] ?? value)
      return nil
    }
    return .share(part: Double(part), whole: Double(whole))
  }
}

extension NumberRange {
  /// Whether a number needs no more than so many decimals.
  public static func fits(_ number: Double, decimals: Int) -> Bool {
    let scaled = (0..<decimals).reduce(number) { value, _ in value * 10 }
    return abs(scaled - scaled.rounded()) < 1e-6 * max(1, abs(scaled).squareRoot() * 1e-3)
  }
}
