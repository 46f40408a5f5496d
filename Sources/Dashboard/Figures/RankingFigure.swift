internal import Charts
internal import Insights
internal import MaturityModel
internal import Scoring

/// Sorted dots of all municipalities for one measure.
struct RankingFigure {
  let figure: Figure?

  /// `own` is the index of the municipality that is highlighted.
  init(_ context: SiteContext, _ measure: Measure, own: Int? = nil) {
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
    func peers(of standing: Standing) -> PeerSummary? {
      network.peerSummary(measure, of: standing.municipality, in: network.current)
    }
    // Of some the level alone is published; they stand before those who have none.
    func level(of index: Int) -> Int? { network.score(measure, index, network.current)?.level }
    let levelsAlone = context.levelsAlone(measure, in: network.current)
    let missing = levelsAlone + network.municipalities.indices.filter { level(of: $0) == nil }
    let rows =
      ranking.map { standing in
        RankedDots.Row(
          label: name(standing), value: context.shown(standing.score.value),
          range: context.shown(standing.score.range), level: standing.score.level.map { $0 + 1 },
          rank: standing.rank, peersMedian: context.shown(peers(of: standing)?.median),
          isOwn: standing.municipality == own)
      }
      + missing.map {
        RankedDots.Row(
          label: network.municipalities[$0].name, value: nil, level: level(of: $0).map { $0 + 1 },
          isOwn: $0 == own)
      }
    let leaders = ranking.prefix { context.exact($0.score.value) == context.exact(firstValue) }.map(name)
    let isLeadSure = levelsAlone.allSatisfy { (level(of: $0) ?? 0) < (first.score.level ?? 0) }
    let title =
      !isLeadSure
      ? texts.rankingTitle(
        published: context.shortList(leaders), count: leaders.count, value: context.points(firstValue))
      : leaders.count == 1
        ? texts.rankingTitle(
          leader: leaders[0], value: context.points(firstValue), isCertain: first.rank == 1...1)
        : texts.rankingTitle(leaders: context.shortList(leaders), value: context.points(firstValue))
    let sentence =
      ranking.count == 1
      ? texts.rankingSentence(
        only: name(first), value: context.points(firstValue), isOfAll: levelsAlone.isEmpty)
      : texts.rankingSentence(
        first: name(first), firstValue: context.points(firstValue), last: name(last),
        lastValue: context.points(lastValue), median: context.points(median))
    figure = Figure(
      id: "rangfolge", title: title, sentence: sentence + context.remarkOnLevelsAlone(measure),
      measure: texts.rankingMeasure(measure == .overall ? nil : context.name(measure)),
      source: context.source(count: ranking.count),
      chart: RankedDots(
        rows: rows, scale: context.scale, name: context.quarter.name(in: context.language),
        peersName: texts.peersMedian(of: network.bases(of: ranking.map(\.municipality)))),
      table: FigureTable(
        columns: [
          texts.municipality, texts.score, texts.level, texts.rank, texts.range, texts.answered,
          texts.peersMedian, texts.peerCount, texts.peersAre,
        ],
        rows: ranking.map { standing in
          [
            .text(name(standing)), .number(context.exact(standing.score.value)),
            .text(standing.score.level.map(context.levelName) ?? texts.missing),
            .number(texts.rankCell(standing.rank)), .number(context.rangeCell(standing.score.range)),
            .number(texts.of(standing.score.coverage.answered, standing.score.coverage.applicable)),
            .number(context.exact(peers(of: standing)?.median)),
            .number(String(peers(of: standing)?.count ?? 0)),
            .text(texts.basis(network.peers(of: standing.municipality).basis)),
          ]
        }
          + missing.map { index in
            [
              .text(network.municipalities[index].name), .number(texts.missing),
              .text(Self.state(of: index, measure, context)),
              .number(texts.missing), .number(texts.missing), .number(""), .number(""), .number(""),
              .text(texts.basis(network.peers(of: index).basis)),
            ]
          }))
  }

  /// Why a municipality has no value.
  private static func state(of index: Int, _ measure: Measure, _ context: SiteContext) -> String {
    guard let entry = context.network.entry(index, context.network.current) else {
      return context.participation(index)
    }
    guard let level = entry.score(measure).level else { return context.texts.notAssessable }
    return "\(context.levelName(level)) (\(context.texts.levelAlone))"
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

extension Network {
  /// What the groups of peers of some municipalities have in common, each once, in the order of the groups.
  func bases(of municipalities: [Int]) -> [PeerGroup.Basis] {
    let used = Set(municipalities.map { peers(of: $0).basis })
    return peerGroups.map(\.basis).filter(used.contains)
  }
}
