internal import Localization
internal import Insights
internal import Markup
internal import MaturityModel

/// What an edition does not show, and what follows for its scores; nothing where it shows everything.
struct WithheldSection {
  let context: SiteContext

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    guard context.release?.withheld != nil else { return }
    html.element(.section, .aria(.labelledBy, "ausgabe")) { html in
      html.element(.h2, .id("ausgabe"), text: texts.whatIsWithheld)
      html.element(.p, text: texts.scoresWithout(of: context.edition))
      let dimensions = context.withheldDimensions
      if !dimensions.isEmpty {
        html.element(.p, text: texts.withheldDimensions)
        html.element(.ul) { html in
          for dimension in dimensions {
            html.element(.li) { html in
              html.element(
                .a, .href(links.page(.dimension(dimension.id))), text: dimension.name[context.language])
            }
          }
        }
      }
      for (reason, text) in [
        (WithheldQuestions.Reason.confidential, texts.withheldQuestions), (.context, texts.withheldContext),
        (.dependent, texts.withheldDependent),
      ] {
        let codes = context.withheldQuestions(reason).map(\.code)
        if !codes.isEmpty { html.element(.p, text: "\(text) \(codes.joined(separator: ", "))") }
      }
    }
  }
}
