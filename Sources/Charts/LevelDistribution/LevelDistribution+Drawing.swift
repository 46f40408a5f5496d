internal import Localization
internal import Markup

extension LevelDistribution {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let figures = FigureColumn(
      rows.map { frame.numbers.string(Double($0.count)) }, head: unit, frame: frame)
    let legend = Legend(legendEntries(frame), frame: frame)
    let layout = RowLayout(
      rows.map { RowLabel(text: label($0), isOwn: false) }, frame: frame,
      top: legend.height + FigureColumn.headHeight, trailing: figures.width, markHeight: 18, margin: 5)
    let count = countScale
    let position = LinearScale(count, from: layout.plot.lowerBound, to: layout.plot.upperBound)
    let axis = ScaleAxis(scale: count, position: position, frame: frame)

    return Drawing(height: layout.bottom + axis.footHeight) { svg in
      if rows.contains(where: { $0.level == nil && $0.count > 0 }) {
        svg.hatchDefinition(prefix: frame.prefix)
      }
      legend.draw(into: &svg, y: 0)
      figures.drawHead(into: &svg, y: legend.height + TextStyle.small.ascent + 2)
      svg.verticals("c-g", at: count.ticks.map(position.callAsFunction), through: layout.lineSpans)
      drawBars(into: &svg, layout: layout, position: position, frame: frame)
      layout.drawLabels(into: &svg)
      figures.draw(into: &svg, layout: layout, scale: scale)
      axis.drawFoot(into: &svg, y: layout.bottom)
    }
  }

  private func label(_ row: Row) -> String {
    row.level.map { "\($0)\u{A0}\(row.label)" } ?? row.label
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    rows.contains { $0.before != nil } ? [Legend.Entry(sign: .hollow, text: beforeName)] : []
  }

  private func drawBars(
    into svg: inout SVGWriter, layout: RowLayout, position: LinearScale, frame: ChartFrame
  ) {
    let places = zip(rows, layout.rows)
    for (row, place) in places where row.count > 0 {
      let width = position(Double(row.count)) - position.start
      guard let level = row.level else {
        svg.hatch(
          prefix: frame.prefix, x: position.start + 0.5, y: place.middle - 8.5, width: max(width - 1, 1),
          height: 17)
        continue
      }
      svg.element(
        .rect, .class("c-l\(scale.paletteStep(ofLevel: level))"), .x(position.start), .y(place.middle - 9),
        .width(width), .height(18))
    }
    svg.verticals("c-ax", at: [position.start], through: layout.lineSpans)
    svg.dots(
      "c-bf", at: places.compactMap { row, place in row.before.map { (position(Double($0)), place.middle) } },
      radius: 5)
  }
}
