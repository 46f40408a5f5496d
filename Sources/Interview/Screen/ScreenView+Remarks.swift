internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// What is saved and what was said last time, where the options do not show it.
  func answers(_ step: Step, into sheet: inout Sheet) {
    let words = AnswerText(question: step.question, texts: texts)
    let saved = state.conversation.answer(to: step)
    let last = state.conversation.previousAnswer(to: step)
    var lines = [state.conversation.droppedAnswer(to: step).map(texts.notOffered)].compactMap { $0 }
    if let saved, saved.isDerived {
      lines.append(texts.derived(fromMembers: saved.derivedFrom.count, isReadOnly: state.isReadOnly))
    } else if let saved, !isShownByOptions(saved) {
      lines.append(texts.savedAnswer(words.text(saved)))
    }
    if let last, !isShownByOptions(last) { lines.append(texts.lastTime(words.text(last))) }
    guard !lines.isEmpty else { return }
    sheet.blank()
    for line in lines { sheet.paragraph(line, theme.secondary) }
  }

  private func isShownByOptions(_ answer: Answer) -> Bool {
    switch answer.value {
    case .option, .options, .boolean: true
    case .number, .share, .text, nil: false
    }
  }

  /// Comment, evidence and exchange, with where they come from.
  func remarks(_ step: Step, into sheet: inout Sheet) {
    let waiting = state.remarks[step.question.id]
    let saved = state.conversation.answer(to: step)
    let remarks = state.remarks(at: step)
    guard !remarks.isEmpty else { return }
    sheet.blank()
    let lines =
      [remarks.comment.map(texts.comment)].compactMap { $0 }
      + remarks.evidence.map(texts.evidence) + [remarks.exchange.map(texts.exchange)].compactMap { $0 }
    for line in lines {
      let origin = waiting != nil ? texts.waits(line) : saved == nil ? texts.fromLastTime(line) : line
      sheet.paragraph(origin, theme.secondary)
    }
  }

  // MARK: - Prompt

  func promptBody(_ prompt: Prompt, at step: Step) -> Sheet {
    var sheet = sheet
    sheet.paragraph(step.question.text[script.language], theme.secondary)
    sheet.blank()
    figure(in: prompt, at: step, into: &sheet)
    sheet.paragraph(texts.promptTitle(prompt.purpose), theme.strong)
    if prompt.purpose == .evidence {
      for (index, evidence) in state.remarks(at: step).evidence.enumerated() {
        sheet.paragraph(texts.words(evidence), lead: StyledLine("   \(index + 1)  "))
      }
    }
    sheet.paragraph(texts.promptHint(prompt.purpose), theme.secondary)
    if case .sourceDate = prompt.purpose, let date = state.lastSourceDate(at: step) {
      sheet.paragraph(texts.lastTime(date.string(in: script.language)), theme.secondary)
    }
    sheet.blank()
    typed(prompt.editor, isActive: true, into: &sheet)
    return sheet
  }

  /// The figure whose source is asked for, and the source whose day is.
  private func figure(in prompt: Prompt, at step: Step, into sheet: inout Sheet) {
    let words = AnswerText(question: step.question, texts: texts)
    switch prompt.purpose {
    case .source(let value): sheet.paragraph(texts.yourFigure(words.text(value)))
    case .sourceDate(let value, let source):
      sheet.paragraph(texts.yourFigure(words.text(value)))
      sheet.paragraph(texts.source(source))
    case .reason, .comment, .evidence: return
    }
    sheet.blank()
  }

  // MARK: - Failure

  func failureBody(_ failure: SaveFailure) -> Sheet {
    var sheet = sheet
    let lines = texts.failure(failure, safeAnswers: state.conversation.saved.answers.count)
    for (index, line) in lines.enumerated() {
      sheet.paragraph(line, index == 0 ? theme.failure : .plain)
      sheet.blank()
    }
    return sheet
  }
}
