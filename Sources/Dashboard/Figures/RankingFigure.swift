internal import Charts
internal import Insights
internal import MaturityModel
internal import Scoring

/// Sorted dots of all municipalities for one measure.
struct RankingFigure {
  let figure: Figure?

  /// `own` is the index of the municipality that is highlighted.
  init(_ context: SiteContext, _ measure: Measure, own: Int? = nil) {
    figure = Ranking(context, measure, own: own)?.figure
  }
}

private struct Ranking {
  private let context: SiteContext
  private let measure: Measure
  private let own: Int?
  /// Who has points, the highest first.
  private let standings: [Standing]
  /// Of whom the level alone is published.
  private let levelsAlone: [Int]
  /// The highest score, the lowest and the one in the middle.
  private let highest: Double
  private let lowest: Double
  private let median: Double

  /// Nothing where nobody has points.
  init?(_ context: SiteContext, _ measure: Measure, own: Int?) {
    let network = context.network
    standings = network.ranking(measure, in: network.current)
    guard let highest = standings.first?.score.value, let lowest = standings.last?.score.value,
      let median = network.median(measure, in: network.current)
    else { return nil }
    (self.highest, self.lowest, self.median) = (highest, lowest, median)
    (self.context, self.measure, self.own) = (context, measure, own)
    levelsAlone = context.levelsAlone(measure, in: network.current)
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  var figure: Figure {
    Figure(
      id: "rangfolge", title: title, sentence: sentence + context.remarkOnLevelsAlone(measure),
      measure: texts.rankingMeasure(measure == .overall ? nil : context.name(measure)),
      source: context.source(count: standings.count),
      chart: RankedDots(
        rows: standings.map(dot) + others.map(empty), scale: context.scale,
        name: context.quarter.name(in: context.language),
        peersName: texts.peersMedian(of: network.bases(of: standings.map(\.municipality)))),
      table: FigureTable(
        columns: [
          texts.municipality, texts.score, texts.level, texts.rank, texts.range, texts.answered,
          texts.peersMedian, texts.peerCount, texts.peersAre,
        ],
        rows: standings.map(row) + others.map(emptyRow)))
  }

  private func name(_ index: Int) -> String { network.municipalities[index].name }
  private func level(of index: Int) -> Int? { network.score(measure, index, network.current)?.level }
  private func peers(of index: Int) -> PeerSummary? {
    network.peerSummary(measure, of: index, in: network.current)
  }

  /// Who has no points: first those of whom the level is known.
  private var others: [Int] {
    levelsAlone + network.municipalities.indices.filter { level(of: $0) == nil }
  }

  // MARK: - Words

  private var title: String {
    let leaders = standings.prefix { context.exact($0.score.value) == context.exact(highest) }
    let names = context.shortList(leaders.map { name($0.municipality) })
    let value = context.points(highest)
    // Behind a level that is published alone there may be more points.
    let isSure = levelsAlone.allSatisfy { (level(of: $0) ?? 0) < (standings[0].score.level ?? 0) }
    guard isSure else { return texts.rankingTitle(published: names, count: leaders.count, value: value) }
    return leaders.count == 1
      ? texts.rankingTitle(leader: names, value: value, isCertain: standings[0].rank == 1...1)
      : texts.rankingTitle(leaders: names, value: value)
  }

  private var sentence: String {
    let (first, last) = (standings[0], standings[standings.count - 1])
    return standings.count == 1
      ? texts.rankingSentence(
        only: name(first.municipality), value: context.points(highest), isOfAll: levelsAlone.isEmpty)
      : texts.rankingSentence(
        first: name(first.municipality), firstValue: context.points(highest), last: name(last.municipality),
        lastValue: context.points(lowest), median: context.points(median))
  }

  /// Why a municipality has no value.
  private func state(of index: Int) -> String {
    guard let entry = network.entry(index, network.current) else { return context.participation(index) }
    guard let level = entry.score(measure).level else { return texts.notAssessable }
    return "\(context.levelName(level)) (\(texts.levelAlone))"
  }

  // MARK: - Rows

  private func dot(_ standing: Standing) -> RankedDots.Row {
    RankedDots.Row(
      label: name(standing.municipality), value: context.shown(standing.score.value),
      range: context.shown(standing.score.range), level: standing.score.level.map { $0 + 1 },
      rank: standing.rank, peersMedian: context.shown(peers(of: standing.municipality)?.median),
      isOwn: standing.municipality == own)
  }

  private func empty(_ index: Int) -> RankedDots.Row {
    RankedDots.Row(
      label: name(index), value: nil, level: level(of: index).map { $0 + 1 }, isOwn: index == own)
  }

  private func row(_ standing: Standing) -> [FigureTable.Cell] {
    let peers = peers(of: standing.municipality)
    return [
      .text(name(standing.municipality)), .number(context.exact(standing.score.value)),
      .text(standing.score.level.map(context.levelName) ?? texts.missing),
      .number(texts.rankCell(standing.rank)), .number(context.rangeCell(standing.score.range)),
      .number(texts.of(standing.score.coverage.answered, standing.score.coverage.applicable)),
      .number(context.exact(peers?.median)), .number(String(peers?.count ?? 0)),
      .text(texts.basis(network.peers(of: standing.municipality).basis)),
    ]
  }

  private func emptyRow(_ index: Int) -> [FigureTable.Cell] {
    [
      .text(name(index)), .number(texts.missing), .text(state(of: index)), .number(texts.missing),
      .number(texts.missing), .number(""), .number(""), .number(""),
      .text(texts.basis(network.peers(of: index).basis)),
    ]
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
