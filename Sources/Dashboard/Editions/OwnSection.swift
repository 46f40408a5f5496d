internal import Localization
internal import Insights
internal import Markup
internal import MaturityModel
internal import Scoring

/// What the comparison leaves out and the municipality alone can see: the overall score by everything, and the
/// confidential dimensions.
struct OwnSection {
  let context: SiteContext
  let record: OwnRecord

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "eigenes")) { html in
      html.element(.h2, .id("eigenes"), text: texts.ownAlone)
      html.element(.p, text: texts.ownLead)
      let columns: [TableColumn] = [.text(texts.dimension), .text(texts.level), .number(texts.score)]
      html.scrollingTable(texts.ownAlone, columns, in: context) { html in
        for (name, score) in rows {
          html.element(.tr) { html in
            html.element(.th, .scope("row"), text: name)
            html.element(.td) { html in html.levelBadge(score.level, of: record.definition, in: context) }
            html.element(.td, .class("number"), text: context.exact(score.value))
          }
        }
      }
    }
  }

  private var rows: [(String, Score)] {
    let profile = record.entry.ownProfile
    let shown = Set(context.questionnaire.dimensions.map(\.id))
    return [(texts.overallByEverything, profile.overall)]
      + record.definition.scoredDimensions.filter { !shown.contains($0.id) }.compactMap { dimension in
        profile.score(of: dimension.id).map { (dimension.name[context.language], $0) }
      }
  }
}
