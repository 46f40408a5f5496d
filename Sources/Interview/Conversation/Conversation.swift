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
  private(set) var place: Place
  /// What waits for the disk.
  private(set) var proposal: Proposal?

  /// Starts where the assessment was left, else at the first question without an answer, else at the review.
  init(script: Script, assessment: Assessment) {
    self.script = script
    saved = assessment
    let left = script.steps.first { $0.question.id == assessment.position }
    let open = script.steps.first { assessment.answers[$0.question.id] == nil }
    place = (left ?? open).map { .question($0.index) } ?? .review
  }

  // MARK: - Looking

  /// The question at which we are; at the review none.
  var step: Step? {
    guard case .question(let index) = place, script.steps.indices.contains(index) else { return nil }
    return script.steps[index]
  }

  /// The answer to a question that is on disk.
  func answer(to step: Step) -> Answer? { saved.answers[step.question.id] }

  /// How many of the questions asked have an answer of any kind.
  var answeredCount: Int { script.steps.count { saved.answers[$0.question.id] != nil } }

  /// The share of ``answeredCount``, 0…1.
  var progress: Double {
    script.steps.isEmpty ? 1 : Double(answeredCount) / Double(script.steps.count)
  }

  /// The questions that are open: without an answer, or answered with "don't know".
  var openSteps: [Step] {
    script.steps.filter { step in
      switch answer(to: step)?.content {
      case nil, .dontKnow: true
      case .value, .doesNotApply: false
      }
    }
  }

  /// Whether the answers are enough for a total.
  var hasTotal: Bool { script.profile(of: saved.answers).overall.state != .notAssessable }

  /// Whether nothing is missing that handing in should mention.
  var isComplete: Bool { openSteps.isEmpty && hasTotal }

  // MARK: - Moving

  mutating func go(to place: Place) {
    self.place = place
  }

  /// The place after a question.
  func place(after step: Step) -> Place {
    step.index + 1 < script.steps.count ? .question(step.index + 1) : .review
  }

  mutating func goForward() {
    if let step { place = place(after: step) }
  }

  /// One question back, from the review to the last one; false where there is none before.
  mutating func goBack() -> Bool {
    let index = step?.index ?? script.steps.count
    guard index > 0 else { return false }
    place = .question(index - 1)
    return true
  }

  // MARK: - Proposing

  /// Proposes an answer; one that says the same as before keeps its time.
  mutating func propose(_ answer: Answer, to step: Step, at time: Timestamp, then sequel: Proposal.Sequel) {
    var answer = answer
    answer.answered = time
    if let before = self.answer(to: step), before.says(the: answer) { answer = before }
    var next = saved
    next.answers[step.question.id] = answer
    propose(next, then: sequel)
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
    saved = proposal.assessment
    self.proposal = nil
    if case .go(let place) = proposal.sequel { self.place = place }
    return proposal.sequel
  }

  /// Gives up what waited; the disk keeps what it has.
  mutating func withdraw() {
    proposal = nil
  }

  private mutating func propose(_ assessment: Assessment, then sequel: Proposal.Sequel) {
    var next = assessment
    if next.answers != saved.answers { next.status = .draft }
    if next.isDraft { next.position = position(after: sequel) }
    proposal = Proposal(assessment: next, sequel: sequel)
  }

  private func position(after sequel: Proposal.Sequel) -> String? {
    var place = self.place
    if case .go(let next) = sequel { place = next }
    guard case .question(let index) = place, script.steps.indices.contains(index) else { return nil }
    return script.steps[index].question.id
  }
}

extension Answer {
  /// Whether another answer says the same, whenever it was given.
  func says(the other: Answer) -> Bool {
    content == other.content && comment == other.comment && evidence == other.evidence
  }
}
