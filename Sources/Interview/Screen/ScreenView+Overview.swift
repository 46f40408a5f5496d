internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// Whether there is no room for words beside questions.
  private var isNarrow: Bool { width < 60 }

  /// Every question on a line of its own, below the name of its dimension.
  func overviewBody(_ overview: Overview) -> Sheet {
    var sheet = sheet
    let steps = state.conversation.steps(in: overview)
    guard !steps.isEmpty else {
      sheet.paragraph(texts.nothingOpen, theme.good)
      return sheet
    }
    let position = state.conversation.position(in: overview)
    let codeWidth = steps.map { DisplayWidth.of(theme.line($0.question.code)) }.max() ?? 0
    var dimension: String?
    for (index, step) in steps.enumerated() {
      if step.dimension.id != dimension {
        dimension = step.dimension.id
        if index > 0, !isLow { sheet.blank() }
        heading(of: step.dimension, into: &sheet)
      }
      if index == position {
        let line = sheet.lines.count
        // Some lines around it stay in sight.
        sheet.focus = max(line - 2, 0)..<(line + 3)
      }
      sheet.append(row(step, codeWidth: codeWidth, isHere: index == position))
    }
    return sheet
  }

  private func heading(of dimension: Dimension, into sheet: inout Sheet) {
    let name = dimension.name[script.language]
    let title = dimension.code.isEmpty ? name : "\(dimension.code)  \(name)"
    sheet.append(StyledLine([Span(" "), Span(theme.line(title), theme.strong)]).clipped(to: width - 1))
  }

  private func row(_ step: Step, codeWidth: Int, isHere: Bool) -> StyledLine {
    let style = isHere ? theme.chosen : .plain
    let answer = state.conversation.answer(to: step)
    var line = StyledLine(" ")
    line.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
    line.append(" " + theme.line(step.question.code), style)
    line.pad(to: 4 + codeWidth)
    if isNarrow {
      line.append(sign(of: answer) + " ", theme.accent)
      line.append(clip(theme.line(step.question.text[script.language]), to: width - 1 - line.width), style)
      return line
    }
    let room = width / 3
    let textRoom = width - line.width - room - 5
    line.append(clip(theme.line(step.question.text[script.language]), to: textRoom), style)
    line.pad(to: width - room - 3)
    line.append(sign(of: answer) + " ", theme.accent)
    line.append(clip(theme.line(state(of: step, answer)), to: room), theme.secondary)
    return line
  }

  func sign(of answer: Answer?) -> String {
    switch AnswerState(answer) {
    case .answered where answer?.isDerived ?? false: theme.glyphs.open
    case .answered: theme.glyphs.done
    case .dontKnow: "?"
    case .doesNotApply: theme.glyphs.without
    case .notAnswered, .notAsked: theme.glyphs.open
    }
  }

  private func state(of step: Step, _ answer: Answer?) -> String {
    AnswerText(question: step.question, texts: texts).state(of: answer)
  }

  /// A text cut to some columns, with a sign that it was.
  private func clip(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    let ellipsis = theme.line(theme.glyphs.ellipsis)
    let line = StyledLine(text).clipped(to: max(columns - DisplayWidth.of(ellipsis), 0))
    return line.text + ellipsis
  }

  // MARK: - Foot

  /// What the pointer is on, in words, where the rows have only signs.
  func overviewNote(_ overview: Overview) -> StyledLine? {
    let steps = state.conversation.steps(in: overview)
    let position = state.conversation.position(in: overview)
    guard isNarrow, steps.indices.contains(position) else { return nil }
    let step = steps[position]
    let answer = state.conversation.answer(to: step)
    let words = "\(step.question.code): \(sign(of: answer)) \(state(of: step, answer))"
    return StyledLine([Span(" "), Span(clip(theme.line(words), to: width - 2), theme.secondary)])
  }

  func overviewHints(_ overview: Overview) -> [Texts.KeyHint] {
    let arrows = theme.glyphs.arrows
    let filter = texts.openOnlyHint(isOn: overview.showsOpenOnly)
    if isLow { return [texts.jumpToQuestion, filter, texts.closeHint] }
    return [
      texts.choose(arrows.up + arrows.down), texts.jumpToQuestion, filter, texts.hint(.search),
      texts.toReview(isReadOnly: state.isReadOnly),
      texts.closeHint, leaveHint, texts.keysHint,
    ]
  }
}
