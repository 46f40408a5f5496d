internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// The line that is typed and how much it finds; stays above the list when that is scrolled.
  func searchField(_ search: Search) -> Sheet {
    var sheet = sheet
    let labelWidth = DisplayWidth.of(theme.line(texts.searchLabel))
    field(
      texts.searchLabel, search.editor, isActive: true, isUntouched: false, suffix: "",
      labelWidth: labelWidth,
      boxWidth: max(width - labelWidth - 8, 8), into: &sheet)
    sheet.paragraph(note(on: search), theme.secondary, lead: "   ")
    if !isLow { sheet.blank() }
    return sheet
  }

  /// The questions found.
  func searchBody(_ search: Search) -> Sheet {
    var sheet = sheet
    let codes = search.hits.map { DisplayWidth.of(theme.line($0.step.question.code)) }
    let room = (codes.max() ?? 0) + 2
    for (index, hit) in search.hits.enumerated() {
      let isHere = index == search.pointer
      let style = isHere ? theme.chosen : .plain
      var lead = StyledLine(" ")
      lead.append(isHere ? String(theme.glyphs.pointer) : " ", theme.accent)
      lead.append(" " + theme.line(hit.step.question.code), style)
      lead.pad(to: 3 + room)
      let start = sheet.lines.count
      sheet.paragraph(hit.step.question.text[script.language], style, lead: lead)
      if let place = texts.place(of: hit) {
        sheet.paragraph(
          place, theme.secondary, lead: StyledLine(String(repeating: " ", count: lead.width)))
      }
      if isHere { sheet.focus = (index == 0 ? 0 : start)..<sheet.lines.count }
    }
    return sheet
  }

  private func note(on search: Search) -> String {
    if search.editor.text.trimmed.isEmpty { return texts.searchHint }
    return search.hits.isEmpty
      ? texts.nothingFound(search.editor.text.trimmed) : texts.found(search.hits.count)
  }

  func searchHints(_ search: Search) -> [Texts.KeyHint] {
    let arrows = theme.glyphs.arrows
    guard !search.hits.isEmpty else { return [texts.closeSearch] }
    return [texts.choose(arrows.up + arrows.down), texts.jumpToQuestion, texts.closeSearch]
  }
}
