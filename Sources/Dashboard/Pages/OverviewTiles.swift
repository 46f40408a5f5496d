internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The quarter in four figures: who took part, where the middle is, who moved, how complete the answers are.
struct OverviewTiles {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    let submitted = network.municipalities.indices.compactMap { network.entry($0, network.current) }
    let taking = Tile(
      texts.participantCount, texts.of(submitted.count, network.municipalities.count),
      note: texts.tileSubmitted)
    html.tiles([taking, level, moved, completeness(of: submitted)].compactMap(\.self))
  }

  private var level: Tile? {
    guard let median = network.median(.overall, in: network.current),
      let level = context.middleLevel(.overall, of: network.municipalities.indices)
    else { return nil }
    return Tile(texts.tileLevel, context.levelName(level), note: note(on: median))
  }

  private func note(on median: Double) -> String {
    let points = context.points(median)
    return context.countOfPoints(.overall).map { texts.tileMedian(points, of: $0) }
      ?? texts.tileMedian(points)
  }

  private var moved: Tile? {
    let flow = network.levelFlow(.overall, in: network.current)
    guard flow.count > 0 else { return nil }
    let spoken = texts.flow(rose: flow.rose.count, fell: flow.fell.count, stayed: flow.stayed.count)
    return Tile(texts.tileMoved, note: texts.tileStayed(flow.stayed.count)) { html in
      html.element(.span, .class("hidden"), text: spoken)
      html.element(
        .span, .aria(.hidden, "true"), text: "▲\u{A0}\(flow.rose.count)\u{2002}▼\u{A0}\(flow.fell.count)")
    }
  }

  private func completeness(of submitted: [NetworkEntry]) -> Tile? {
    // Who publishes levels alone tells nothing of single answers.
    let counts = submitted.filter { !$0.isLevelsAlone }.map(\.profile.counts)
    let applicable = counts.reduce(0) { $0 + $1.applicable }
    let answered = counts.reduce(0) { $0 + $1[.answered] }
    guard applicable > 0 else { return nil }
    return Tile(
      texts.tileCompleteness, context.number.percent(Double(answered) / Double(applicable)),
      note: texts.tileAnswered(
        context.number.string(Double(answered)), context.number.string(Double(applicable)))
        + (counts.count < submitted.count ? " (n = \(counts.count))" : ""))
  }
}
