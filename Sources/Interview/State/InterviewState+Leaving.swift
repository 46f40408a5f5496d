internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  /// Leaves with what is on the screen, as if it had been confirmed.
  ///
  /// What cannot be saved – a note without an answer, an input that is no answer, a choice at another question
  /// that was left behind – is named the first time, and dropped the second.
  mutating func leave(at time: Timestamp) -> [InterviewEffect] {
    let confirmed = valueOnScreen
    let loss = loss(besides: confirmed?.step)
    guard loss == nil || loss == lastNotice else {
      notice = loss
      return []
    }
    if let (step, value) = confirmed {
      conversation.propose(answer(.value(value), at: step), to: step, at: time, then: .finish(.left))
    } else {
      conversation.proposeLeaving(.left)
    }
    return save()
  }

  /// The changed answer at which we are, if it is one and needs no source besides.
  private var valueOnScreen: (step: Step, value: AnswerValue)? {
    guard let step = conversation.step, hasUnconfirmed(step), !step.question.needsSource,
      case .success(let value) = draft(at: step).value(for: step.question, in: script.language)
    else { return nil }
    return (step, value)
  }

  private func loss(besides confirmed: Step?) -> Notice? {
    let others = conversation.steps.filter { $0 != confirmed }
    let remarked = others.filter { remarks[$0.question.id] != nil }
    guard others.contains(where: hasUnconfirmed) else {
      return remarked.isEmpty ? nil : .remarksWithoutAnswer(remarked.map(\.question.code))
    }
    return .unconfirmed(
      others.filter { remarks[$0.question.id] != nil || hasUnconfirmed($0) }.map(\.question.code))
  }

  func hasUnconfirmed(_ step: Step) -> Bool {
    guard let draft = drafts[step.question.id] else { return false }
    return !draft.holdsTheSame(as: untouchedDraft(at: step))
  }
}
