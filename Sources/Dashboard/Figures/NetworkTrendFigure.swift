internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel

/// Small multiples of one measure, one per municipality.
struct NetworkTrendFigure {
  /// More drawings than this help nobody; then those that moved most are shown.
  private static let most = 40

  let figure: Figure?

  init(_ context: SiteContext, _ measure: Measure) {
    let network = context.network
    let texts = context.texts
    var series: [(index: Int, values: [Double?], move: Double)] = []
    for index in network.municipalities.indices {
      let values = network.quarters.indices.map { network.trendValue(measure, index, $0) }
      let known = values.compactMap { $0 }
      guard let first = known.first, let last = known.last else { continue }
      series.append((index, values, last - first))
    }
    guard network.quarters.count > 1, !series.isEmpty else {
      figure = nil
      return
    }
    let all = series.count
    let up = series.count { $0.move > 0.0005 }
    if all > Self.most {
      let chosen = series.sorted { abs($0.move) > abs($1.move) }.prefix(Self.most)
      series = chosen.sorted { $0.index < $1.index }
    }
    let medians = network.quarters.indices.map { context.shown(network.trendMedian(measure, in: $0)) }
    let points = texts.scaleMeasure(
      context.number.shortest(context.scale.minimum), context.number.shortest(context.scale.maximum))
    let note = context.trendNote(measure).map { " " + $0 } ?? ""
    figure = Figure(
      id: "verlaeufe", title: texts.networkTrendTitle(up: up, of: all),
      sentence: texts.networkTrendSentence + (all > Self.most ? texts.mostPanels(Self.most, all) : "") + note,
      measure: "\(context.name(measure)), \(points)",
      source: context.source(count: all),
      chart: TrendMultiples(
        panels: series.map {
          TrendMultiples.Panel(
            label: network.municipalities[$0.index].name, values: $0.values.map(context.shown),
            medians: medians)
        },
        quarters: network.quarters.map(\.code), scale: context.scale, name: texts.municipality,
        medianName: texts.medianOfAll(isOfAll: context.isOfAll)),
      table: FigureTable(
        columns: [texts.municipality] + network.quarters.map(\.code),
        rows: series.map { entry in
          [.text(network.municipalities[entry.index].name)] + entry.values.map { .number(context.exact($0)) }
        } + [
          [.text(texts.medianOfAll(isOfAll: context.isOfAll))]
            + network.quarters.indices.map { .number(context.exact(network.trendMedian(measure, in: $0))) }
        ]))
  }
}
