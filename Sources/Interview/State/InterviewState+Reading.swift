internal import Localization
internal import MaturityModel
internal import Terminal

/// An interview in which nothing may be changed.
extension InterviewState {
  var isReadOnly: Bool { script.scope.isReadOnly }

  /// A key while one may only look: what would change something is refused; nothing where it means the same as always.
  mutating func look(by key: Key, at time: Timestamp) -> [InterviewEffect]? {
    guard conversation.step != nil else { return lookAtReview(by: key) }
    switch key {
    case .enter, .right: conversation.skip()
    case .left, .backTab: goBack()
    case .up, .character("k"): scrolledTo = max(viewport.offset - 1, 0)
    case .down, .character("j"): scrolledTo = min(viewport.offset + 1, viewport.limit)
    case .character(let character):
      guard let command = Command(character, in: script.language) else { return refuseToChange() }
      return look(by: command, at: time)
    case .paste: return refuseToChange()
    default: break
    }
    return []
  }

  private mutating func look(by command: Command, at time: Timestamp) -> [InterviewEffect] {
    guard !command.changesAnswers, let step = conversation.step else { return refuseToChange() }
    return perform(command, at: step, time)
  }

  private mutating func lookAtReview(by key: Key) -> [InterviewEffect]? {
    guard case .character(let character) = key, let command = Command(character, in: script.language),
      command.changesAnswers
    else { return nil }
    return refuseToChange()
  }

  mutating func refuseToChange() -> [InterviewEffect] {
    notice = .onlyReading
    return []
  }

  /// What waits for the disk is given up; an end comes without it.
  mutating func endWithoutSaving(_ proposal: Proposal) -> [InterviewEffect] {
    conversation.withdraw()
    guard case .finish(let ending) = proposal.sequel, ending != .submitted else { return refuseToChange() }
    return [.finish(outcome(ending))]
  }
}
