internal import Localization
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// Writes the heads of columns, one for each dimension: its short sign, which leads to its page.
  mutating func dimensionHeads(class styleClass: String, in context: SiteContext, _ links: Links) {
    for dimension in context.questionnaire.scoredDimensions {
      element(.th, .scope("col"), .class(styleClass)) { html in
        html.element(
          .a, .href(links.page(.dimension(dimension.id))), .title(dimension.name[context.language])
        ) {
          $0.element(.abbr, .title(dimension.name[context.language]), text: dimension.code)
        }
      }
    }
  }

  /// Writes what the short signs above the columns stand for.
  mutating func dimensionCodes(in context: SiteContext, _ links: Links) {
    element(.dl, .class("codes")) { html in
      for dimension in context.questionnaire.scoredDimensions {
        html.element(.div) { html in
          html.element(.dt, text: dimension.code)
          html.element(.dd) { html in
            html.element(
              .a, .href(links.page(.dimension(dimension.id))), text: dimension.name[context.language])
          }
        }
      }
    }
  }
}
