internal import Localization
internal import Insights
internal import Markup
internal import MaturityModel

/// A dimension that is confidential: what it means, what is asked, and how groups stand in it.
struct WithheldDimensionPage: Page {
  let context: SiteContext
  let dimension: Dimension

  private var texts: PageTexts { context.texts }
  private var name: String { dimension.name[context.language] }

  var address: Address { .dimension(dimension.id) }
  var trail: [(title: String, address: Address?)] { [(name, nil)] }
  var figures: [Figure] { [] }
  var title: String { texts.withheldTitle(name) }
  var summary: String { dimension.description?[context.language] ?? title }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    if let description = dimension.description {
      html.element(.p, .class("lead"), text: description[context.language])
    }
    html.element(.p, text: texts.withheldLead)
    let subjects =
      dimension.selfAndDescendants.map { GroupFigures.Subject.dimension($0.id) }
      + dimension.allQuestions.map { .question($0.id) }
    GroupSection(context, subjects)?.write(into: &html)
    html.element(.section, .aria(.labelledBy, "fragen")) { html in
      html.element(.h2, .id("fragen"), text: texts.whatIsAsked)
      for question in dimension.allQuestions { QuestionCard(context, question).write(into: &html) }
    }
  }
}
