internal import MaturityModel

/// One question at its place in the conversation.
struct Step: Sendable, Hashable {
  /// The question.
  let question: Question
  /// The dimension that holds it directly.
  let dimension: Dimension
  /// Where it stands among all, from 0.
  let index: Int

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
