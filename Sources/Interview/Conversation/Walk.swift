internal import MaturityModel

/// What is asked under some answers, in order.
struct Walk: Sendable, Hashable {
  /// What the conditions show.
  let visibility: Visibility
  /// The questions that are asked, each with the options that are offered.
  let steps: [Step]
  /// Those of them that the conversation leads through.
  let way: [Step]

  /// Takes what is asked out of all that may be asked.
  init(through steps: [Step], along route: Route, _ visibility: Visibility) {
    self.visibility = visibility
    self.steps = steps.compactMap { step in
      guard visibility.asks(step.question.id) else { return nil }
      return step.asking(visibility.offered(step.question))
    }
    way = self.steps.filter(route.contains)
  }

  /// The dimensions on the way.
  var sections: [Section] { Section.all(in: way) }

  /// The question at an index among all; nothing if it is not asked.
  func step(at index: Int) -> Step? { steps.first { $0.index == index } }

  /// Where a question stands on the way, from 1; one beside it among all that are asked.
  func count(of step: Step) -> (number: Int, total: Int, isOnWay: Bool) {
    let isOnWay = way.contains { $0.index == step.index }
    let steps = isOnWay ? way : steps
    return (steps.count { $0.index <= step.index }, steps.count, isOnWay)
  }

  /// The first question on the way at an index among all or behind it, else the review.
  func place(from index: Int) -> Place {
    way.first { $0.index >= index }.map { .question($0.index) } ?? .review
  }

  /// The last question on the way before an index among all.
  func place(before index: Int) -> Place? {
    way.last { $0.index < index }.map { .question($0.index) }
  }

  /// What is asked more or less than on another walk.
  func change(from other: Walk, answers: [String: Answer]) -> WalkChange? {
    let before = Set(other.steps.map(\.question.id))
    let now = Set(steps.map(\.question.id))
    guard before != now else { return nil }
    let gone = before.subtracting(now)
    return WalkChange(
      added: now.subtracting(before).count, removed: gone.count,
      removedAnswers: gone.count { answers[$0] != nil })
  }
}

/// How many questions an answer brought in or took out.
struct WalkChange: Sendable, Hashable {
  /// How many are asked from now on.
  var added: Int
  /// How many are not asked any more.
  var removed: Int
  /// How many of those had an answer.
  var removedAnswers: Int
}
