internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The network in one quarter: the key sentence, who stands where, the map, the heatmap, who takes part.
struct OverviewPage: Page {
  let context: SiteContext
  private let ranking: Figure?
  private let map: Figure?

  init(_ context: SiteContext) {
    self.context = context
    ranking = RankingFigure(context, .overall).figure
    map = MapFigure(context).figure
  }

  var figures: [Figure] { [ranking, map].compactMap { $0 } }

  var address: Address { .overview }
  var trail: [(title: String, address: Address?)] { [] }
  var summary: String { lead }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  var title: String {
    let quarter = context.quarter.name(in: context.language)
    guard let median = network.median(.overall, in: network.current) else {
      return texts.overviewTitleWithoutScores(quarter: quarter)
    }
    return texts.overviewTitle(
      quarter: quarter, level: context.levelName(context.questionnaire.level(of: median)))
  }

  private var lead: String {
    let submitted = network.municipalities.indices.count { network.entry($0, network.current) != nil }
    guard let median = network.median(.overall, in: network.current) else {
      return texts.of(submitted, network.municipalities.count)
    }
    let lead = texts.overviewLead(
      submitted: submitted, all: network.municipalities.count, median: context.points(median))
    guard let change = network.medianChange(.overall, in: network.current) else { return lead }
    return lead + " "
      + texts.overviewChange(
        context.signedPoints(change.difference), before: context.quarterName(network.current - 1),
        count: change.count) + (context.comparedBy(change.common).map { " " + $0 } ?? "")
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    let flow = network.levelFlow(.overall, in: network.current)
    if network.current > 0 {
      html.element(.p) { html in
        html.text(texts.flow(rose: flow.rose.count, fell: flow.fell.count, stayed: flow.stayed.count) + " ")
        html.element(.a, .href(links.page(.progress)), text: texts.toProgress)
      }
    }
    if let ranking {
      html.element(.section, .aria(.labelledBy, "wer")) { html in
        html.element(.h2, .id("wer"), text: texts.whoStandsWhere)
        html.figure(ranking, of: address, in: context, links)
      }
    }
    if let map {
      html.element(.section, .aria(.labelledBy, "wo")) { html in
        html.element(.h2, .id("wo"), text: texts.whereOnTheMap)
        html.figure(map, of: address, in: context, links)
        html.mapNotice(context)
      }
    }
    Heatmap(context).write(into: &html, links)
    ParticipantList(context).write(into: &html, links)
  }
}
