internal import Localization
internal import Markup

extension AnswerShares {
  private static let barHeight = 22.0
  private static let gap = 2.0

  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let figures = FigureColumn(
      rows.map { frame.numbers.string(Double($0.count)) }, head: "n", frame: frame)
    let legend = Legend(legendEntries(frame), frame: frame)
    let layout = RowLayout(
      rows.map { RowLabel(text: $0.label, isOwn: false) }, frame: frame,
      top: legend.height + FigureColumn.headHeight, trailing: figures.width, markHeight: Self.barHeight,
      margin: 0, widestLabel: frame.width * 0.42)

    return Drawing(height: layout.bottom) { svg in
      let states = Set(rows.flatMap(\.segments).compactMap(\.state))
      if states.contains(.notAnswered) { svg.hatchDefinition(prefix: frame.prefix) }
      if states.contains(.dontKnow) { svg.dotDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      figures.drawHead(into: &svg, y: legend.height + TextStyle.small.ascent + 2)
      for (row, place) in zip(rows, layout.rows) {
        draw(row, into: &svg, y: place.middle - Self.barHeight / 2, across: layout.plot, frame: frame)
      }
      layout.drawLabels(into: &svg)
      figures.draw(into: &svg, layout: layout, scale: ChartScale(levels: []))
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    let segments = rows.flatMap(\.segments)
    var entries: [Legend.Entry] = []
    if segments.contains(where: { $0.state == nil }) {
      entries.append(Legend.Entry(sign: .steps, text: frame.words.fromWorstToBest))
    }
    let states = Set(segments.compactMap(\.state))
    entries += AnswerState.allCases.filter(states.contains).map {
      Legend.Entry(sign: .state($0), text: $0.name(frame.words.language))
    }
    return entries
  }

  private func draw(
    _ row: Row, into svg: inout SVGWriter, y: Double, across plot: ClosedRange<Double>, frame: ChartFrame
  ) {
    let segments = row.segments
    let room = plot.upperBound - plot.lowerBound - Self.gap * Double(max(segments.count - 1, 0))
    var x = plot.lowerBound
    for segment in segments {
      let width = Double(segment.count) / Double(row.count) * room
      draw(segment, into: &svg, x: x, y: y, width: width, frame: frame)
      x += width + Self.gap
    }
  }

  /// Draws a part of a bar, with how many it stands for where that fits.
  private func draw(
    _ segment: Segment, into svg: inout SVGWriter, x: Double, y: Double, width: Double, frame: ChartFrame
  ) {
    let text = String(segment.count)
    let isLabelled = TextStyle.strong.width(of: text) + 6 <= width
    let (textX, textY) = (x + width / 2, y + Self.barHeight / 2 + TextStyle.label.middleShift)
    switch segment.kind {
    case .step(let step):
      svg.element(
        .rect, .class("c-l\(step)"), .x(x), .y(y), .width(max(width, 1)), .height(Self.barHeight))
      if isLabelled { svg.label(text, x: textX, y: textY, class: "c-t\(step) c-b c-m c-n") }
    case .state(let state):
      state.draw(into: &svg, prefix: frame.prefix, x: x, y: y, width: width, height: Self.barHeight)
      if isLabelled { svg.haloed("c-b c-m c-n") { $0.label(text, x: textX, y: textY) } }
    }
  }
}

extension AnswerShares.Segment {
  /// Why there is no answer; nil where there is one.
  var state: AnswerState? {
    if case .state(let state) = kind { state } else { nil }
  }
}
