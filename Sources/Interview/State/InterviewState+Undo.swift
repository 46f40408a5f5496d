internal import Localization
internal import MaturityModel

extension InterviewState {
  /// Drops what is chosen or typed here and not confirmed; else takes back the last change that was.
  mutating func undo(at time: Timestamp) -> [InterviewEffect] {
    if let step = conversation.step, dropEntry(at: step) {
      notice = .entryDropped
      return []
    }
    guard let takenBack = conversation.proposeUndo() else {
      notice = .nothingToUndo
      return []
    }
    self.takenBack = takenBack
    return save()
  }

  /// Whether there was something to drop.
  private mutating func dropEntry(at step: Step) -> Bool {
    let id = step.question.id
    let isUnconfirmed = hasUnconfirmed(step) || remarks[id] != nil
    (drafts[id], remarks[id]) = (nil, nil)
    return isUnconfirmed
  }
}
