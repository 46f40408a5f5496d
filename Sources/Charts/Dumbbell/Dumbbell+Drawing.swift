internal import Localization
internal import Markup

extension Dumbbell {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let rows = sortedRows
    let figures = rows.map {
      $0.change.map { frame.numbers.signed($0, decimals: scale.decimals) } ?? frame.words.missing
    }
    let column = FigureColumn(figures, frame: frame)
    let legend = Legend(
      [Legend.Entry(sign: .hollow, text: beforeName), Legend.Entry(sign: .dot("c-now"), text: afterName)],
      frame: frame)
    let headHeight = scale.levels.isEmpty ? 0.0 : ScaleAxis.headRoom
    let layout = RowLayout(
      rows.map { RowLabel(text: $0.label, isOwn: $0.isOwn) }, frame: frame, top: legend.height + headHeight,
      trailing: column.width, markHeight: 14, margin: 7)
    let position = LinearScale(scale, from: layout.plot.lowerBound, to: layout.plot.upperBound)
    let axis = ScaleAxis(scale: scale, position: position, frame: frame)

    return Drawing(height: layout.bottom + axis.footHeight) { svg in
      legend.draw(into: &svg, y: 0)
      axis.drawHead(into: &svg, y: legend.height)
      svg.verticals("c-g", at: scale.ticks.map(position.callAsFunction), through: layout.lineSpans)
      drawChanges(rows, into: &svg, layout: layout, position: position)
      layout.drawLabels(into: &svg)
      column.draw(into: &svg, layout: layout, scale: scale)
      axis.drawFoot(into: &svg, y: layout.bottom)
    }
  }

  private func drawChanges(
    _ rows: [Row], into svg: inout SVGWriter, layout: RowLayout, position: LinearScale
  ) {
    let places = zip(rows, layout.rows)
    if rows.contains(where: { $0.change != nil }) {
      svg.path(.class("c-db")) { path in
        for (row, place) in places {
          guard let before = row.before, let after = row.after else { continue }
          path.move(position(before), place.middle)
          path.line(position(after), place.middle)
        }
      }
    }
    svg.element(.g, .class("c-bf")) { svg in
      for (row, place) in places {
        guard let before = row.before else { continue }
        let isCovered = row.after.map { abs(position($0) - position(before)) < 5 } ?? false
        svg.element(.circle, .cx(position(before)), .cy(place.middle), .r(isCovered ? 8 : 5))
      }
    }
    for isOwn in [false, true] {
      let points = places.compactMap { row, place in
        row.isOwn == isOwn ? row.after.map { (x: position($0), y: place.middle) } : nil
      }
      svg.dots(isOwn ? "c-own c-pt" : "c-now c-pt", at: points, radius: 6)
    }
  }
}
