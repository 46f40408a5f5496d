internal import Localization
internal import MaturityModel
internal import Terminal

/// A figure that needs its source is asked in three steps: the number, where it comes from, of which day it is.
extension InterviewState {
  /// Proposes a value; a figure that needs its source asks for it first and stays at the question meanwhile.
  mutating func propose(value: AnswerValue, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    guard step.question.needsSource else { return propose(.value(value), at: step, time) }
    if typedValue(at: step) != value {
      drafts[step.question.id] = Draft(for: step.question, from: value, in: script.language)
    }
    overlay = .prompt(Prompt(.source(value), text: knownSource(at: step) ?? ""))
    return []
  }

  /// Takes the source and asks for its day.
  mutating func take(source: String, of value: AnswerValue, at step: Step) -> [InterviewEffect] {
    guard !source.isEmpty else {
      notice = .problem(.missingSource)
      return []
    }
    // The day is that of this quarter's answer; last quarter's is only shown, so that nobody keeps it unseen.
    let date = conversation.storedAnswer(to: step)?.source.map {
      DateInput.typed($0.date, in: script.language)
    }
    overlay = .prompt(Prompt(.sourceDate(value, source: source), text: date ?? ""))
    return []
  }

  /// Takes the day and proposes the answer.
  mutating func take(
    date: String, of source: String, value: AnswerValue, at step: Step, _ time: Timestamp
  ) -> [InterviewEffect] {
    switch DateInput.date(date) {
    case .success(let date):
      return propose(.value(value), from: FigureSource(text: source, date: date), at: step, time)
    case .failure(let problem):
      notice = .problem(problem)
      return []
    }
  }

  /// Gives a prompt up: from the day back to the source, from everything else back to the question.
  mutating func goBack(from prompt: Prompt) {
    if case .sourceDate(let value, let source) = prompt.purpose {
      overlay = .prompt(Prompt(.source(value), text: source))
    } else {
      overlay = nil
    }
  }

  /// A figure that was typed and is not saved because its source is missing.
  func waitingFigure(at step: Step) -> AnswerValue? {
    guard step.question.needsSource, let value = typedValue(at: step),
      value != conversation.answer(to: step)?.value
    else { return nil }
    return value
  }

  /// A figure that was saved before its source was asked for.
  func figureWithoutSource(at step: Step) -> AnswerValue? {
    guard step.question.needsSource, let answer = conversation.answer(to: step), answer.source == nil else {
      return nil
    }
    return answer.value
  }

  /// The day of last quarter's source, where this quarter's answer has none yet.
  func lastSourceDate(at step: Step) -> CalendarDate? {
    guard conversation.storedAnswer(to: step)?.source == nil else { return nil }
    return conversation.previousAnswer(to: step)?.source?.date
  }

  private func knownSource(at step: Step) -> String? {
    let source = conversation.storedAnswer(to: step)?.source ?? conversation.previousAnswer(to: step)?.source
    return source?.text
  }

  private func typedValue(at step: Step) -> AnswerValue? {
    try? drafts[step.question.id]?.value(for: step.question, in: script.language).get()
  }
}
