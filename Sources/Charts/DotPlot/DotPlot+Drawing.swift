internal import Localization
internal import Markup

extension DotPlot {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let figures = rows.map {
      $0.value.map { frame.numbers.string($0, decimals: scale.decimals) } ?? frame.words.missing
    }
    let column = FigureColumn(figures, hasLevels: rows.contains { $0.level != nil }, frame: frame)
    let legend = Legend(legendEntries(frame), frame: frame)
    let headHeight = scale.levels.isEmpty ? 0.0 : ScaleAxis.headRoom
    let layout = RowLayout(
      rows.map { RowLabel(text: $0.label, isOwn: false) }, frame: frame, top: legend.height + headHeight,
      trailing: column.width, markHeight: 16, margin: 7)
    let position = LinearScale(scale, from: layout.plot.lowerBound, to: layout.plot.upperBound)
    let axis = ScaleAxis(scale: scale, position: position, frame: frame)

    return Drawing(height: layout.bottom + axis.footHeight) { svg in
      if rows.contains(where: { $0.value == nil }) { svg.hatchDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      axis.drawHead(into: &svg, y: legend.height)
      svg.verticals("c-g", at: scale.ticks.map(position.callAsFunction), through: layout.lineSpans)
      drawMissing(into: &svg, layout: layout, position: position, prefix: frame.prefix)
      drawPeers(into: &svg, layout: layout, position: position)
      drawValues(into: &svg, layout: layout, position: position)
      layout.drawLabels(into: &svg)
      column.draw(into: &svg, layout: layout, levels: rows.map(\.level), scale: scale)
      axis.drawFoot(into: &svg, y: layout.bottom)
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries = [Legend.Entry(sign: .dot("c-own"), text: name)]
    if rows.contains(where: { $0.previous != nil }) {
      entries.append(Legend.Entry(sign: .hollow, text: previousName))
    }
    if rows.contains(where: { $0.median != nil }) {
      entries.append(Legend.Entry(sign: .tick("c-mt"), text: peersName ?? frame.words.peersMedian))
    }
    if rows.contains(where: { $0.band != nil }) {
      entries.append(Legend.Entry(sign: .band, text: bandName))
    }
    if rows.contains(where: { $0.range != nil }) {
      entries.append(Legend.Entry(sign: .whisker, text: frame.words.range))
    }
    if rows.contains(where: { $0.value == nil }) {
      entries.append(Legend.Entry(sign: .hatch, text: frame.words.missingMeaning))
    }
    return entries
  }

  private func drawMissing(
    into svg: inout SVGWriter, layout: RowLayout, position: LinearScale, prefix: String
  ) {
    for (row, place) in zip(rows, layout.rows) where row.value == nil {
      svg.hatch(
        prefix: prefix, x: position.start, y: place.middle - 7.5, width: position.end - position.start,
        height: 15)
    }
  }

  private func drawPeers(into svg: inout SVGWriter, layout: RowLayout, position: LinearScale) {
    let places = zip(rows, layout.rows)
    if rows.contains(where: { $0.band != nil }) {
      svg.path(.class("c-bd")) { path in
        for (row, place) in places {
          guard let band = row.band else { continue }
          let (start, end) = (position(band.lowerBound), position(band.upperBound))
          path.rectangle(x: start, y: place.middle - 5, width: max(end - start, 1), height: 10)
        }
      }
    }
    if rows.contains(where: { $0.median != nil }) {
      svg.path(.class("c-mt")) { path in
        for (row, place) in places {
          guard let median = row.median else { continue }
          path.move(position(median), place.middle - 10)
          path.line(position(median), place.middle + 10)
        }
      }
    }
  }

  private func drawValues(into svg: inout SVGWriter, layout: RowLayout, position: LinearScale) {
    let places = zip(rows, layout.rows)
    svg.whiskers(
      places.compactMap { row, place in
        guard row.value != nil, let range = row.range else { return nil }
        return (position(range.lowerBound), position(range.upperBound), place.middle)
      })
    svg.dots(
      "c-bf", at: places.compactMap { row, place in row.previous.map { (position($0), place.middle) } },
      radius: 5)
    svg.dots(
      "c-own c-pt", at: places.compactMap { row, place in row.value.map { (position($0), place.middle) } },
      radius: 6)
  }
}
