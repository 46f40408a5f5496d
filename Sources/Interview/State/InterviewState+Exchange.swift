internal import Localization
internal import MaturityModel

/// Whether help is sought or offered at a question.
extension InterviewState {
  /// Goes round: nothing, help is sought, help is offered.
  mutating func turnExchange(at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    let next: Exchange? =
      switch remarks(at: step).exchange {
      case nil: .wish
      case .wish: .offer
      case .offer: nil
      }
    return store(next, at: step, time)
  }

  /// Saves it like a comment: beside the answer, or noted until there is one.
  mutating func store(_ exchange: Exchange?, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    if let stored = conversation.storedAnswer(to: step), !stored.content.allowsExchange {
      notice = .noExchange
      return []
    }
    var next = remarks(at: step)
    next.exchange = exchange
    let effects = store(next, at: step, time)
    // Once round nothing is noted any more.
    let untouched = Remarks(of: conversation.storedAnswer(to: step) ?? conversation.previousAnswer(to: step))
    if remarks[step.question.id] == untouched {
      (remarks[step.question.id], notice) = (nil, .entryDropped)
    }
    return effects
  }
}
