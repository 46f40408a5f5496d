internal import Charts
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// Digit, name and bar of steps, always together: `3 Verankerung ▮▮▮▯▯`.
  ///
  /// - Parameters:
  ///   - level: index of the level; nothing where there is none.
  ///   - version: the version whose level it is; the one by which all are compared if nothing else is said.
  ///   - context: where the words come from.
  mutating func levelBadge(_ level: Int?, of version: Questionnaire? = nil, in context: SiteContext) {
    guard let level else {
      element(.span, .class("badge none"), text: context.texts.notAssessable)
      return
    }
    let levels = (version ?? context.questionnaire).levels
    let step = context.scale.paletteStep(ofLevel: min(level + 1, context.questionnaire.levels.count))
    element(.span, .class("badge l\(step)")) { html in
      html.element(.b, .class("digit"), text: "\(level + 1)")
      html.text(" " + levels[level].name[context.language] + " ")
      html.element(.span, .class("steps"), .aria(.hidden, "true")) { html in
        for index in levels.indices {
          html.element(.i, .when(index <= level, .class("on")))
        }
      }
    }
  }

  /// A number in the colour of its level, the digit beside it, as a table cell.
  mutating func levelCell(_ value: Double?, level: Int?, in context: SiteContext) {
    guard let level else {
      element(.td, .class("number none"), text: context.texts.missing)
      return
    }
    let step = context.scale.paletteStep(ofLevel: level + 1)
    element(.td, .class("number lv l\(step)")) { html in
      html.element(.b, text: "\(level + 1)")
      if let value { html.element(.span, text: " " + context.exact(value)) }
    }
  }

  /// A signed change with its sign as a word for readers who do not see: `▲ +4,2`.
  mutating func changeSign(_ difference: Double?, in context: SiteContext) {
    guard let difference else {
      element(.span, .class("quiet"), text: context.texts.missing)
      return
    }
    let text = context.exactDifference(difference)
    let isUp = text.hasPrefix("+")
    let isDown = text.hasPrefix("\u{2212}")
    element(.span, .class(isUp ? "up" : isDown ? "down" : "quiet")) { html in
      html.element(.span, .aria(.hidden, "true"), text: isUp ? "▲ " : isDown ? "▼ " : "= ")
      html.text(text)
    }
  }
}
