internal import Localization
internal import MaturityModel
internal import Scoring

/// The core that screen and plain lines share: what is on disk, what waits for it, and where we are.
///
/// Nothing moves on before ``confirmSaved()``: first the disk, then the next question.
struct Conversation: Sendable {
  let script: Script
  /// The assessment as it is on disk.
  private(set) var saved: Assessment
  /// What is asked under the answers on disk.
  private(set) var walk: Walk
  private(set) var place: Place
  /// What waits for the disk.
  private(set) var proposal: Proposal?

  /// Starts where the assessment was left, else at the first question without an answer, else at the review.
  ///
  /// If the question where it was left is not asked any more, it starts at the next one that is.
  init(script: Script, assessment: Assessment) {
    self.script = script
    saved = assessment
    walk = script.walk(under: assessment.answers)
    place = .review
    if let left = script.steps.first(where: { $0.question.id == assessment.position }) {
      place = walk.place(from: left.index)
    } else if let open = walk.steps.first(where: { answer(to: $0) == nil }) {
      place = .question(open.index)
    }
  }

  // MARK: - Moving

  mutating func go(to place: Place) {
    self.place = place
  }

  mutating func goForward() {
    if let step { place = walk.place(from: step.index + 1) }
  }

  /// One question back, from the review to the last one; false where there is none before.
  mutating func goBack() -> Bool {
    guard let before = walk.place(before: step?.index ?? script.steps.count) else { return false }
    place = before
    return true
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
    var answer = stored
    (answer.comment, answer.evidence, answer.answered) = (remarks.comment, remarks.evidence, time)
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

  /// What waited is on disk; returns what follows.
  mutating func confirmSaved() -> Proposal.Sequel {
    guard let proposal else { return .stay }
    if proposal.assessment.answers != saved.answers { walk = script.walk(under: proposal.assessment.answers) }
    saved = proposal.assessment
    self.proposal = nil
    if proposal.sequel == .goForward { goForward() }
    return proposal.sequel
  }

  /// Gives up what waited; the disk keeps what it has.
  mutating func withdraw() {
    proposal = nil
  }

  private mutating func propose(_ assessment: Assessment, then sequel: Proposal.Sequel) {
    var next = assessment
    if next.answers != saved.answers { next.status = .draft }
    if next.isDraft { next.position = position(in: next, after: sequel) }
    proposal = Proposal(assessment: next, sequel: sequel)
  }

  /// The question at which we are once an assessment is on disk.
  private func position(in next: Assessment, after sequel: Proposal.Sequel) -> String? {
    guard let step else { return nil }
    guard sequel == .goForward else { return step.question.id }
    let walk = next.answers == saved.answers ? self.walk : script.walk(under: next.answers)
    guard case .question(let index) = walk.place(from: step.index + 1) else { return nil }
    return script.steps[index].question.id
  }
}
