internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The network in one quarter: the key sentence and figures, the map, who stands where, strengths and gaps, how the
/// levels shifted, who takes part.
struct OverviewPage: Page {
  let context: SiteContext
  private let ranking: Figure?
  private let map: Figure?
  private let flow: Figure?

  init(_ context: SiteContext) {
    self.context = context
    ranking = RankingFigure(context, .overall).figure
    map = MapFigure(context).figure
    flow = LevelFlowFigure(context).figure
  }

  var figures: [Figure] { [map, ranking, flow].compactMap { $0 } }
  var scripts: [PageScript] { usualScripts + [.list] }

  var address: Address { .overview }
  var trail: [(title: String, address: Address?)] { [] }
  var summary: String { lead }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  var title: String {
    let quarter = context.quarter.name(in: context.language)
    guard let level = context.middleLevel(.overall, of: network.municipalities.indices) else {
      return texts.overviewTitleWithoutScores(quarter: quarter)
    }
    let shown = network.municipalities.indices.count {
      network.score(.overall, $0, network.current)?.level != nil
    }
    return texts.overviewTitle(
      quarter: quarter, level: context.levelName(level), of: context.edition == .public ? shown : nil)
  }

  private var lead: String {
    let submitted = network.municipalities.indices.count { network.entry($0, network.current) != nil }
    guard let median = network.median(.overall, in: network.current) else {
      return texts.overviewLead(submitted: submitted, all: network.municipalities.count)
    }
    let lead = texts.overviewLead(
      submitted: submitted, all: network.municipalities.count, median: context.points(median),
      of: context.countOfPoints(.overall))
    guard let change = network.medianChange(.overall, in: network.current) else { return lead }
    return lead + " "
      + texts.overviewChange(
        context.signedPoints(change.difference), before: context.quarterName(network.current - 1),
        count: change.count, isOfAll: context.isOfAll)
      + (context.comparedBy(change.common).map { " " + $0 } ?? "")
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    if let coverage = texts.coverage(of: context.edition, network.municipalities.count) {
      html.element(.p) { html in
        html.text(coverage + " ")
        html.element(.a, .href(links.page(.method, section: "ausgabe")), text: texts.whatIsWithheld)
      }
    }
    OverviewTiles(context).write(into: &html)
    if let map {
      html.element(.section, .aria(.labelledBy, "wo")) { html in
        html.element(.h2, .id("wo"), text: texts.whereOnTheMap)
        html.figure(map, of: address, in: context, links)
        html.mapLinks(context)
      }
    }
    if let ranking {
      html.element(.section, .aria(.labelledBy, "wer")) { html in
        html.element(.h2, .id("wer"), text: texts.whoStandsWhere)
        html.figure(ranking, of: address, in: context, links)
      }
    }
    Heatmap(context).write(into: &html, links)
    if let flow {
      html.element(.section, .aria(.labelledBy, "wechsel")) { html in
        html.element(.h2, .id("wechsel"), text: texts.howLevelsFlow)
        html.figure(flow, of: address, in: context, links)
        html.element(.p) { html in
          html.element(.a, .href(links.page(.progress)), text: texts.toProgress)
        }
      }
    }
    ParticipantList(context).write(into: &html, links)
  }
}
