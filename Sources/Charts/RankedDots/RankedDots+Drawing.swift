internal import Localization
internal import Markup

extension RankedDots {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let rows = sortedRows
    let hasRanks = rows.contains { $0.rank != nil }
    let values = FigureColumn(
      rows.map { $0.value.map { frame.numbers.string($0, decimals: scale.decimals) } ?? frame.words.missing },
      head: hasRanks ? frame.words.value : "", hasLevels: rows.contains { $0.level != nil }, frame: frame)
    let ranks = FigureColumn(
      rows.map { $0.rank.map(frame.words.rank) ?? "" }, head: hasRanks ? frame.words.rank : "", frame: frame,
      right: values.left - FigureColumn.gap)
    let legend = Legend(legendEntries(frame), frame: frame)
    let head = Head(scale: scale, hasColumns: hasRanks, top: legend.height, frame: frame)
    let layout = RowLayout(
      rows.map { RowLabel(text: $0.label, isOwn: $0.isOwn) }, frame: frame, top: head.bottom,
      trailing: values.width + (hasRanks ? FigureColumn.gap + ranks.width : 0), markHeight: 16, margin: 7)
    let position = LinearScale(scale, from: layout.plot.lowerBound, to: layout.plot.upperBound)
    let axis = ScaleAxis(scale: scale, position: position, frame: frame)

    return Drawing(height: layout.bottom + axis.footHeight) { svg in
      if rows.contains(where: \.isMissing) { svg.hatchDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      axis.drawHead(into: &svg, y: legend.height)
      if hasRanks {
        ranks.drawHead(into: &svg, y: head.columnY)
        values.drawHead(into: &svg, y: head.columnY)
      }
      svg.verticals("c-g", at: scale.ticks.map(position.callAsFunction), through: layout.lineSpans)
      drawMarks(rows, into: &svg, layout: layout, position: position, frame: frame)
      layout.drawLabels(into: &svg)
      if hasRanks { ranks.draw(into: &svg, layout: layout, scale: scale) }
      values.draw(into: &svg, layout: layout, levels: rows.map(\.level), scale: scale)
      axis.drawFoot(into: &svg, y: layout.bottom)
    }
  }

  /// What stands between the key and the rows: the levels, and what the columns are.
  private struct Head {
    let bottom: Double
    let columnY: Double

    init(scale: ChartScale, hasColumns: Bool, top: Double, frame: ChartFrame) {
      let levels = scale.levels.isEmpty ? 0 : ScaleAxis.headRoom
      let columns = hasColumns ? FigureColumn.headHeight : 0
      // On a phone the levels take the whole width, so that the heads of the columns stand below them.
      let isBelow = frame.size == .narrow
      columnY = top + (isBelow ? levels : 0) + TextStyle.small.ascent + 2
      bottom = top + (isBelow ? levels + columns : max(levels, columns))
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if rows.contains(where: { $0.value != nil }) {
      entries.append(Legend.Entry(sign: .dot("c-now"), text: name))
    }
    if rows.contains(where: { $0.peersMedian != nil }) {
      entries.append(Legend.Entry(sign: .tick("c-mt"), text: peersName ?? frame.words.peersMedian))
    }
    if rows.contains(where: { $0.value != nil && $0.range != nil }) {
      entries.append(Legend.Entry(sign: .whisker, text: frame.words.range))
    }
    if rows.contains(where: \.isLevelAlone) {
      entries.append(Legend.Entry(sign: .band, text: frame.words.levelAlone))
    }
    if rows.contains(where: \.isMissing) {
      entries.append(Legend.Entry(sign: .hatch, text: frame.words.missingMeaning))
    }
    return entries
  }

  private func drawMarks(
    _ rows: [Row], into svg: inout SVGWriter, layout: RowLayout, position: LinearScale, frame: ChartFrame
  ) {
    let places = zip(rows, layout.rows)
    for (row, place) in places where row.isLevelAlone {
      svg.element(
        .rect, .class("c-bd"), .x(position.start), .y(place.middle - 7),
        .width(position.end - position.start),
        .height(14))
    }
    for (row, place) in places where row.isMissing {
      svg.hatch(
        prefix: frame.prefix, x: position.start, y: place.middle - 7.5, width: position.end - position.start,
        height: 15)
    }
    if rows.contains(where: { $0.peersMedian != nil }) {
      svg.path(.class("c-mt")) { path in
        for (row, place) in places {
          guard let median = row.peersMedian else { continue }
          path.move(position(median), place.middle - 9)
          path.line(position(median), place.middle + 9)
        }
      }
    }
    svg.whiskers(
      places.compactMap { row, place in
        guard row.value != nil, let range = row.range else { return nil }
        return (position(range.lowerBound), position(range.upperBound), place.middle)
      })
    for isOwn in [false, true] {
      let points = places.compactMap { row, place in
        row.isOwn == isOwn ? row.value.map { (x: position($0), y: place.middle) } : nil
      }
      svg.dots(isOwn ? "c-own c-pt" : "c-now c-pt", at: points, radius: 6)
    }
  }
}
