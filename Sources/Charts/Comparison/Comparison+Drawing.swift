internal import Localization
internal import Markup

extension Comparison {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let columns = columns(frame)
    let left = columns.first?.left ?? frame.width
    let legend = Legend(
      zip(ComparisonMark.allCases, series).map { Legend.Entry(sign: .comparison($0), text: $1.name) },
      frame: frame, signWidth: 32, leastHeight: ComparisonMark.size)
    let levels = scale.levels.isEmpty ? 0 : ScaleAxis.headRoom
    let isNarrow = frame.size == .narrow
    let headY = legend.height + (isNarrow ? levels : 0) + TextStyle.small.ascent + 2
    let top =
      legend.height
      + (isNarrow ? levels + FigureColumn.headHeight : max(levels, FigureColumn.headHeight))
    let margin = ComparisonMark.size / 2 + 1
    func layout(_ heights: [Double]) -> RowLayout {
      RowLayout(
        zip(dimensions, heights).map { RowLabel(text: $0, isOwn: false, markHeight: $1) }, frame: frame,
        top: top, trailing: frame.width - left, markHeight: ComparisonMark.size, margin: margin)
    }
    // Where marks lie across does not depend on how high the rows are.
    let plot = layout(dimensions.map { _ in ComparisonMark.size }).plot
    let position = LinearScale(scale, from: plot.lowerBound, to: plot.upperBound)
    let lanes = dimensions.indices.map { row in
      ComparisonLanes(
        series.map { $0.values[row].map(position.callAsFunction) }, distance: ComparisonMark.size)
    }
    let rows = layout(lanes.map { Double($0.count) * ComparisonMark.size })
    let axis = ScaleAxis(scale: scale, position: position, frame: frame)

    return Drawing(height: rows.bottom + axis.footHeight) { svg in
      legend.draw(into: &svg, y: 0, signWidth: 32)
      axis.drawHead(into: &svg, y: legend.height)
      for column in columns { column.drawHead(into: &svg, y: headY) }
      svg.verticals("c-g", at: scale.ticks.map(position.callAsFunction), through: rows.lineSpans)
      drawMarks(lanes, into: &svg, layout: rows, position: position)
      rows.drawLabels(into: &svg)
      for column in columns { column.draw(into: &svg, layout: rows, scale: scale) }
      axis.drawFoot(into: &svg, y: rows.bottom)
    }
  }

  /// The values as figures, one column per series with its letter as head.
  private func columns(_ frame: ChartFrame) -> [FigureColumn] {
    var columns: [FigureColumn] = []
    for (mark, series) in zip(ComparisonMark.allCases, series).reversed() {
      let figures = series.values.map {
        $0.map { frame.numbers.string($0, decimals: scale.decimals) } ?? frame.words.missing
      }
      columns.insert(
        FigureColumn(
          figures, head: mark.letter, frame: frame, right: columns.first.map { $0.left - FigureColumn.gap }),
        at: 0)
    }
    return columns
  }

  private func drawMarks(
    _ lanes: [ComparisonLanes], into svg: inout SVGWriter, layout: RowLayout, position: LinearScale
  ) {
    for (row, (lanes, place)) in zip(lanes, layout.rows).enumerated() {
      for (index, mark) in zip(series.indices, ComparisonMark.allCases) {
        guard let value = series[index].values[row], let lane = lanes.lanes[index] else { continue }
        let y = place.middle + (Double(lane) - Double(lanes.count - 1) / 2) * ComparisonMark.size
        mark.draw(into: &svg, x: position(value), y: y)
      }
    }
  }
}
