internal import MaturityModel

/// What has to be there before an assessment can be handed in.
extension Conversation {
  /// Something without which it cannot be handed in.
  enum Gap: Sendable, Hashable {
    /// A question that needs an answer has none.
    case answer(Step)
    /// A figure stands without where it comes from.
    case source(Step)

    var step: Step {
      switch self {
      case .answer(let step), .source(let step): step
      }
    }
  }

  /// The open questions, those that need an answer first.
  var openByUrgency: [Step] {
    let open = openSteps
    return open.filter(\.question.isRequired) + open.filter { !$0.question.isRequired }
  }

  /// All that is missing, in the order of the questions.
  var gaps: [Gap] {
    steps.compactMap { step in
      let answer = answer(to: step)
      if step.question.isRequired, answer == nil { return .answer(step) }
      guard step.question.needsSource, answer?.value != nil, answer?.source == nil else { return nil }
      return .source(step)
    }
  }
}
