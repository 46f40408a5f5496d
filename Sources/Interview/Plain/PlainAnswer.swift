internal import Localization
internal import MaturityModel

/// Reads an answer out of a typed line.
struct PlainAnswer {
  let question: Question
  let language: Language

  func value(_ line: String) -> Result<AnswerValue, InputProblem> {
    switch question.kind {
    case .choice(let options):
      return index(line, count: options.count).map { .option(options[$0].id) }
    case .boolean: return truth(line)
    case .multiple(let choice): return options(line, of: choice)
    case .number(let range) where range.share != nil:
      guard let (part, whole) = ShareInput.parts(line) else { return .failure(.needsTwoNumbers) }
      return ShareInput.share(part: part, whole: whole, in: language)
    case .number(let range):
      return NumberInput(range, language).number(line).map { .number($0) }
    case .text(let maximum):
      guard !line.isEmpty else { return .failure(.nothingTyped) }
      return line.unicodeScalars.count > maximum
        ? .failure(.tooLong(maximum: maximum)) : .success(.text(line))
    }
  }

  private func index(_ text: some StringProtocol, count: Int) -> Result<Int, InputProblem> {
    guard let number = Int(text), number >= 1, number <= count else {
      return .failure(.noSuchOption(String(text)))
    }
    return .success(number - 1)
  }

  private func truth(_ line: String) -> Result<AnswerValue, InputProblem> {
    switch line.lowercased() {
    case "1", "j", "ja", "y", "yes": .success(.boolean(true))
    case "2", "n", "nein", "no": .success(.boolean(false))
    default: .failure(.noSuchOption(line))
    }
  }

  private func options(_ line: String, of choice: MultipleChoice) -> Result<AnswerValue, InputProblem> {
    var chosen: Set<Int> = []
    for word in line.split(whereSeparator: { $0.isWhitespace || ",;+".contains($0) }) {
      switch index(word, count: choice.options.count) {
      case .success(let index): chosen.insert(index)
      case .failure(let problem): return .failure(problem)
      }
    }
    guard !chosen.isEmpty else { return .failure(.nothingChosen) }
    if chosen.count > 1, let alone = chosen.sorted().first(where: { choice.options[$0].isExclusive }) {
      return .failure(.exclusiveWithOthers(alone + 1))
    }
    if let maximum = choice.maximumSelections, chosen.count > maximum {
      return .failure(.tooMany(maximum: maximum))
    }
    return .success(.options(chosen.sorted().map { choice.options[$0].id }))
  }
}
