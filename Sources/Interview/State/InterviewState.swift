internal import Localization
internal import MaturityModel
internal import Terminal

/// The whole state of a conversation on the screen; changes by events alone.
struct InterviewState: Sendable {
  var conversation: Conversation
  /// What was chosen or typed and not confirmed, by question id.
  var drafts: [String: Draft] = [:]
  /// Comments and evidence that wait for an answer, by question id.
  var remarks: [String: Remarks] = [:]
  var overlay: Overlay?
  var notice: Notice?
  /// What was said about the key before this one.
  private(set) var lastNotice: Notice?
  /// The question that the pointer is on where answers of last time may be taken over; nothing before it is moved.
  var pagePointer: Int?
  /// What the change that waits for the disk takes back.
  var takenBack: TakenBack?
  /// The dimension that the review's pointer is on.
  var reviewPointer = 0
  /// What the answers come to, once the review has been reached.
  private(set) var outlook: Outlook?
  /// What the screen last showed of the body.
  var viewport = Viewport()
  /// Where the body was scrolled to by hand.
  var scrolledTo: Int?

  init(_ conversation: Conversation) {
    self.conversation = conversation
    lookOut()
  }

  /// Works out what the review shows, where it is on the screen and not known yet.
  mutating func lookOut() {
    guard conversation.place == .review, outlook?.answers != conversation.saved.answers else { return }
    outlook = Outlook(of: conversation)
  }

  var script: Script { conversation.script }

  /// Applies an event that happened at `time`; the effects are to be carried out in order.
  mutating func apply(_ event: InterviewEvent, at time: Timestamp) -> [InterviewEffect] {
    defer { lookOut() }
    switch event {
    case .key(let key):
      beginTurn()
      let place = conversation.place
      defer { if conversation.place != place { pagePointer = nil } }
      return press(key, at: time)
    case .signal(let signal):
      return leaveAtOnce(.interrupted(signal))
    case .endOfInput:
      return leaveAtOnce(.endOfInput)
    case .saved(let assessment):
      return follow(assessment)
    case .disputed(let conflict, let onDisk):
      return meet(conflict, onDisk: onDisk)
    case .saveFailed(let failure):
      return stumble(over: failure)
    }
  }

  /// Clears what was said about the turn before.
  mutating func beginTurn() {
    lastNotice = notice
    notice = nil
  }

  // MARK: - Keys

  private mutating func press(_ key: Key, at time: Timestamp) -> [InterviewEffect] {
    if key == .f1 {
      toggleKeys()
      return []
    }
    if scroll(key) { return [] }
    let wasScrolledTo = scrolledTo
    scrolledTo = nil
    let key = key == .lineBreak && !takesLineBreaks ? .enter : key
    switch overlay {
    case .help:
      overlay = key == .character("?") ? .keys(over: nil) : nil
      return []
    case .keys(let before):
      overlay = before
      return []
    case .overview(let overview): return press(key, in: overview, at: time)
    case .search(let search):
      press(key, in: search)
      return []
    case .prompt(let prompt): return press(key, in: prompt, at: time)
    case .confirmSubmission: return pressInConfirmation(key, at: time)
    case .failure(let failure): return press(key, after: failure)
    case .dispute(let dispute): return press(key, in: dispute)
    case nil: break
    }
    if isReadOnly, let effects = look(by: key, at: time) { return effects }
    if open(by: key) { return [] }
    if let step = conversation.step { return press(key, at: step, time) }
    if let carryOver = conversation.carryOver { return press(key, at: carryOver, time) }
    if scrollReview(key, from: wasScrolledTo) { return [] }
    return pressInReview(key, at: time)
  }

  private mutating func toggleKeys() {
    scrolledTo = nil
    if case .keys(let before) = overlay { overlay = before } else { overlay = .keys(over: overlay) }
  }

  /// Whether a line break goes into the text that is being typed.
  private var takesLineBreaks: Bool {
    switch overlay {
    case .prompt(let prompt): return prompt.editor.keepsLineBreaks
    case nil:
      guard let step = conversation.step, case .text(_, isTyping: true) = draft(at: step) else {
        return false
      }
      return true
    default: return false
    }
  }

