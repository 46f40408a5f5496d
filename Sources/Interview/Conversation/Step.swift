internal import MaturityModel

/// One question at its place in the conversation.
struct Step: Sendable, Hashable {
  /// The question; on a walk with the options that are offered.
  let question: Question
  /// The dimension that holds it directly.
  let dimension: Dimension
  /// Where it stands among all that may be asked, from 0.
  let index: Int

  /// The same place with the question as it is asked now.
  func asking(_ question: Question) -> Step {
    Step(question: question, dimension: dimension, index: index)
  }

  /// The steps of a questionnaire in the order in which they are asked.
  static func all(of questionnaire: Questionnaire) -> [Step] {
    var steps: [Step] = []
    for dimension in questionnaire.dimensions.flatMap(\.selfAndDescendants) {
      guard case .questions(let questions) = dimension.children else { continue }
      for question in questions {
        steps.append(Step(question: question, dimension: dimension, index: steps.count))
      }
    }
    return steps
  }
}
