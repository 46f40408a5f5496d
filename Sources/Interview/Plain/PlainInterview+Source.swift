internal import Localization
internal import MaturityModel
internal import Terminal

extension PlainInterview {
  /// A line while a source or its day is asked for: an empty one takes what is offered, the letter for back goes
  /// back, any other letter alone leaves the figure waiting.
  mutating func handle(
    _ line: String, in prompt: Prompt, at step: Step, _ time: Timestamp
  ) -> [InterviewEffect] {
    switch PlainInput(line, in: script.language) {
    case .keep: return state.take(prompt.editor.text.trimmed, in: prompt, at: step, time)
    case .answer(let text): return take(text, in: prompt, at: step, time)
    case .command(_, let argument) where !argument.isEmpty:
      return take(line.trimmed, in: prompt, at: step, time)
    case .manual, .overview: writeManual()
    case .command(.help, _): writeHelp(step)
    case .command(.leave, _): return state.leave(at: time)
    case .command(.back, _):
      state.goBack(from: prompt)
      if state.overlay == nil { writeWaitingFigure(step) }
    case .command(let command, _):
      state.overlay = nil
      return perform(command, "", at: step, time)
    }
    return []
  }

  private mutating func take(
    _ text: String, in prompt: Prompt, at step: Step, _ time: Timestamp
  ) -> [InterviewEffect] {
    isTooLong(text) ?? state.take(text, in: prompt, at: step, time)
  }

  func writePrompt(_ prompt: Prompt) {
    guard let step = state.conversation.step else { return }
    console.write(texts.plainSourceQuestion(prompt.purpose, offered: prompt.editor.text))
    if case .sourceDate = prompt.purpose, let date = state.lastSourceDate(at: step) {
      console.write(texts.lastTime(date.string(in: script.language)))
    }
  }

  func writeWaitingFigure(_ step: Step) {
    guard let value = state.waitingFigure(at: step) else { return }
    console.write(texts.figureWaits(AnswerText(question: step.question, texts: texts).text(value)))
  }

  func writeDroppedFigures() {
    let codes = state.conversation.steps.filter { state.waitingFigure(at: $0) != nil }.map(\.question.code)
    if !codes.isEmpty { console.write(texts.droppedFigures(codes.joined(separator: ", "))) }
  }
}
