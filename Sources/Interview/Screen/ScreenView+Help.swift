internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// Help for the question, its sources, and all keys; the keys first where the foot has no room for them.
  var helpBody: Sheet {
    var sheet = sheet
    if isLow {
      keys(into: &sheet)
      if let step = state.conversation.step {
        sheet.blank()
        explain(step, into: &sheet)
      }
    } else {
      if let step = state.conversation.step {
        explain(step, into: &sheet)
        sheet.blank()
      }
      keys(into: &sheet)
    }
    return sheet
  }

  private func explain(_ step: Step, into sheet: inout Sheet) {
    sheet.paragraph(texts.helpTitle, theme.strong)
    sheet.blank()
    sheet.paragraph(step.question.help?[script.language] ?? texts.noHelp)
    for reference in step.question.references {
      let words = [reference.framework, reference.code].compactMap { $0 }.joined(separator: " ")
      sheet.paragraph(texts.source(words), theme.secondary)
    }
    if let description = step.dimension.description?[script.language] {
      sheet.blank()
      sheet.paragraph("\(step.dimension.name[script.language]): \(description)", theme.secondary)
    }
  }

  private func keys(into sheet: inout Sheet) {
    sheet.paragraph(texts.keysTitle, theme.strong)
    let arrows = theme.glyphs.arrows
    let keys = texts.keyList(arrows: "\(arrows.up)\(arrows.down)", back: arrows.left)
    let column = keys.map { DisplayWidth.of($0.key) }.max() ?? 0
    for key in keys {
      var lead = StyledLine("   ")
      lead.append(theme.line(key.key), theme.accent)
      lead.pad(to: column + 5)
      sheet.paragraph(key.action, lead: lead)
    }
  }
}
