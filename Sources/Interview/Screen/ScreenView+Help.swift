internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// Help for the question and its sources.
  var helpBody: Sheet {
    var sheet = sheet
    guard let step = state.conversation.step else { return keysBody }
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
    return sheet
  }

  /// All keys, by what they are for.
  var keysBody: Sheet {
    var sheet = sheet
    let arrows = theme.glyphs.arrows
    let groups = texts.keyGroups(up: arrows.up, down: arrows.down, left: arrows.left, right: arrows.right)
    let widest = groups.flatMap(\.keys).map { DisplayWidth.of(theme.line($0.key)) }.max() ?? 0
    // On a narrow screen a long name of keys stands on a line of its own.
    let column = width < 60 ? min(widest, 9) : widest
    let indent = StyledLine(isLow ? " " : "   ")
    for (index, group) in groups.enumerated() {
      if index > 0 { sheet.blank() }
      sheet.paragraph(group.title, theme.strong)
      for key in group.keys {
        var lead = indent
        lead.append(theme.line(key.key), theme.accent)
        if lead.width > indent.width + column {
          sheet.append(lead)
          lead = StyledLine()
        }
        lead.pad(to: indent.width + column + 2)
        sheet.paragraph(key.action, lead: lead)
      }
    }
    return sheet
  }
}
