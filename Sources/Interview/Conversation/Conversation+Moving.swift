internal import MaturityModel

/// Where it goes from a place.
///
/// Where answers of last time can be taken over, a dimension is one page; its questions are asked one by one only
/// where somebody wants to change them or nothing can be taken over.
extension Conversation {
  /// Where to begin: where the assessment was left, else at the first question that is due, else at the review;
  /// where only some dimensions are asked for, at their first question, since the review is about all.
  ///
  /// If the question where it was left is not asked any more, it begins at the next one that is.
  func beginning() -> Place {
    if script.scope.startsAtReview { return .review }
    // Where somebody else left, or oneself in another part, is no beginning for this part.
    let left = script.steps.first { $0.question.id == saved.position && route.contains($0) }
    let open = walk.way.first(where: isDue)
    guard carriesOver else {
      if let left { return walk.place(from: left.index) }
      let start = open ?? (script.scope.dimensions == nil ? nil : walk.way.first)
      return start.map { .question($0.index) } ?? .review
    }
    let first = script.scope.selection == .changed ? walk.way.first : open
    guard let target = left.flatMap({ walk.step(at: $0.index) }) ?? first else { return .review }
    guard let page = page(of: target) else { return entrance(from: target.index) }
    // Somebody who left at a question that only they can answer is not sent back to its dimension.
    return isBesidesPage(target) ? .question(target.index) : page
  }

  /// Where a question, or all before the review, is followed by.
  func placeAhead() -> Place {
    switch place {
    case .review: return .review
    case .question(let index):
      guard carriesOver, let step = script.steps.first(where: { $0.index == index }),
        let page = page(of: step)
      else { return entrance(from: index + 1) }
      if isDetour || !(carryOver(in: step.dimension.id)?.waiting.isEmpty ?? true) { return page }
      return gap(from: index + 1, in: step.dimension.id)
    case .carryOver(let dimension):
      return gap(from: 0, in: dimension)
    }
  }

  /// Where it goes on when a place is passed over.
  func placePastHere() -> Place {
    guard case .carryOver(let dimension) = place else { return placeAhead() }
    return entrance(from: end(of: dimension))
  }

  /// Where it came from by the order of questions; nothing before the first.
  func placeBehind() -> Place? {
    guard carriesOver else {
      return walk.place(before: step?.index ?? script.steps.count)
    }
    let index: Int
    switch place {
    case .review: index = script.steps.count
    case .carryOver(let dimension): index = start(of: dimension)
    case .question(let own):
      if let page = walk.step(at: own).flatMap(page) { return page }
      index = own
    }
    for section in walk.sections.reversed() {
      guard let step = section.steps.last(where: { $0.index < index }) else { continue }
      if let page = page(of: step) { return page }
      if script.scope.selection != .changed { return .question(step.index) }
    }
    return nil
  }

  /// Whether a place is still one under the answers on disk.
  func isAsked(_ place: Place) -> Bool {
    switch place {
    case .question(let index): walk.step(at: index) != nil
    case .carryOver(let dimension): carryOver(in: dimension) != nil
    case .review: true
    }
  }

  /// The page of the dimension of a question, where there is one.
  func page(of step: Step) -> Place? {
    guard carriesOver, carryOver(in: step.dimension.id)?.isOfUse ?? false else { return nil }
    return .carryOver(step.dimension.id)
  }

  // MARK: - Parts

  /// The place of the first question at an index or behind it: its page, or the question itself.
  private func entrance(from index: Int) -> Place {
    guard carriesOver else { return walk.place(from: index) }
    for section in walk.sections {
      guard let step = section.steps.first(where: { $0.index >= index }) else { continue }
      if let page = page(of: step) { return page }
      if script.scope.selection != .changed { return .question(step.index) }
    }
    return .review
  }

  /// The next question of a dimension that is due, else what follows the dimension.
  private func gap(from index: Int, in dimension: String) -> Place {
    let isAsked = script.scope.selection != .changed
    let gap = walk.way.first {
      isAsked && $0.index >= index && $0.dimension.id == dimension && isDue($0)
    }
    return gap.map { .question($0.index) } ?? entrance(from: end(of: dimension))
  }

  private func isBesidesPage(_ step: Step) -> Bool {
    guard let carryOver = carryOver(in: step.dimension.id) else { return true }
    let entry = carryOver.entries.first { $0.step.index == step.index }
    guard case .due = entry?.standing else { return false }
    return carryOver.waiting.isEmpty
  }

  private func start(of dimension: String) -> Int {
    script.steps.first { $0.dimension.id == dimension }?.index ?? 0
  }

  private func end(of dimension: String) -> Int {
    (script.steps.last { $0.dimension.id == dimension }?.index ?? script.steps.count) + 1
  }
}
