internal import MaturityModel
internal import Terminal

/// What was chosen, typed or noted, and is on no disk yet because nobody confirmed it.
extension InterviewState {
  /// Whether something else is chosen or typed at a question than what stood there.
  func hasUnconfirmed(_ step: Step) -> Bool {
    guard let draft = drafts[step.question.id] else { return false }
    return !draft.holdsTheSame(as: untouchedDraft(at: step))
  }

  /// The questions with something unconfirmed, remarks that wait and a prompt that is being typed included.
  var unconfirmedCodes: [String] {
    let prompted = promptedStep
    return conversation.steps.filter { step in
      hasUnconfirmed(step) || remarks[step.question.id] != nil || step == prompted
    }.map(\.question.code)
  }

  /// The question beside which something is being typed.
  private var promptedStep: Step? {
    guard case .prompt(let prompt) = overlay?.matter, prompt.isTouched else { return nil }
    return conversation.step
  }

  /// The questions of a page whose input would be lost if last time's answers were taken over.
  func unconfirmed(in carryOver: CarryOver) -> [Step] {
    carryOver.entries.compactMap { entry in
      // What is due is asked next, with what was chosen there.
      if case .due = entry.standing { return nil }
      return hasUnconfirmed(entry.step) ? entry.step : nil
    }
  }
}
