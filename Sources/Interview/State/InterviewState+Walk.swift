internal import Localization
internal import MaturityModel

extension InterviewState {
  /// Follows a change of what is asked: says it, and keeps what was chosen where other options are
  /// offered now.
  mutating func changeWalk(from before: Walk, isDraftAgain: Bool) {
    let now = conversation.walk
    reviewPointer = min(reviewPointer, max(conversation.dimensions.count - 1, 0))
    for step in before.steps {
      let id = step.question.id
      guard let draft = drafts[id], step.question.optionCount > 0 else { continue }
      let next = now.step(at: step.index)
      guard next?.question != step.question else { continue }
      let value = try? draft.value(for: step.question, in: script.language).get()
      drafts[id] = next.flatMap { next in
        let moved = Draft(for: next.question, from: value, in: script.language)
        return moved.isEmpty ? nil : moved
      }
    }
    let isSaid =
      switch notice {
      case nil, .draftAgain: false
      default: true
      }
    if !isSaid, let change = now.change(from: before, answers: conversation.saved.answers) {
      notice = .walkChanged(change, isDraftAgain: isDraftAgain)
    }
  }
}
