internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

extension ScreenView {
  /// Score and level of all and of each dimension, what moved, what to do next, what is open, the offer to hand in.
  var reviewBody: Sheet {
    var sheet = sheet
    guard let outlook = state.outlook else { return sheet }
    overall(outlook, into: &sheet)
    handingIn(outlook.gaps, into: &sheet)
    sheet.blank()
    for (index, dimension) in state.conversation.dimensions.enumerated() {
      let start = sheet.lines.count
      if let score = outlook.profile.score(of: dimension.id) {
        row(dimension, score, outlook, isHere: index == state.reviewPointer, into: &sheet)
      }
      if index == state.reviewPointer, state.overlay == nil {
        sheet.focus = (index == 0 ? 0 : start)..<sheet.lines.count
      }
    }
    advice(outlook, into: &sheet)
    sheet.blank()
    open(into: &sheet)
    if let released = state.conversation.releasedEvidence {
      sheet.paragraph(texts.released(released), theme.secondary)
    }
    if let exchanges = state.conversation.exchanges { sheet.paragraph(exchanges, theme.secondary) }
    return sheet
  }

  private func overall(_ outlook: Outlook, into sheet: inout Sheet) {
    let words = ScoreText(state.conversation)
    let score = outlook.profile.overall
    var parts = [StyledLine(theme.line(texts.overall(words.overall(score))), theme.strong)]
    if let change = outlook.change, let last = script.previous {
      let text = texts.sinceLastTime(changeText(change), last.quarter)
      parts.append(StyledLine(theme.line(text), style(ofChange: change)))
    }
    if let range = score.range, score.value != nil, range.lowerBound < range.upperBound {
      let text = texts.range(words.points(range.lowerBound), words.points(range.upperBound))
      parts.append(StyledLine(theme.line(text), theme.secondary))
    }
    sheet.flow(parts, gap: StyledLine("  \(theme.glyphs.dot)  ", theme.secondary))
    if let held = words.held(score) { sheet.paragraph(held, theme.secondary) }
    if outlook.before == nil, script.previous != nil {
      sheet.paragraph(texts.otherVersion, theme.secondary)
    }
  }

  private func handingIn(_ gaps: [Conversation.Gap], into sheet: inout Sheet) {
    guard !state.isReadOnly else { return }
    guard state.conversation.saved.isDraft else {
      sheet.paragraph(texts.alreadySubmitted)
      return
    }
    if let part = script.part { sheet.paragraph(texts.limited(to: part), theme.secondary) }
    if gaps.isEmpty {
      sheet.paragraph(texts.offer)
    } else {
      sheet.paragraph(texts.gaps(gaps), theme.warning)
    }
  }

  private func advice(_ outlook: Outlook, into sheet: inout Sheet) {
    guard let advice = AdviceText(outlook: outlook, script: script).advice else { return }
    sheet.blank()
    sheet.paragraph(texts.nextStepsTitle, theme.strong)
    sheet.paragraph(advice.sentence)
    for step in advice.steps {
      sheet.paragraph(step, lead: StyledLine(" \(theme.glyphs.dot) ", theme.accent))
    }
  }

  private func changeText(_ change: Double) -> String {
    let scale = script.questionnaire.scale
    return texts.change(scale.shownDifference(change), decimals: scale.decimals, theme.glyphs)
  }

  private func style(ofChange change: Double) -> Style {
    let text = changeText(change)
    if text.hasPrefix(theme.glyphs.rise) { return theme.good }
    return text.hasPrefix(theme.glyphs.fall) ? theme.warning : theme.secondary
  }

  private func row(
    _ dimension: Dimension, _ score: Score, _ outlook: Outlook, isHere: Bool, into sheet: inout Sheet
  ) {
    let style = isHere ? theme.chosen : .plain
    var lead = StyledLine(" ")
    lead.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
    lead.append(" " + theme.line(dimension.code), style)
    lead.pad(to: 3 + codeWidth + 2)
    sheet.paragraph(
      dimension.name[script.language], style, lead: lead, trailing: figures(score, outlook))
    if let held = ScoreText(state.conversation).held(score) {
      sheet.paragraph(held, theme.secondary, lead: StyledLine(String(repeating: " ", count: lead.width)))
    }
  }

  private var codeWidth: Int {
    state.conversation.dimensions.map { DisplayWidth.of(theme.line($0.code)) }.max() ?? 0
  }

  /// Level, steps, points, how they moved and how many are answered, in columns.
  private func figures(_ score: Score, _ outlook: Outlook) -> StyledLine {
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
    if outlook.before != nil {
      let change = outlook.change(of: score.id)
      let text = change.map(changeText) ?? ""
      let shown = width < 60 ? String(text.prefix(1)) : text
      line.append(padded(theme.line(shown), width < 60 ? 2 : 9), change.map(style(ofChange:)) ?? .plain)
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
    sheet.paragraph(texts.openTitle, theme.strong)
    let codes = state.conversation.openByUrgency.map(state.conversation.nameOfOpen)
    sheet.paragraph(texts.open(open.count, codes.joined(separator: ", ")), theme.secondary)
  }
}
