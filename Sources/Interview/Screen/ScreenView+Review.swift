internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

extension ScreenView {
  /// Score and level of all and of each dimension, what is open, and the offer to hand in.
  var reviewBody: Sheet {
    var sheet = sheet
    let profile = script.profile(of: state.conversation.saved.answers)
    overall(profile.overall, into: &sheet)
    sheet.paragraph(state.conversation.saved.isDraft ? texts.offer : texts.alreadySubmitted)
    sheet.blank()
    for (index, dimension) in state.conversation.dimensions.enumerated() {
      let start = sheet.lines.count
      if let score = profile.score(of: dimension.id) {
        row(dimension, score, isHere: index == state.reviewPointer, into: &sheet)
      }
      if index == state.reviewPointer, state.overlay == nil {
        sheet.focus = (index == 0 ? 0 : start)..<sheet.lines.count
      }
    }
    sheet.blank()
    open(into: &sheet)
    return sheet
  }

  private func overall(_ score: Score, into sheet: inout Sheet) {
    let words = ScoreText(state.conversation)
    var parts = [texts.overall(words.overall(score))]
    if let range = score.range, score.value != nil, range.lowerBound < range.upperBound {
      parts.append(texts.range(words.points(range.lowerBound), words.points(range.upperBound)))
    }
    let gap = StyledLine("  \(theme.glyphs.dot)  ", theme.secondary)
    sheet.flow(zip(parts, [theme.strong, theme.secondary]).map { StyledLine(theme.line($0), $1) }, gap: gap)
    if let held = words.held(score) { sheet.paragraph(held, theme.secondary) }
  }

  private func row(_ dimension: Dimension, _ score: Score, isHere: Bool, into sheet: inout Sheet) {
    let style = isHere ? theme.chosen : .plain
    var lead = StyledLine(" ")
    lead.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
    lead.append(" " + theme.line(dimension.code), style)
    lead.pad(to: 3 + codeWidth + 2)
    sheet.paragraph(
      dimension.name[script.language], style, lead: lead, trailing: figures(score))
    if let held = ScoreText(state.conversation).held(score) {
      sheet.paragraph(held, theme.secondary, lead: StyledLine(String(repeating: " ", count: lead.width)))
    }
  }

  private var codeWidth: Int {
    state.conversation.dimensions.map { DisplayWidth.of(theme.line($0.code)) }.max() ?? 0
  }

  /// Level, steps, points and how many are answered, in columns.
  private func figures(_ score: Score) -> StyledLine {
    let words = ScoreText(state.conversation)
    let levels = script.questionnaire.levels
    var line = StyledLine()
    if let level = score.level, let value = score.value {
      let reached = String(repeating: theme.glyphs.stepReached, count: level + 1)
      let left = String(repeating: theme.glyphs.stepOpen, count: levels.count - level - 1)
      line.append(theme.line(width < 60 ? "\(level + 1)" : words.name(ofLevel: level)))
      line.pad(to: levelWidth - levels.count)
      line.append(reached, theme.accent)
      line.append(left, theme.secondary)
      line.append(padded(theme.line(words.points(value)), 6))
    } else {
      line.append(theme.line(stateName(score.state)), theme.secondary)
      line.pad(to: levelWidth + 6)
    }
    let counts = score.coverage.counts
    let answered = counts.applicable - counts.open
    let fraction =
      width < 60 ? "\(answered)/\(counts.applicable)" : texts.answeredShort(answered, of: counts.applicable)
    line.append(padded(theme.line(fraction), width < 60 ? 6 : 10), theme.secondary)
    return line
  }

  private func stateName(_ state: Score.State) -> String {
    switch state {
    case .scored: ""
    case .notAssessable: width < 60 ? "–" : texts.notAssessable
    case .nothingApplies: texts.nothingApplies
    case .unscored: width < 60 ? "" : texts.context
    }
  }

  private var levelWidth: Int {
    let words = ScoreText(state.conversation)
    let levels = script.questionnaire.levels
    let names = levels.indices.map { DisplayWidth.of(theme.line(words.name(ofLevel: $0))) }.max() ?? 0
    return (width < 60 ? 1 : names) + 1 + levels.count
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - DisplayWidth.of(text), 1)) + text
  }

  private func open(into sheet: inout Sheet) {
    let open = state.conversation.openSteps
    guard !open.isEmpty else {
      sheet.paragraph(texts.nothingOpen, theme.good)
      return
    }
    let codes = open.map { step in
      state.conversation.answer(to: step) == nil ? step.question.code : texts.openDontKnow(step.question.code)
    }
    sheet.paragraph(texts.open(open.count, codes.joined(separator: ", ")), theme.secondary)
  }
}
