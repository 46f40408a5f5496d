/// Turns frames into the bytes that show them.
struct FrameWriter {
  private var shown: Frame?

  /// What is on the screen is not known any more; the next frame is written whole.
  mutating func forget() {
    shown = nil
  }

  /// The bytes that change the screen from the last frame to this one, to be written at once.
  ///
  /// Only rows that differ are sent. Each row starts at its own place, so that a character whose width a
  /// terminal sees differently can not shift any other row.
  mutating func bytes(for frame: Frame) -> [UInt8] {
    let previous = shown?.size == frame.size ? shown : nil
    var output = EscapeSequence.beginUpdate + EscapeSequence.hideCursor
    if previous == nil { output += EscapeSequence.resetStyle + EscapeSequence.clearScreen }
    for row in 0..<frame.size.rows {
      let line = row < frame.lines.count ? frame.lines[row] : StyledLine()
      if let previous, line == (row < previous.lines.count ? previous.lines[row] : StyledLine()) { continue }
      if previous == nil, line.spans.isEmpty { continue }
      output += EscapeSequence.move(row: row, column: 0) + whole(line, width: frame.size.columns)
    }
    if let cursor = frame.cursor {
      output += EscapeSequence.move(row: cursor.row, column: cursor.column) + EscapeSequence.showCursor
    }
    shown = frame
    return Array((output + EscapeSequence.endUpdate).utf8)
  }

  /// A row with what stood behind it cleared; behind a full row the cursor stays on the last column, where
  /// clearing would take the last character away, so there it comes first.
  private func whole(_ line: StyledLine, width: Int) -> String {
    let isFull = line.width >= width
    return isFull
      ? EscapeSequence.clearToLineEnd + encoded(line) : encoded(line) + EscapeSequence.clearToLineEnd
  }

  private func encoded(_ line: StyledLine) -> String {
    var output = ""
    var style = Style.plain
    for span in line.spans where !span.text.isEmpty {
      if span.style != style {
        output += span.style.escapeSequence
        style = span.style
      }
      output += span.text
    }
    return style == .plain ? output : output + EscapeSequence.resetStyle
  }
}
