internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// Two to four municipalities side by side, each in the quarter that it submitted last; nothing where fewer than two
/// have a score.
struct ComparisonFigure {
  let figure: Figure?

  /// - Parameters:
  ///   - context: where numbers and words come from.
  ///   - municipalities: indices of those compared, in their order.
  init(_ context: SiteContext, _ municipalities: [Int]) {
    let network = context.network
    let texts = context.texts
    let dimensions = Array(network.measures.dropFirst())
    let compared = municipalities.prefix(Comparison.most).compactMap { index in
      network.lastQuarter(of: index, upTo: network.current).map { (index: index, quarter: $0) }
    }
    func value(_ measure: Measure, _ place: (index: Int, quarter: Int)) -> Double? {
      network.value(measure, place.index, place.quarter)
    }
    let scored = compared.filter { place in dimensions.contains { value($0, place) != nil } }
    guard scored.count > 1 else {
      figure = nil
      return
    }
    func name(_ place: (index: Int, quarter: Int)) -> String {
      let name = network.municipalities[place.index].name
      return place.quarter == network.current ? name : "\(name) (\(network.quarters[place.quarter].code))"
    }
    let names = scored.map(name)
    // Where they lie furthest apart.
    let spreads = dimensions.compactMap { measure in
      let values = scored.compactMap { value(measure, $0) }
      return values.min().flatMap { low in values.max().map { (measure: measure, low: low, high: $0) } }
    }
    let widest = spreads.max { $0.high - $0.low < $1.high - $1.low }
    let overall = scored.map { "\(name($0)) \(value(.overall, $0).map(context.points) ?? texts.missing)" }
    figure = Figure(
      id: "vergleich",
      title: widest.map { texts.comparisonTitle(context.list(names), widest: context.name($0.measure)) }
        ?? context.list(names),
      sentence: texts.comparisonSentence(overall.joined(separator: ", "))
        + (widest.map {
          " "
            + texts.comparisonSpread(
              context.name($0.measure), from: context.points($0.low), to: context.points($0.high))
        } ?? ""),
      measure: texts.scaleMeasure(
        context.number.shortest(context.scale.minimum), context.number.shortest(context.scale.maximum)),
      source: context.source(count: scored.count),
      chart: Comparison(
        dimensions: dimensions.map(context.name),
        series: scored.map { place in
          Comparison.Series(name: name(place), values: dimensions.map { context.shown(value($0, place)) })
        }, scale: context.scale),
      table: FigureTable(
        columns: [texts.dimension] + names,
        rows: network.measures.map { measure in
          [.text(context.name(measure))] + scored.map { .number(context.exact(value(measure, $0))) }
        }))
  }
}
