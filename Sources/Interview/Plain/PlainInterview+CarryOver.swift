internal import Localization
internal import MaturityModel
internal import Terminal

extension PlainInterview {
  /// A line at a dimension whose answers of last time may be taken over.
  mutating func handle(
    _ input: PlainInput, at carryOver: CarryOver, _ time: Timestamp
  ) -> [InterviewEffect] {
    switch input {
    case .keep: return state.takeOver()
    case .answer(let text): return answer(text, at: carryOver)
    case .command(.skip, _): state.conversation.skip()
    case .command(.back, _): state.goBack()
    case .command(.undo, _): return state.undo(at: time)
    case .command(.leave, _): return state.leave(at: time)
    case .command(.overview, let sign): return jump(to: sign)
    case .command(.submit, _): state.conversation.go(to: .review)
    default: console.write(texts.plainCarryOverHint)
    }
    return []
  }

  private mutating func answer(_ text: String, at carryOver: CarryOver) -> [InterviewEffect] {
    let code = text.lowercased()
    switch code {
    case "n", "nein", "no", "unverändert", "unveraendert", "unchanged": return state.takeOver()
    case "j", "ja", "y", "yes":
      console.write(texts.plainChangedHint(count: carryOver.entries.count))
      return []
    default: break
    }
    let named = carryOver.entries.firstIndex { $0.step.question.code.lowercased() == code }
    guard let index = named ?? Int(text).map({ $0 - 1 }), carryOver.entries.indices.contains(index) else {
      return refuse(.noSuchQuestion(text))
    }
    state.open(index, of: carryOver)
    return []
  }
}
