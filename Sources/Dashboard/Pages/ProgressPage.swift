internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// Quarter over quarter for all: who moved, how the levels shifted, who changed level, because of which
/// answers.
struct ProgressPage: Page {
  let context: SiteContext
  private let changes: [(index: Int, change: Change)]
  /// Those who are on another level than before, whether they publish points or not; the largest step up first.
  private let levelChanges: [(index: Int, change: Change)]
  private let movers: Figure?
  private let flow: Figure?
  private let trend: Figure?

  init(_ context: SiteContext) {
    self.context = context
    let steps = StepsFigure(context)
    changes = steps.changes
    levelChanges = Self.levelChanges(context.network)
    movers = steps.figure
    flow = LevelFlowFigure(context).figure
    trend = NetworkTrendFigure(context, .overall).figure
  }

  private static func levelChanges(_ network: Network) -> [(index: Int, change: Change)] {
    network.municipalities.indices.compactMap { index in
      network.change(.overall, of: index, in: network.current).flatMap { change in
        (change.levels ?? 0) == 0 ? nil : (index: index, change: change)
      }
    }.sorted { first, second in
      (first.change.levels ?? 0, first.change.difference ?? 0, second.index)
        > (second.change.levels ?? 0, second.change.difference ?? 0, first.index)
    }
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  var address: Address { .progress }
  var trail: [(title: String, address: Address?)] { [(texts.progress, nil)] }
  var figures: [Figure] { [movers, flow, trend].compactMap { $0 } }
  var summary: String { lead }

  var title: String {
    guard flow != nil || !changes.isEmpty else {
      return network.current == 0 ? texts.progressFirst : nothingComparable ?? texts.progressNothing
    }
    let flow = network.levelFlow(.overall, in: network.current)
    return texts.progressTitle(
      rose: flow.rose.count, fell: flow.fell.count,
      of: flow.count, before: context.quarterName(network.current - 1))
  }

  private var lead: String {
    guard !changes.isEmpty else {
      if flow != nil { return texts.levelsAloneMoved }
      return network.current == 0 ? texts.progressFirstLead : nothingComparable ?? texts.progressNothing
    }
    let signs = changes.map { context.exactDifference($0.change.difference) }
    let up = signs.count { $0.hasPrefix("+") }
    let down = signs.count { $0.hasPrefix("\u{2212}") }
    let flow = network.levelFlow(.overall, in: network.current)
    return texts.progressLead(
      up: up, down: down, same: signs.count - up - down,
      of: flow.count)
      + (note.map { " " + $0 } ?? "")
  }

  /// That the versions of the last two quarters have nothing in common.
  private var nothingComparable: String? {
    network.municipalities.indices.lazy
      .compactMap { network.commonQuestions(of: $0, in: network.current) }
      .first { $0.count == 0 }.map(texts.nothingComparable)
  }

  /// By which questions those are compared whose quarters are of different versions; nothing if there are none.
  private var note: String? { context.note(on: changes.map(\.change)) }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    if let movers {
      html.element(.section, .aria(.labelledBy, "bewegung")) { html in
        html.element(.h2, .id("bewegung"), text: texts.whoMoved)
        html.figure(movers, of: address, in: context, links)
      }
    }
    if let flow {
      html.element(.section, .aria(.labelledBy, "wechsel")) { html in
        html.element(.h2, .id("wechsel"), text: texts.howLevelsFlow)
        html.figure(flow, of: address, in: context, links)
      }
      levels(into: &html, links)
    }
    ReasonList(context, changes).write(into: &html, links)
    targets(into: &html, links)
    if let trend {
      html.element(.section, .aria(.labelledBy, "quartale")) { html in
        html.element(.h2, .id("quartale"), text: texts.allQuarters)
        html.figure(trend, of: address, in: context, links)
      }
    }
  }

  // MARK: - Sections

  private func targets(into html: inout HTMLWriter, _ links: Links) {
    let rows = network.municipalities.indices.flatMap { index in
      network.targetProgress(of: index).map { (municipality: Int?.some(index), progress: $0) }
    }
    guard !rows.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "ziele")) { html in
      html.element(.h2, .id("ziele"), text: texts.howFarTargets)
      html.element(.p, text: texts.targetMeasure)
      let shown = Set(rows.compactMap(\.municipality)).compactMap(network.targetNotice)
      html.targetNotices(shown, in: context)
      TargetTable(context, rows).write(into: &html, links)
    }
  }

  private func levels(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "stufen")) { html in
      html.element(.h2, .id("stufen"), text: texts.whoChangedLevel)
      guard !levelChanges.isEmpty else {
        html.element(.p, text: texts.nobodyChangedLevel)
        return
      }
      let columns: [TableColumn] = [
        .text(texts.municipality), .text(texts.levelBefore), .text(texts.levelNow), .number(texts.change),
      ]
      html.scrollingTable(texts.whoChangedLevel, columns, in: context) { html in
        for (index, change) in levelChanges {
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in html.municipality(index, in: context, links) }
            html.element(.td) { html in html.levelBadge(change.old.level, in: context) }
            html.element(.td) { html in html.levelBadge(change.new.level, in: context) }
            html.element(.td, .class("number")) { html in html.changeSign(change.difference, in: context) }
          }
        }
      }
    }
  }
}
