extension LineEditor {
  /// A typed text broken into lines, and where its cursor stands.
  public struct Layout: Hashable, Sendable {
    /// The lines, each narrower than the width, so that the cursor fits behind the last character.
    public var lines: [String]
    /// The line of the cursor, counted from 0.
    public var cursorRow: Int
    /// The column of the cursor, counted from 0.
    public var cursorColumn: Int
  }

  /// Breaks the text at a width by characters; the cursor always has a place of its own.
  public func layout(width: Int) -> Layout {
    let room = max(width - 1, 1)
    var layout = Layout(lines: [""], cursorRow: 0, cursorColumn: 0)
    var used = 0
    for (index, character) in text.enumerated() {
      let columns = DisplayWidth.of(character)
      if used + columns > room, used > 0 {
        layout.lines.append("")
        used = 0
      }
      if index == cursor { (layout.cursorRow, layout.cursorColumn) = (layout.lines.count - 1, used) }
      layout.lines[layout.lines.count - 1].append(character)
      used += columns
    }
    if cursor == text.count { (layout.cursorRow, layout.cursorColumn) = (layout.lines.count - 1, used) }
    return layout
  }
}
