internal import Localization
internal import MaturityModel
internal import Terminal

/// Draws a conversation: head, body and foot, for any size.
struct InterviewScreen {
  let theme: Theme

  /// Text is not set wider than this; longer lines are hard to read.
  private static let widest = 100

  func page(_ state: InterviewState, size: TerminalSize) -> Page {
    let view = ScreenView(
      state: state, theme: theme, width: min(size.columns, Self.widest), isLow: size.rows < 18)
    let body = view.body
    let top = view.top
    var head = view.head
    var foot = view.foot
    let isScrollable = body.lines.count > max(size.rows - head.count - top.lines.count - foot.count, 1)
    if isScrollable, state.overlay?.isToRead == true { foot = view.foot(isScrollable: true) }
    // On a screen of a few rows the body matters most.
    if size.rows < head.count + top.lines.count + foot.count + 3 { head = [] }
    if size.rows < top.lines.count + foot.count + 2 {
      foot = Array(foot.prefix(max(size.rows - top.lines.count - 1, 0)))
    }
    let above = head + top.lines
    let rows = max(size.rows - above.count - foot.count, 1)
    var viewport = viewport(of: body, rows: rows, scrolledTo: state.scrolledTo)
    viewport.textWidth = view.textWidth
    let shown = window(on: body, viewport, width: view.width)
    let inBody = body.cursor.flatMap { cursor -> Frame.Position? in
      let row = cursor.row - viewport.offset
      return (0..<rows).contains(row) ? Frame.Position(row: above.count + row, column: cursor.column) : nil
    }
    let inTop = top.cursor.map { Frame.Position(row: head.count + $0.row, column: $0.column) }
    return Page(
      frame: Frame(size: size, lines: above + shown + foot, cursor: inTop ?? inBody), viewport: viewport)
  }

  /// The part of the body that shows the focus, as near to the top as possible.
  private func viewport(of body: Sheet, rows: Int, scrolledTo: Int?) -> Viewport {
    let limit = max(body.lines.count - rows, 0)
    let focus = body.focus.map { min(max($0.upperBound - rows, 0), $0.lowerBound) } ?? 0
    let focusOffset = min(max(focus, 0), limit)
    let offset = scrolledTo.map { min(max($0, 0), limit) } ?? focusOffset
    return Viewport(offset: offset, limit: limit, focusOffset: focusOffset, rows: rows)
  }

  private func window(on body: Sheet, _ viewport: Viewport, width: Int) -> [StyledLine] {
    var lines = Array(body.lines.dropFirst(viewport.offset).prefix(viewport.rows))
    while lines.count < viewport.rows { lines.append(StyledLine()) }
    if viewport.offset > 0 { mark(&lines[0], theme.glyphs.moreAbove, width) }
    if viewport.offset < viewport.limit { mark(&lines[lines.count - 1], theme.glyphs.moreBelow, width) }
    return lines
  }

  /// Puts a sign into the right margin.
  private func mark(_ line: inout StyledLine, _ sign: Character, _ width: Int) {
    line = line.clipped(to: width - 1)
    line.pad(to: width - 1)
    line.append(String(sign), theme.accent)
  }
}