  private mutating func scroll(_ key: Key) -> Bool {
    let isToRead = overlay?.isToRead ?? false
    switch overlay {
    case .overview, .search: return false
    default: break
    }
    var distance: Int?
    switch key {
    case .pageUp: distance = -max(viewport.rows - 1, 1)
    case .pageDown: distance = max(viewport.rows - 1, 1)
    case .up where isToRead: distance = -1
    case .down where isToRead: distance = 1
    default: break
    }
    guard let distance, !isToRead || viewport.limit > 0 else { return false }
    scrolledTo = min(max(viewport.offset + distance, 0), viewport.limit)
    return true
  }

  /// Enter tries again, Escape goes back to what was typed, the leave letter leaves.
  private mutating func press(_ key: Key, after failure: SaveFailure) -> [InterviewEffect] {
    switch key {
    case .enter:
      return save()
    case .escape, .left:
      conversation.withdraw()
      overlay = nil
      return []
    case .character(let character) where Command(character, in: script.language) == .leave:
      return [.finish(endingWithout(failure, .left))]
    default:
      return []
    }
  }

  // MARK: - Saving and leaving

  /// Asks for the disk, or goes on at once where it already says the same.
  mutating func save() -> [InterviewEffect] {
    guard let proposal = conversation.proposal else { return [] }
    if isReadOnly { return endWithoutSaving(proposal) }
    if proposal.assessment == conversation.saved { return follow(conversation.saved) }
    return [.save(proposal.assessment)]
  }

  /// Goes on now that the disk has it; what was typed there is not needed any more.
  private mutating func follow(_ onDisk: Assessment) -> [InterviewEffect] {
    defer { overlay = nil }
    let proposed = conversation.proposal?.assessment.answers ?? [:]
    let id = conversation.step?.question.id
    let (before, walk) = (conversation.saved, conversation.walk)
    let sequel = conversation.confirmSaved(as: onDisk)
    let changed = before.answers.changes(to: proposed)
    let foreign = proposed.changes(to: onDisk.answers)
    switch sequel {
    case .goForward:
      if let id { (drafts[id], remarks[id]) = (nil, nil) }
      for changed in changed { remarks[changed] = nil }
      if id == nil, !changed.isEmpty { notice = .carriedOver(changed.count) }
    case .stay:
      if let id { remarks[id] = nil }
      if !changed.isEmpty { notice = .remarkStored }
    case .takeBack:
      for changed in changed { drafts[changed] = nil }
      notice = takenBack.map { .takenBack($0) }
    case .finish(let ending):
      return [.finish(outcome(ending))]
    }
    let isDraftAgain = !before.isDraft && conversation.saved.isDraft
    if isDraftAgain { notice = .draftAgain }
    if conversation.walk != walk { changeWalk(from: walk, isDraftAgain: isDraftAgain) }
    if case .dispute(let dispute) = overlay { conclude(dispute) }
    if !foreign.isEmpty { notice = .answeredElsewhere(codes(of: foreign)) }
    return []
  }

  func codes(of questions: Set<String>) -> [String] {
    script.steps.filter { questions.contains($0.question.id) }.map(\.question.code)
  }

  private mutating func stumble(over failure: SaveFailure) -> [InterviewEffect] {
    guard case .finish(let ending) = conversation.proposal?.sequel, ending != .submitted, ending != .left
    else {
      overlay = .failure(failure)
      return []
    }
    // Only the place could not be remembered, and nobody is there to ask.
    conversation.withdraw()
    return [.finish(outcome(ending))]
  }

  private mutating func leaveAtOnce(_ ending: Proposal.Ending) -> [InterviewEffect] {
    switch overlay?.matter {
    case .failure(let failure): return [.finish(endingWithout(failure, ending))]
    case .dispute(let dispute): return [.finish(conversation.ending(without: dispute, ending))]
    default: break
    }
    conversation.proposeLeaving(ending)
    return save()
  }

  /// How it ends when what waits is given up: a lost answer or hand-in is said, a lost place is not.
  private func endingWithout(_ failure: SaveFailure, _ ending: Proposal.Ending) -> InterviewOutcome {
    let saved = conversation.saved
    let isLoss =
      conversation.proposal.map {
        $0.assessment.answers != saved.answers || $0.assessment.status != saved.status
      } ?? false
    return isLoss ? .unsaved(failure, saved) : outcome(ending)
  }
}
