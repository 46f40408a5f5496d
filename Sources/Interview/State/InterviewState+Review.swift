internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  mutating func pressInReview(_ key: Key, at time: Timestamp) -> [InterviewEffect] {
    let last = max(conversation.dimensions.count - 1, 0)
    switch key {
    case .up, .character("k"): reviewPointer = max(reviewPointer - 1, 0)
    case .down, .character("j"): reviewPointer = min(reviewPointer + 1, last)
    case .home: reviewPointer = 0
    case .end: reviewPointer = last
    case .enter: enterDimension()
    case .left, .backTab: _ = conversation.goBack()
    case .character(let character):
      switch Command(character, in: script.language) {
      case .back: _ = conversation.goBack()
      case .help: overlay = .keys(over: nil)
      case .undo: return undo(at: time)
      case .submit: askToSubmit()
      case .leave: return leave(at: time)
      default: break
      }
    default: break
    }
    return []
  }

  /// Below the last dimension the arrows scroll on; back up they return to it.
  mutating func scrollReview(_ key: Key, from offset: Int?) -> Bool {
    let isAtEnd = reviewPointer >= conversation.dimensions.count - 1
    switch key {
    case .down where isAtEnd, .character("j") where isAtEnd:
      scrolledTo = min(viewport.offset + 1, viewport.limit)
    case .up, .character("k"):
      guard let offset, offset > viewport.focusOffset else { return false }
      scrolledTo = viewport.offset - 1
    default: return false
    }
    return true
  }

  /// Asks whether to hand in, if there is something to hand in; goes to the first question where something is missing
  /// without which it cannot be.
  mutating func askToSubmit() {
    if !conversation.saved.isDraft {
      notice = .alreadySubmitted
    } else if !conversation.hasAnswers {
      notice = .nothingAnswered
    } else if let gaps = outlook?.gaps, let gap = gaps.first {
      notice = .stopped(by: gap, others: gaps.count - 1)
      conversation.go(to: .question(gap.step.index))
    } else {
      // What is begun elsewhere is named first, and dropped when it is asked for again.
      let warning = Notice.unconfirmedAtHandingIn(unconfirmedCodes)
      if unconfirmedCodes.isEmpty || warning == lastNotice {
        overlay = .confirmSubmission
      } else {
        notice = warning
      }
    }
  }

  /// The letter for yes hands in; Enter only does where nothing is missing, so that it cannot happen by accident.
  mutating func pressInConfirmation(_ key: Key, at time: Timestamp) -> [InterviewEffect] {
    var isYes = false
    if case .character(let character) = key {
      isYes = character.lowercased() == String(script.texts.yesNoLetters[0])
    }
    if key == .enter, !conversation.isComplete { return [] }
    overlay = nil
    guard isYes || key == .enter else { return [] }
    conversation.proposeSubmission(at: time)
    return save()
  }

  /// Goes to the first open question of the dimension at the pointer, else to its first question.
  private mutating func enterDimension() {
    let dimensions = conversation.dimensions
    guard dimensions.indices.contains(reviewPointer) else { return }
    let ids = Set(dimensions[reviewPointer].allQuestions.map(\.id))
    let first = conversation.steps.first { ids.contains($0.question.id) }
    let open = conversation.openSteps.first { ids.contains($0.question.id) }
    if let target = open ?? first { conversation.go(to: .question(target.index)) }
  }
}
