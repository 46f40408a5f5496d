internal import Localization
internal import MaturityModel
internal import Scoring

/// The core that screen and plain lines share: what is on disk, what waits for it, and where we are.
///
/// Nothing moves on before ``confirmSaved()``: first the disk, then the next question.
struct Conversation: Sendable {
  let script: Script
  let route: Route
  /// Whether dimensions are asked at once where last time's answers can be taken over; settled at the beginning.
  private(set) var carriesOver = false
  /// The assessment as it is on disk.
  private(set) var saved: Assessment
  /// What is asked under the answers on disk.
  private(set) var walk: Walk
  private(set) var place: Place
  /// Whether a question was opened from the page of its dimension and leads back there.
  private(set) var isDetour = false
  /// What was changed since the beginning and not taken back, the last change at the end.
  private(set) var changes: [Change] = []
  /// What waits for the disk.
  private(set) var proposal: Proposal?

  init(script: Script, assessment: Assessment) {
    self.script = script
    route = Route(script, answers: assessment.answers)
    saved = assessment
    walk = script.walk(under: assessment.answers, along: route)
    place = .review
    carriesOver =
      switch script.scope.selection {
      case .everything: hasWaitingAnswers
      case .changed: script.previous != nil
      case .everyQuestion, .open: false
      }
    place = beginning()
  }

  // MARK: - Moving

  /// Goes to a place; a question of a dimension that has a page leads back to that page.
  mutating func go(to place: Place) {
    isDetour = false
    if case .question(let index) = place, let step = walk.step(at: index) { isDetour = page(of: step) != nil }
    self.place = place
  }

  /// On to what is asked next.
  mutating func goForward() {
    move(to: placeAhead())
  }

  /// On without an answer.
  mutating func skip() {
    move(to: placePastHere())
  }

  /// One place back, from the review to the last one; false where there is none before.
  mutating func goBack() -> Bool {
    guard let before = placeBehind() else { return false }
    move(to: before)
    return true
  }

  private mutating func move(to place: Place) {
    isDetour = false
    self.place = place
  }

  // MARK: - Proposing

  /// Proposes an answer; one that says the same as before stays as it is, with its time.
  mutating func propose(_ answer: Answer, to step: Step, at time: Timestamp, then sequel: Proposal.Sequel) {
    var answer = answer
    answer.answered = time
    if let before = self.answer(to: step), before.says(the: answer) {
      answer = storedAnswer(to: step) ?? answer
    }
    var next = saved
    next.answers[step.question.id] = answer
    propose(next, then: sequel)
  }

  /// Proposes other remarks beside what is stored for a question; what was answered stays.
  mutating func propose(_ remarks: Remarks, besides stored: Answer, to step: Step, at time: Timestamp) {
    var answer = stored.with(remarks)
    answer.answered = time
    var next = saved
    if !stored.says(the: answer) { next.answers[step.question.id] = answer }
    propose(next, then: .stay)
  }

  /// Proposes to hand the assessment in.
  mutating func proposeSubmission(at time: Timestamp) {
    var next = saved
    next.status = .submitted(time)
    next.position = nil
    proposal = Proposal(assessment: next, sequel: .finish(.submitted))
  }

  /// Proposes to leave; the place is remembered.
  mutating func proposeLeaving(_ ending: Proposal.Ending) {
    propose(saved, then: .finish(ending))
  }

  /// What waited is on disk.
  ///
  /// - Parameter onDisk: how it is there: what was proposed, and what others wrote meanwhile.
  /// - Returns: what follows.
  mutating func confirmSaved(as onDisk: Assessment) -> Proposal.Sequel {
    guard let proposal else { return .stay }
    let changed = saved.answers.changes(to: proposal.assessment.answers)
    let change = Change(
      place: place, wasDetour: isDetour, before: saved.answers.extract(changed),
      after: proposal.assessment.answers.extract(changed))
    adopt(onDisk)
    self.proposal = nil
    follow(proposal.sequel)
    if proposal.sequel == .takeBack {
      changes.removeLast()
    } else if !change.before.isEmpty {
      changes.append(change)
    }
    return proposal.sequel
  }

  /// Drops the last changes of which nothing counts any more, because others have changed it since.
  mutating func forgetWhatOthersChanged() {
    while let last = changes.last, last.standing(in: saved.answers).isEmpty { changes.removeLast() }
  }

  /// Takes note of what others have left on the disk; what waits goes on waiting.
  mutating func learn(_ onDisk: Assessment) {
    adopt(onDisk)
  }

  /// Lets something else wait for the disk in place of what was proposed; what follows stays.
  mutating func settle(on assessment: Assessment) {
    proposal?.assessment = assessment
  }

  /// Gives up what waited; the disk keeps what it has.
  mutating func withdraw() {
    proposal = nil
  }

  mutating func propose(_ assessment: Assessment, then sequel: Proposal.Sequel) {
    var next = assessment
    if next.answers != saved.answers { next.status = .draft }
    if next.isDraft { next.position = position(in: next, after: sequel) }
    proposal = Proposal(assessment: next, sequel: sequel)
  }

  private mutating func follow(_ sequel: Proposal.Sequel) {
    switch sequel {
    case .goForward: goForward()
    case .takeBack:
      guard let change = changes.last, isAsked(change.place) else { return }
      (place, isDetour) = (change.place, change.wasDetour)
    case .stay, .finish: break
    }
  }

  private mutating func adopt(_ assessment: Assessment) {
    guard assessment.answers != saved.answers else {
      saved = assessment
      return
    }
    walk = script.walk(under: assessment.answers, along: route)
    saved = assessment
    if !isAsked(place) { place = placeAhead() }
  }

  /// The question at which we are once an assessment is on disk; of a page its first one.
  private func position(in next: Assessment, after sequel: Proposal.Sequel) -> String? {
    var after = self
    after.adopt(next)
    after.follow(sequel)
    switch after.place {
    case .question(let index): return script.steps[index].question.id
    case .carryOver(let dimension): return after.walk.way.first { $0.dimension.id == dimension }?.question.id
    case .review: return nil
    }
  }
}

extension [String: Answer] {
  /// What is said to some questions; nothing where there is no answer.
  fileprivate func extract(_ questions: Set<String>) -> [String: Answer?] {
    questions.reduce(into: [:]) { part, id in part.updateValue(self[id], forKey: id) }
  }
}
