internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// The questions of a dimension with last time's answers and how they stand now.
  func carryOverBody(_ carryOver: CarryOver) -> Sheet {
    var sheet = sheet
    let words = CarryOverText(carryOver, script)
    sheet.paragraph(words.title, theme.strong)
    sheet.blank()
    let numberWidth = carryOver.entries.count > 9 ? 2 : 1
    let codeWidth = carryOver.entries.map { DisplayWidth.of(theme.line($0.step.question.code)) }.max() ?? 0
    for (index, entry) in carryOver.entries.enumerated() {
      let start = sheet.lines.count
      let isHere = index == state.pagePointer
      let style = isHere ? theme.chosen : .plain
      var lead = StyledLine(" ")
      lead.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
      let number = String(index + 1)
      lead.append(" " + String(repeating: " ", count: numberWidth - number.count) + number, style)
      lead.append("  " + theme.line(entry.step.question.code), style)
      lead.pad(to: 3 + numberWidth + 2 + codeWidth + 2)
      let indent = StyledLine(String(repeating: " ", count: width < 60 ? 3 + numberWidth + 2 : lead.width))
      sheet.append(clipped(entry.step.question.text[script.language], style, after: lead))
      let isBegun = state.hasUnconfirmed(entry.step)
      let standing = StyledLine(
        theme.line(isBegun ? texts.notConfirmed : words.standing(entry)),
        isBegun ? theme.warning : self.style(of: entry.standing))
      let answer = words.answer(entry)
      if indent.width + DisplayWidth.of(theme.line(answer)) + standing.width + 3 <= width || width < 60 {
        sheet.paragraph(answer, theme.secondary, lead: indent, trailing: standing)
      } else {
        var line = clipped(answer, theme.secondary, after: indent, reserving: standing.width + 2)
        line.pad(to: width - 1 - standing.width)
        sheet.append(line + standing)
      }
      if isHere { sheet.focus = (index == 0 ? 0 : start)..<sheet.lines.count }
    }
    return sheet
  }

  /// A text on one line, with a sign where it was cut.
  private func clipped(
    _ text: String, _ style: Style, after lead: StyledLine, reserving reserved: Int = 0
  ) -> StyledLine {
    let whole = theme.line(text)
    let room = max(width - 1 - lead.width - reserved, 1)
    guard DisplayWidth.of(whole) > room else { return lead + StyledLine(whole, style) }
    let sign = " " + theme.glyphs.ellipsis
    let cut = WordWrap.lines(of: whole, width: max(room - DisplayWidth.of(sign), 1)).first ?? ""
    return lead + StyledLine(cut + sign, style)
  }

  private func style(of standing: CarryOver.Standing) -> Style {
    switch standing {
    case .carried: theme.secondary
    case .renewed: theme.good
    case .waiting: .plain
    case .due: theme.warning
    }
  }

  /// The keys at such a dimension.
  var carryOverHints: [Texts.KeyHint] {
    let confirm = state.pagePointer == nil ? texts.unchanged : texts.change
    if isLow { return [confirm, texts.keysHint, texts.leaveShort] }
    let arrows = theme.glyphs.arrows
    return [
      confirm, texts.changeByNumber, texts.choose(arrows.up + arrows.down), texts.backArrow(arrows.left),
    ]
      + [.skip, .undo, .help, .overview, .search, .leave].map(texts.hint)
  }
}
