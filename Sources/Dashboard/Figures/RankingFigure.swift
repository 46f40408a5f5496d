internal import Charts
internal import Insights
internal import MaturityModel
internal import Scoring

/// Sorted bars of all municipalities for one measure.
struct RankingFigure {
  let figure: Figure?

  init(_ context: SiteContext, _ measure: Measure) {
    let network = context.network
    let texts = context.texts
    let ranking = network.ranking(measure, in: network.current)
    guard let first = ranking.first, let last = ranking.last, let firstValue = first.score.value,
      let lastValue = last.score.value, let median = network.median(measure, in: network.current)
    else {
      figure = nil
      return
    }
    func name(_ standing: Standing) -> String { network.municipalities[standing.municipality].name }
    let ranked = Set(ranking.map(\.municipality))
    let missing = network.municipalities.indices.filter { !ranked.contains($0) }
    let rows =
      ranking.map { standing in
        RankedBars.Row(
          label: name(standing), value: context.shown(standing.score.value),
          range: context.shown(standing.score.range), level: standing.score.level.map { $0 + 1 })
      }
      + missing.map { RankedBars.Row(label: network.municipalities[$0].name, value: nil) }
    let leaders = ranking.prefix { context.exact($0.score.value) == context.exact(firstValue) }.map(name)
    let title =
      leaders.count == 1
      ? texts.rankingTitle(
        leader: leaders[0], value: context.points(firstValue), isCertain: first.rank == 1...1)
      : texts.rankingTitle(leaders: context.shortList(leaders), value: context.points(firstValue))
    let sentence =
      ranking.count == 1
      ? texts.rankingSentence(only: name(first), value: context.points(firstValue))
      : texts.rankingSentence(
        first: name(first), firstValue: context.points(firstValue), last: name(last),
        lastValue: context.points(lastValue), median: context.points(median))
    figure = Figure(
      id: "rangfolge", title: title, sentence: sentence,
      measure: measure == .overall ? texts.rankingMeasure : texts.dimensionRankingMeasure,
      source: context.source(count: ranking.count),
      chart: RankedBars(rows: rows, scale: context.scale, median: context.shown(median)),
      table: FigureTable(
        columns: [texts.municipality, texts.score, texts.level, texts.rank, texts.range, texts.answered],
        rows: ranking.map { standing in
          [
            .text(name(standing)), .number(context.exact(standing.score.value)),
            .text(standing.score.level.map(context.levelName) ?? texts.missing),
            .number(texts.rankCell(standing.rank)), .number(context.rangeCell(standing.score.range)),
            .number(texts.of(standing.score.coverage.answered, standing.score.coverage.applicable)),
          ]
        }
          + missing.map { index in
            [
              .text(network.municipalities[index].name), .number(texts.missing),
              .text(
                network.entry(index, network.current) == nil
                  ? context.participation(index) : texts.notAssessable),
              .number(texts.missing), .number(texts.missing), .number(""),
            ]
          }))
  }
}

extension SiteContext {
  /// "41,0–47,5", or the value alone where both ends are the same.
  func rangeCell(_ range: ClosedRange<Double>?) -> String {
    guard let range else { return texts.missing }
    let (low, high) = (exact(range.lowerBound), exact(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }
}
