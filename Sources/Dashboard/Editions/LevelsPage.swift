internal import Localization
internal import Insights
internal import Markup
internal import MaturityModel
internal import Scoring

/// A municipality that agreed to have its levels published and nothing else: the level with what it means, the
/// levels of the dimensions, the levels so far.
struct LevelsPage: Page {
  let context: SiteContext
  let index: Int
  /// Index of the quarter that is shown: the last one submitted.
  let quarter: Int?

  init(_ context: SiteContext, _ index: Int) {
    self.context = context
    self.index = index
    quarter = context.network.lastQuarter(of: index, upTo: context.network.current)
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var municipality: Municipality { network.municipalities[index] }
  var level: Int? { quarter.flatMap { network.score(.overall, index, $0)?.level } }

  var address: Address { .municipality(municipality.id) }
  var trail: [(title: String, address: Address?)] { [(municipality.name, nil)] }
  var figures: [Figure] { [] }
  var summary: String { title }

  var title: String {
    guard quarter != nil else { return texts.municipalityNever(municipality.name) }
    return level.map { texts.municipalityTitle(municipality.name, level: context.levelName($0)) }
      ?? texts.municipalityNotAssessable(municipality.name)
  }

  private var lead: String {
    let lead = texts.levelsAlone(municipality.name)
    guard let quarter, let change = network.change(.overall, of: index, in: quarter),
      let old = change.old.level,
      let new = change.new.level, old != new
    else { return lead }
    return texts.newsFromTo(
      context.levelName(old), context.quarterName(change.before), context.levelName(new)) + " " + lead
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    if let quarter, quarter != network.current {
      html.element(
        .p, .class("hint"),
        text: texts.shownIsOlder(
          current: context.quarter.name(in: context.language), shown: context.quarterName(quarter),
          state: context.participation(index)))
    }
    html.element(.div, .class("head")) { html in
      html.element(.div, .class("main")) { html in
        if let level {
          html.element(.p) { html in html.levelBadge(level, in: context) }
          html.element(.p, text: context.questionnaire.levels[level].description[context.language])
        }
      }
      MunicipalityFacts(context, index, nil).write(into: &html, links)
    }
    guard let quarter else { return }
    dimensions(in: quarter, into: &html, links)
    way(into: &html)
  }

  private func dimensions(in quarter: Int, into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "handlungsfelder")) { html in
      html.element(.h2, .id("handlungsfelder"), text: texts.levelsByDimension)
      let columns: [TableColumn] = [.text(texts.dimension), .text(texts.level)]
      html.scrollingTable(texts.levelsByDimension, columns, in: context) { html in
        for measure in network.measures.dropFirst() {
          guard let dimension = network.dimension(measure) else { continue }
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
              html.element(
                .a, .href(links.page(.dimension(dimension.id))), text: dimension.name[context.language])
            }
            html.element(.td) { html in
              html.levelBadge(network.score(measure, index, quarter)?.level, in: context)
            }
          }
        }
      }
      html.element(.p, .class("source"), text: context.source(of: network.entry(index, quarter)))
    }
  }

  private func way(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "weg")) { html in
      html.element(.h2, .id("weg"), text: texts.wayHere)
      html.scrollingTable(texts.wayHere, [.text(texts.quarter), .text(texts.level)], in: context) { html in
        for quarter in network.quarters.indices {
          guard let score = network.score(.overall, index, quarter) else { continue }
          html.element(.tr) { html in
            html.element(.th, .scope("row"), text: network.quarters[quarter].code)
            html.element(.td) { html in html.levelBadge(score.level, in: context) }
          }
        }
      }
    }
  }
}
