internal import Localization
internal import MaturityModel
internal import Terminal

/// A dimension whose answers of last time may be taken over at once.
extension InterviewState {
  mutating func press(_ key: Key, at carryOver: CarryOver, _ time: Timestamp) -> [InterviewEffect] {
    let last = carryOver.entries.count - 1
    switch key {
    case .up: pagePointer = pagePointer.map { max($0 - 1, 0) } ?? last
    case .down: pagePointer = pagePointer.map { min($0 + 1, last) } ?? 0
    case .home: pagePointer = 0
    case .end: pagePointer = last
    case .escape: pagePointer = nil
    case .left, .backTab: goBack()
    case .right: conversation.skip()
    case .enter:
      guard let pagePointer else { return takeOver() }
      open(pagePointer, of: carryOver)
    case .character(let character):
      return press(character, at: carryOver, time)
    default: break
    }
    return []
  }

  private mutating func press(
    _ character: Character, at carryOver: CarryOver, _ time: Timestamp
  ) -> [InterviewEffect] {
    if let index = Draft.digit(character) {
      open(index, of: carryOver)
      return []
    }
    switch character {
    case "j": return press(.down, at: carryOver, time)
    case "k": return press(.up, at: carryOver, time)
    // The page asks whether anything has changed.
    case script.texts.yesNoLetters[1]: return takeOver()
    default: break
    }
    switch Command(character, in: script.language) {
    case .back: goBack()
    case .skip: conversation.skip()
    case .help: overlay = .keys(over: nil)
    case .undo: return undo(at: time)
    case .leave: return leave(at: time)
    default: break
    }
    return []
  }

  /// Nothing has changed: what was said last time is said again; what was begun anew is named first, and dropped the
  /// second time.
  mutating func takeOver() -> [InterviewEffect] {
    let begun = conversation.carryOver.map(unconfirmed) ?? []
    let warning = Notice.unconfirmedOnPage(begun.map(\.question.code))
    guard begun.isEmpty || warning == lastNotice else {
      notice = warning
      return []
    }
    for step in begun { drafts[step.question.id] = nil }
    conversation.proposeCarryOver(with: remarks)
    return save()
  }

  /// Opens a question to answer it anew.
  mutating func open(_ index: Int, of carryOver: CarryOver) {
    guard carryOver.entries.indices.contains(index) else { return }
    let step = carryOver.entries[index].step
    let place = Place.question(step.index)
    guard conversation.isAsked(place) else {
      notice = .notAskedYet(step.question.code)
      return
    }
    conversation.go(to: place)
  }

  mutating func goBack() {
    if !conversation.goBack() { notice = .atStart }
  }
}

extension [String: Answer] {
  /// The questions whose answers are others in another set.
  func changes(to other: [String: Answer]) -> Set<String> {
    Set(keys).union(other.keys).filter { self[$0] != other[$0] }
  }
}
