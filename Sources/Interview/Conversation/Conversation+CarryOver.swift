internal import Localization
internal import MaturityModel

extension Conversation {
  /// Whether last time's answers wait anywhere on the way.
  var hasWaitingAnswers: Bool {
    walk.sections.contains { !(carryOver(in: $0.dimension.id)?.waiting.isEmpty ?? true) }
  }

  /// What last time's answers can do for the dimension at which we are.
  var carryOver: CarryOver? {
    guard case .carryOver(let dimension) = place else { return nil }
    return carryOver(in: dimension)
  }

  /// What last time's answers can do for a dimension; nothing without a last time, or where nothing is asked.
  ///
  /// Answers taken over may bring in questions whose answers can be taken over, too: the entries are those that are
  /// asked in the end.
  func carryOver(in dimension: String) -> CarryOver? {
    guard script.previous != nil else { return nil }
    var walk = walk
    var taken: [String: Answer] = [:]
    while true {
      var more: [String: Answer] = [:]
      for step in walk.way where step.dimension.id == dimension {
        let id = step.question.id
        guard taken[id] == nil, answer(to: step, under: walk) == nil else { continue }
        more[id] = answerToCarry(to: step, under: walk)
      }
      guard !more.isEmpty else { break }
      taken.merge(more) { first, _ in first }
      walk = script.walk(under: saved.answers.merging(taken) { $1 }, along: route)
    }
    let steps = walk.way.filter { $0.dimension.id == dimension }
    guard let first = steps.first else { return nil }
    return CarryOver(dimension: first.dimension, entries: steps.map { entry($0, under: walk) })
  }

  private func entry(_ step: Step, under walk: Walk) -> CarryOver.Entry {
    let said = script.previous?.answers[step.question.id]
    let last = answerToCarry(to: step, under: walk)
    let now = answer(to: step, under: walk)
    let standing: CarryOver.Standing =
      switch (now, last) {
      case (let now?, _) where now.isDerived: .due(.derived)
      case (let now?, let last?): now.content == last.content ? .carried : .renewed
      case (.some, nil): .renewed
      case (nil, .some): .waiting
      case (nil, nil): .due(reason(said, step, under: walk))
      }
    return CarryOver.Entry(
      step: step, last: last ?? said, now: now, standing: standing, canBeCarried: last != nil)
  }

  /// Last time's answer to a question, if it can be given again as it is.
  private func answerToCarry(to step: Step, under walk: Walk) -> Answer? {
    guard let last = lastAnswer(to: step, under: walk),
      !step.question.isStale(last, in: script.quarter)
    else { return nil }
    return last
  }

  private func reason(_ said: Answer?, _ step: Step, under walk: Walk) -> CarryOver.Reason {
    guard said != nil else { return .none }
    return lastAnswer(to: step, under: walk) == nil ? .notOffered : .stale
  }

  /// Proposes to take over all that waits in the dimension at which we are, as it was said last time.
  ///
  /// - Parameter remarks: what was noted now and waited for an answer, by question.
  mutating func proposeCarryOver(with remarks: [String: Remarks]) {
    guard let carryOver else { return }
    var next = saved
    for (id, answer) in carryOver.waiting {
      next.answers[id] = remarks[id].map(answer.with) ?? answer
    }
    propose(next, then: .goForward)
  }
}
