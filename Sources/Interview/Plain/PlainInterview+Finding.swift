internal import Localization
internal import MaturityModel
internal import Terminal

/// The overview and the search in plain lines.
extension PlainInterview {
  /// Questions that were listed, so that the next line may name one of them.
  struct Offer {
    let steps: [Step]
    /// Whether they were listed with numbers.
    let isNumbered: Bool

    /// The question that a line names by its sign or number.
    func step(named line: String) -> Step? {
      let text = line.trimmed
      if isNumbered, let number = Int(text), steps.indices.contains(number - 1) { return steps[number - 1] }
      return steps.first { $0.question.code.lowercased() == text.lowercased() }
    }
  }

  /// What lists questions, and the line after it; nothing if the line asks for something else.
  mutating func find(_ line: String, _ input: PlainInput) -> [InterviewEffect]? {
    let listed = offer
    offer = nil
    if let step = listed?.step(named: line) {
      state.conversation.go(to: .question(step.index))
      return []
    }
    switch input {
    case .overview(let openOnly): writeOverview(openOnly: openOnly)
    case .command(.overview, ""): writeOverview(openOnly: false)
    case .command(.search, let words): search(words)
    default: return nil
    }
    return []
  }

  private mutating func writeOverview(openOnly: Bool) {
    let steps = openOnly ? state.conversation.openSteps : state.conversation.steps
    guard !steps.isEmpty else {
      console.write(texts.nothingOpen)
      return
    }
    var dimension: String?
    for step in steps {
      if step.dimension.id != dimension {
        dimension = step.dimension.id
        console.write(texts.plainDimension(step.dimension.code, step.dimension.name[script.language]))
      }
      let answer = state.conversation.answer(to: step)
      let words = AnswerText(question: step.question, texts: texts).state(of: answer)
      console.write("  \(step.question.code)  \(step.question.text[script.language]) – \(words)")
    }
    offer = Offer(steps: steps, isNumbered: false)
    console.write(texts.plainOverviewHint)
  }

  private mutating func search(_ words: String) {
    guard !words.isEmpty else {
      console.write(texts.plainSearchHint)
      return
    }
    let hits = SearchIndex(state.conversation.steps, in: script.language).hits(for: words)
    guard !hits.isEmpty else {
      console.write(texts.nothingFound(words))
      return
    }
    for (index, hit) in hits.enumerated() {
      let place = texts.place(of: hit).map { " – \($0)" } ?? ""
      console.write(
        "  \(index + 1)  \(hit.step.question.code)  \(hit.step.question.text[script.language])\(place)")
    }
    offer = Offer(steps: hits.map(\.step), isNumbered: true)
    console.write(texts.plainFoundHint)
  }
}
