internal import MaturityModel
internal import Scoring

extension Conversation {
  /// The question at which we are; at the review none.
  var step: Step? {
    guard case .question(let index) = place else { return nil }
    return walk.step(at: index)
  }

  /// The dimension at which we are; at the review none.
  var section: Dimension? {
    if case .carryOver(let id) = place { return script.questionnaire.dimension(id) }
    return step?.dimension
  }

  /// The questions that are asked, in order.
  var steps: [Step] { walk.steps }

  /// The dimensions on top of which anything is asked.
  var dimensions: [Dimension] {
    script.questionnaire.dimensions.filter { $0.allQuestions.contains { walk.visibility.asks($0.id) } }
  }

  /// The answer to a question that counts: on disk, and of options that are offered.
  func answer(to step: Step) -> Answer? { answer(to: step, under: walk) }

  func answer(to step: Step, under walk: Walk) -> Answer? {
    walk.visibility.counted(storedAnswer(to: step), to: script.steps[step.index].question)
  }

  /// What the disk has for a question, whether it counts or not.
  func storedAnswer(to step: Step) -> Answer? { saved.answers[step.question.id] }

  /// What was chosen at a question and is not offered any more, in words.
  func droppedAnswer(to step: Step) -> String? {
    guard let stored = storedAnswer(to: step), answer(to: step) == nil else { return nil }
    return AnswerText(question: script.steps[step.index].question, texts: script.texts).text(stored.content)
  }

  /// Last quarter's answer to a question, as far as it can still be given.
  func previousAnswer(to step: Step) -> Answer? { lastAnswer(to: step, under: walk) }

  func lastAnswer(to step: Step, under walk: Walk) -> Answer? {
    guard let answer = walk.visibility.counted(script.previous?.answers[step.question.id], to: step.question)
    else { return nil }
    if let value = answer.value, !step.question.accepts(value) { return nil }
    return answer
  }

  /// Whether any question asked has an answer, be it "don't know".
  var hasAnswers: Bool { steps.contains { answer(to: $0) != nil } }

  /// How many of the questions asked are not open.
  var answeredCount: Int { steps.count { !isOpen($0) } }

  /// The share of ``answeredCount``, 0…1.
  var progress: Double {
    steps.isEmpty ? 1 : Double(answeredCount) / Double(steps.count)
  }

  /// The questions that are open.
  var openSteps: [Step] { steps.filter(isOpen) }

  /// Whether a question has no answer, only "don't know", or one that is to be confirmed.
  private func isOpen(_ step: Step) -> Bool {
    guard let answer = answer(to: step), !answer.isDerived else { return true }
    return switch answer.content {
    case .dontKnow: true
    case .value, .doesNotApply: false
    }
  }

  /// Whether somebody still has to say something to a question: an answer, or that the one drafted for it is right.
  func isDue(_ step: Step) -> Bool { answer(to: step)?.isDerived ?? true }

  /// Whether the answers are enough for a total.
  var hasTotal: Bool { script.profile(of: saved.answers).overall.state != .notAssessable }

  /// Whether nothing is missing that handing in should mention.
  var isComplete: Bool { openSteps.isEmpty && hasTotal && notAssessable.isEmpty }
}
