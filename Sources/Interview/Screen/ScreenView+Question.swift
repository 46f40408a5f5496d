internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  func questionBody(_ step: Step) -> Sheet {
    var sheet = sheet
    let draft = state.draft(at: step)
    sheet.paragraph(step.question.text[script.language], theme.strong)
    if case .multiple(let choice) = step.question.kind {
      sheet.paragraph(hint(for: choice, draft) + ".", theme.secondary)
    }
    sheet.blank()
    switch draft {
    case .choice(let pointer): options(step, pointer: pointer, ticked: nil, into: &sheet)
    case .multiple(let pointer, let ticked): options(step, pointer: pointer, ticked: ticked, into: &sheet)
    case .number(let editor, let touch): number(step, editor, isUntouched: touch != .typed, into: &sheet)
    case .share(let part, let whole, let isAtWhole, let touch):
      share(step, [part, whole], active: isAtWhole ? 1 : 0, isUntouched: touch != .typed, into: &sheet)
    case .text(let editor, let isTyping): text(editor, isTyping: isTyping, into: &sheet)
    }
    answers(step, into: &sheet)
    remarks(step, into: &sheet)
    return sheet
  }

  /// How many may be ticked, and once any are how many are.
  private func hint(for choice: MultipleChoice, _ draft: Draft) -> String {
    if case .multiple(_, let ticked) = draft, !ticked.isEmpty {
      return texts.ticked(ticked.count, atMost: choice.maximumSelections)
    }
    return choice.maximumSelections.map(texts.maximum) ?? texts.severalPossible
  }

  // MARK: - Options

  private func options(_ step: Step, pointer: Int?, ticked: Set<Int>?, into sheet: inout Sheet) {
    let words = AnswerText(question: step.question, texts: texts)
    if words.options.isEmpty { sheet.paragraph(texts.noOptions, theme.secondary) }
    let answer = state.conversation.answer(to: step)
    let saved = chosenIndices(answer?.value, step.question)
    let last = chosenIndices(state.conversation.previousAnswer(to: step)?.value, step.question)
    let numberWidth = words.options.count > 9 ? 2 : 1
    for (index, option) in words.options.enumerated() {
      let isHere = index == pointer
      let style = isHere ? theme.chosen : .plain
      var lead = StyledLine(" ")
      lead.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
      let number = String(index + 1)
      lead.append(" " + String(repeating: " ", count: numberWidth - number.count) + number + " ", style)
      if let ticked {
        let box = ticked.contains(index) ? theme.glyphs.checked : theme.glyphs.unchecked
        lead.append(box, ticked.contains(index) ? theme.accent : style)
        lead.append(" ")
      } else {
        lead.append(" ")
      }
      let start = sheet.lines.count
      let isSuggested = saved.contains(index) && answer?.isDerived ?? false
      let mark =
        isSuggested
        ? texts.suggestion : mark(isSaved: saved.contains(index), isLast: last.contains(index))
      sheet.paragraph(
        option, style, lead: lead, trailing: mark.map { StyledLine(theme.line($0), theme.secondary) })
      // At the first option the question itself stays in sight, if both fit.
      if isHere { sheet.focus = (index == 0 ? 0 : start)..<sheet.lines.count }
    }
  }

  private func chosenIndices(_ value: AnswerValue?, _ question: Question) -> Set<Int> {
    switch value.map({ Draft(for: question, from: $0, in: script.language) }) {
    case .choice(let pointer?): [pointer]
    case .multiple(_, let ticked): ticked
    default: []
    }
  }

  private func mark(isSaved: Bool, isLast: Bool) -> String? {
    switch (isSaved, isLast) {
    case (true, true): texts.chosenAsLast
    case (true, false): texts.chosen
    case (false, true): texts.last
    case (false, false): nil
    }
  }

  // MARK: - Fields

  private func number(_ step: Step, _ editor: LineEditor, isUntouched: Bool, into sheet: inout Sheet) {
    guard case .number(let range) = step.question.kind else { return }
    let unit = range.unit?[script.language] ?? ""
    let isTyped = editor.text.trimmed.lowercased().hasSuffix(unit.lowercased())
    field(
      texts.yourAnswer, editor, isActive: true, isUntouched: isUntouched, suffix: isTyped ? "" : unit,
      labelWidth: DisplayWidth.of(texts.yourAnswer), into: &sheet)
    beside(step, range, into: &sheet)
  }

  private func share(
    _ step: Step, _ editors: [LineEditor], active: Int, isUntouched: Bool, into sheet: inout Sheet
  ) {
    guard case .number(let range) = step.question.kind, let labels = range.share else { return }
    let names = [labels.part[script.language], labels.whole[script.language]].map { theme.line($0) }
    let labelWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
    for index in names.indices {
      field(
        names[index], editors[index], isActive: index == active, isUntouched: isUntouched, suffix: "",
        labelWidth: labelWidth, into: &sheet)
    }
    beside(step, range, into: &sheet)
  }

  /// Below the field why the number was refused, else what was understood, else what is taken.
  private func beside(_ step: Step, _ range: NumberRange, into sheet: inout Sheet) {
    if let problem = problemInPlace {
      sheet.paragraph(texts.notice(problem), theme.warning, lead: "   ")
      return
    }
    let before = sheet.lines.count
    echo(step, into: &sheet)
    if sheet.lines.count == before, range.share == nil, let bounds = texts.bounds(range) {
      sheet.paragraph(bounds, theme.secondary, lead: "   ")
    }
  }

  /// What is wrong with the number that is being typed; said at its field instead of in the foot.
  var problemInPlace: Notice? {
    guard state.overlay == nil, case .problem = state.notice, let step = state.conversation.step else {
      return nil
    }
    switch state.draft(at: step) {
    case .number, .share: return state.notice
    case .choice, .multiple, .text: return nil
    }
  }

  /// What was understood, where that looks different from what was typed.
  private func echo(_ step: Step, into sheet: inout Sheet) {
    let draft = state.draft(at: step)
    guard case .success(let value) = draft.value(for: step.question, in: script.language) else { return }
    let words = AnswerText(question: step.question, texts: texts).text(value)
    if case .number(let editor, _) = draft, let unit = unit(of: step.question),
      texts.withUnit(editor.text, unit) == words || editor.text == words
    {
      return
    }
    sheet.paragraph(texts.understood(words), theme.secondary, lead: "   ")
  }

  private func unit(of question: Question) -> String? {
    guard case .number(let range) = question.kind else { return nil }
    return range.unit?[script.language] ?? ""
  }

  func field(
    _ label: String, _ editor: LineEditor, isActive: Bool, isUntouched: Bool, suffix: String, labelWidth: Int,
    boxWidth: Int = 14, into sheet: inout Sheet
  ) {
    let start = sheet.lines.count
    var lead = StyledLine(" ")
    lead.append(isActive ? String(theme.glyphs.pointer) : " ", theme.accent)
    lead.append(" ")
    let isBeside = lead.width + labelWidth + 2 + boxWidth + DisplayWidth.of(suffix) + 2 <= width
    if isBeside {
      lead.append(theme.line(label), isActive ? theme.strong : .plain)
      lead.pad(to: 3 + labelWidth + 2)
    } else {
      sheet.paragraph(label, isActive ? theme.strong : .plain, lead: lead)
      lead = "   "
    }
    let layout = editor.layout(width: boxWidth)
    let isWholeShown = isActive && isUntouched && !editor.text.isEmpty
    let text = layout.lines[layout.cursorRow]
    let column = lead.width + layout.cursorColumn
    lead.append(text, isWholeShown ? Style(isReversed: true) : Style(isUnderlined: true))
    let rest = max(boxWidth - DisplayWidth.of(text), 0)
    lead.append(
      String(repeating: theme.isASCII ? "_" : " ", count: rest), Style(isUnderlined: true))
    if !suffix.isEmpty { lead.append(" " + theme.line(suffix)) }
    sheet.append(lead)
    if isActive {
      sheet.cursor = Frame.Position(row: sheet.lines.count - 1, column: column)
      sheet.focus = (start == 0 ? 0 : start)..<sheet.lines.count
    }
  }

  private func text(_ editor: LineEditor, isTyping: Bool, into sheet: inout Sheet) {
    typed(editor, isActive: isTyping, into: &sheet)
  }

  /// The columns in which typed text is laid out.
  var textWidth: Int { max(sheet.measure - 2, 2) }

  /// A text of several lines with its cursor.
  func typed(_ editor: LineEditor, isActive: Bool, into sheet: inout Sheet) {
    let layout = editor.layout(width: textWidth)
    let start = sheet.lines.count
    for line in layout.lines {
      var row = StyledLine(" ")
      row.append(isActive ? String(theme.glyphs.pointer) : " ", theme.accent)
      row.append(" ")
      row.append(theme.line(line))
      sheet.append(row)
    }
    let row = start + layout.cursorRow
    sheet.focus = row..<(row + 1)
    if isActive { sheet.cursor = Frame.Position(row: row, column: 3 + layout.cursorColumn) }
  }
}
