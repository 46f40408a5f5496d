internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel

/// The way of one municipality over all quarters; nothing where its versions have no question in common.
struct WayFigure {
  let figure: Figure?

  init(_ context: SiteContext, _ index: Int, _ quarter: Int, measure: String) {
    let way = Way(context: context, index: index)
    figure = way.common?.count == 0 ? nil : way.figure(quarter, measure: measure)
  }
}

private struct Way {
  let context: SiteContext
  let index: Int

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var quarters: Range<Int> { network.quarters.indices }

  /// By what its quarters are compared; nothing where by all questions.
  var common: CommonQuestions? { network.wayQuestions(of: index) }

  private func value(_ measure: Measure, _ quarter: Int) -> Double? {
    network.wayValue(measure, of: index, in: quarter)
  }

  private func medians(_ measure: Measure) -> [Double?] {
    quarters.map { network.wayPeerMedian(measure, of: index, in: $0) }
  }

  func figure(_ quarter: Int, measure: String) -> Figure {
    let lines = network.measures.filter { common?.count(of: $0) != 0 }.map { measure in
      (
        name: context.name(measure), values: quarters.map { value(measure, $0) }, medians: medians(measure)
      )
    }
    let isCompared = lines.contains { $0.medians.contains { $0 != nil } }
    return Figure(
      id: "verlauf", title: title, sentence: sentence(quarter, isCompared: isCompared), measure: measure,
      source: context.source(of: network.entry(index, quarter)),
      chart: TrendMultiples(
        panels: lines.map { line in
          TrendMultiples.Panel(
            label: line.name, values: line.values.map(context.shown),
            medians: isCompared ? line.medians.map(context.shown) : [])
        },
        quarters: network.quarters.map(\.code), scale: context.scale,
        name: network.municipalities[index].name,
        medianName: texts.peersMedian(of: [network.peers(of: index).basis])),
      table: FigureTable(
        columns: [texts.dimension] + network.quarters.map(\.code),
        rows: lines.flatMap { line in
          [row(line.name, line.values)] + (isCompared ? [row(texts.medianRow(line.name), line.medians)] : [])
        }))
  }

  private func row(_ name: String, _ values: [Double?]) -> [FigureTable.Cell] {
    [.text(name)] + values.map { .number(context.exact($0)) }
  }

  // MARK: - Words

  /// The first and the last quarter with a value.
  private var ends: (first: Int, last: Int, start: Double, end: Double)? {
    let known = quarters.filter { value(.overall, $0) != nil }
    guard let first = known.first, let last = known.last, first != last,
      let start = value(.overall, first), let end = value(.overall, last)
    else { return nil }
    return (first, last, start, end)
  }

  private var title: String {
    guard let ends else { return texts.trendTitleShort }
    return texts.trendTitle(
      change: context.signedPoints(ends.end - ends.start), first: context.quarterName(ends.first))
  }

  private func sentence(_ quarter: Int, isCompared: Bool) -> String {
    var sentences: [String] = []
    if let ends {
      sentences.append(
        texts.trendSentence(
          first: context.quarterName(ends.first), firstValue: context.points(ends.start),
          last: context.quarterName(ends.last), lastValue: context.points(ends.end)))
      if isCompared { sentences.append(texts.trendMedian) }
      let gaps = (ends.first...ends.last).count { value(.overall, $0) == nil }
      if gaps > 0 { sentences.append(texts.trendGaps(gaps)) }
    } else {
      sentences.append(context.isFirst(index, quarter) ? texts.firstTime : texts.earlierNotAssessable)
    }
    if isMissingMedians { sentences.append(texts.peersOfOtherVersion) }
    if let note = context.comparedBy(common) { sentences.append(note) }
    return sentences.joined(separator: " ")
  }

  /// Whether peers are left out because they answered another version.
  private var isMissingMedians: Bool {
    quarters.contains { quarter in
      network.wayPeerMedian(.overall, of: index, in: quarter) == nil
        && network.peerSummary(.overall, of: index, in: quarter) != nil && common == nil
    }
  }
}

extension SiteContext {
  /// Whether a municipality submitted nothing before a quarter.
  func isFirst(_ municipality: Int, _ quarter: Int) -> Bool {
    quarter == 0 || network.lastQuarter(of: municipality, upTo: quarter - 1) == nil
  }
}
