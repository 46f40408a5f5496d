internal import Localization
internal import Markup

extension RankedBars {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let rows = sortedRows
    let figures = rows.map {
      $0.value.map { frame.numbers.string($0, decimals: scale.decimals) } ?? frame.words.missing
    }
    let column = FigureColumn(figures, hasLevels: rows.contains { $0.level != nil }, frame: frame)
    let legend = Legend(legendEntries(frame), frame: frame)
    let medianHeight = median == nil ? 0 : TextStyle.small.lineHeight + 2
    let headHeight = scale.levels.isEmpty ? 0.0 : ScaleAxis.headRoom
    let medianTop = legend.height + headHeight
    let layout = RowLayout(
      rows.map { RowLabel(text: $0.label, isOwn: $0.isOwn) }, frame: frame, top: medianTop + medianHeight,
      trailing: column.width, markHeight: 16, margin: 0)
    let position = LinearScale(scale, from: layout.plot.lowerBound, to: layout.plot.upperBound)
    let axis = ScaleAxis(scale: scale, position: position, frame: frame)

    return Drawing(height: layout.bottom + axis.footHeight) { svg in
      if rows.contains(where: { $0.value == nil }) { svg.hatchDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      axis.drawHead(into: &svg, y: legend.height)
      svg.verticals("c-g", at: scale.ticks.map(position.callAsFunction), through: layout.lineSpans)
      drawBars(rows, into: &svg, layout: layout, position: position, frame: frame)
      drawMedian(into: &svg, y: medianTop, layout: layout, position: position, frame: frame)
      layout.drawLabels(into: &svg)
      column.draw(into: &svg, layout: layout, levels: rows.map(\.level), scale: scale)
      axis.drawFoot(into: &svg, y: layout.bottom)
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if rows.contains(where: { $0.value != nil && $0.range != nil }) {
      entries.append(Legend.Entry(sign: .whisker, text: frame.words.range))
    }
    if rows.contains(where: { $0.value == nil }) {
      entries.append(Legend.Entry(sign: .hatch, text: frame.words.missingMeaning))
    }
    return entries
  }

  private func drawBars(
    _ rows: [Row], into svg: inout SVGWriter, layout: RowLayout, position: LinearScale, frame: ChartFrame
  ) {
    for (row, place) in zip(rows, layout.rows) {
      let top = place.middle - layout.markHeight / 2
      guard let value = row.value else {
        svg.hatch(
          prefix: frame.prefix, x: position.start, y: top + 0.5, width: position.end - position.start,
          height: layout.markHeight - 1)
        continue
      }
      svg.element(
        .rect, .class(row.isOwn ? "c-own" : "c-bar"), .x(position.start), .y(top),
        .width(position(value) - position.start), .height(layout.markHeight))
    }
    svg.whiskers(
      zip(rows, layout.rows).compactMap { row, place in
        guard row.value != nil, let range = row.range else { return nil }
        return (position(range.lowerBound), position(range.upperBound), place.middle)
      })
    svg.verticals("c-ax", at: [position.start], through: layout.lineSpans)
  }

  private func drawMedian(
    into svg: inout SVGWriter, y: Double, layout: RowLayout, position: LinearScale, frame: ChartFrame
  ) {
    guard let median else { return }
    let x = position(median)
    let text = frame.words.median(frame.numbers.string(median, decimals: scale.decimals))
    let half = TextStyle.small.width(of: text) / 2
    let labelX = min(max(x, half), frame.width - half)
    svg.label(text, x: labelX, y: y + TextStyle.small.ascent + 2, class: "c-s c-m c-n")
    var spans = layout.lineSpans
    let lineTop = y + TextStyle.small.lineHeight + 1
    if layout.isNarrow {
      spans.insert(lineTop...(lineTop + 4), at: 0)
    } else {
      spans = [lineTop...layout.bottom]
    }
    svg.verticals("c-md", at: [x], through: spans)
  }
}
