internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  mutating func pressInReview(_ key: Key, at time: Timestamp) -> [InterviewEffect] {
    let last = max(script.questionnaire.dimensions.count - 1, 0)
    switch key {
    case .up: reviewPointer = max(reviewPointer - 1, 0)
    case .down: reviewPointer = min(reviewPointer + 1, last)
    case .home: reviewPointer = 0
    case .end: reviewPointer = last
    case .enter: enterDimension()
    case .left, .backTab: _ = conversation.goBack()
    case .character(let character):
      switch Command(character, in: script.language) {
      case .back: _ = conversation.goBack()
      case .help: overlay = .help
      case .submit: overlay = .confirmSubmission
      case .leave: return leave(at: time)
      default: break
      }
    default: break
    }
    return []
  }

  /// Goes to the first open question of the dimension at the pointer, else to its first question.
  private mutating func enterDimension() {
    guard script.questionnaire.dimensions.indices.contains(reviewPointer) else { return }
    let ids = Set(script.questionnaire.dimensions[reviewPointer].allQuestions.map(\.id))
    let inside = script.steps.filter { ids.contains($0.question.id) }
    let open = conversation.openSteps.first { ids.contains($0.question.id) }
    if let target = open ?? inside.first { conversation.go(to: .question(target.index)) }
  }
}
