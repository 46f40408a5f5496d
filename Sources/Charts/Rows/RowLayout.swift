internal import Markup

/// Places the rows of a chart: labels beside the marks if the drawing is wide, above them if it is narrow.
struct RowLayout {
  /// One row: its lines of text, where they stand, and the middle of its marks.
  struct Row {
    let lines: [String]
    let isOwn: Bool
    let labelY: Double
    let middle: Double
    /// Where the figure at the end of the row stands.
    let figureY: Double
    let markHeight: Double
  }

  let rows: [Row]
  let isNarrow: Bool
  let labelX: Double
  /// Where marks may be drawn, with their own margin already left free.
  let plot: ClosedRange<Double>
  let top: Double
  let bottom: Double

  /// `trailing` is room for figures at the end of each row, `margin` how far marks reach beyond their value;
  /// `widestLabel` is how much room labels beside their marks have where they are longer than names.
  init(
    _ labels: [RowLabel], frame: ChartFrame, top: Double, trailing: Double, markHeight: Double,
    margin: Double,
    widestLabel: Double? = nil
  ) {
    isNarrow = frame.size == .narrow
    self.top = top
    let widest =
      isNarrow
      ? frame.width - trailing - 10
      : widestLabel ?? min(max(236, frame.width / 4), frame.width * 0.36)
    let broken = labels.map { $0.style.lines(of: $0.text, within: widest) }
    let lineHeight = TextStyle.label.lineHeight
    if isNarrow {
      labelX = 0
      plot = (margin + 0.5)...(frame.width - margin - 0.5)
    } else {
      labelX = zip(labels, broken).reduce(0) { max($0, $1.0.style.width(of: $1.1)) }.rounded(.up)
      plot = (labelX + 12 + margin)...(frame.width - trailing - 10 - margin)
    }
    var y = top
    var rows: [Row] = []
    for (label, lines) in zip(labels, broken) {
      let markHeight = label.markHeight ?? markHeight
      let textHeight = Double(lines.count) * lineHeight
      if isNarrow {
        let labelY = y + 4 + TextStyle.label.ascent
        let middle = y + 4 + textHeight + 2 + markHeight / 2
        rows.append(
          Row(
            lines: lines, isOwn: label.isOwn, labelY: labelY, middle: middle, figureY: labelY,
            markHeight: markHeight))
        y = middle + markHeight / 2 + 8
      } else {
        let height = max(textHeight + 8, markHeight + 10, LevelBadge.side + 6)
        let middle = y + height / 2
        let labelY = middle - Double(lines.count - 1) * lineHeight / 2 + TextStyle.label.middleShift
        let figureY = middle + TextStyle.label.middleShift
        rows.append(
          Row(
            lines: lines, isOwn: label.isOwn, labelY: labelY, middle: middle, figureY: figureY,
            markHeight: markHeight))
        y += height
      }
    }
    self.rows = rows
    bottom = y
  }

  /// Where vertical lines run: through everything, or only through the marks so that they do not cross labels.
  var lineSpans: [ClosedRange<Double>] {
    guard isNarrow else { return [top...bottom] }
    return rows.map { ($0.middle - $0.markHeight / 2 - 2)...($0.middle + $0.markHeight / 2 + 2) }
  }

  /// Draws all labels.
  func drawLabels(into svg: inout SVGWriter) {
    svg.element(.g, .when(!isNarrow, .class("c-e")), .when(labelX > 0, .translate(labelX, 0))) { svg in
      for row in rows {
        svg.label(row.lines, x: 0, y: row.labelY, class: row.isOwn ? "c-b" : "")
      }
    }
  }
}
