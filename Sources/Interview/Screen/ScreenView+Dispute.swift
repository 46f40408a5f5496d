internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// What others have done, and both answers below each other.
  func disputeBody(_ dispute: Dispute) -> Sheet {
    var sheet = sheet
    let words = DisputeText(dispute, script)
    sheet.paragraph(words.title, theme.warning)
    for line in words.explanation { sheet.paragraph(line, theme.secondary) }
    for side in words.sides {
      sheet.blank()
      var lead = StyledLine("  ")
      lead.append(side.key, theme.accent)
      lead.append("  ")
      sheet.paragraph(side.title, theme.strong, lead: lead)
      for line in side.lines { sheet.paragraph(line, lead: StyledLine("     ")) }
    }
    return sheet
  }

  /// The keys that decide.
  func disputeHints(_ dispute: Dispute, isScrollable: Bool) -> [Texts.KeyHint] {
    let words = DisputeText(dispute, script)
    let arrows = theme.glyphs.arrows
    return words.choices + (isScrollable ? [texts.scrolling(arrows.up + arrows.down)] : [])
  }
}
