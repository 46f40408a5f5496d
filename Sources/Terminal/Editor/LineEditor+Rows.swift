/// Moving between the rows that are seen, and breaking them.
extension LineEditor {
  /// Applies a key that is about rows; false if it is about anything else.
  mutating func applyToRows(_ key: Key, width: Int) -> Bool {
    switch key {
    case .lineBreak:
      insert("\n")
      column = nil
    case .up: move(by: -1, width: width)
    case .down: move(by: 1, width: width)
    case .home, .end:
      let layout = layout(width: width)
      let row = layout.rows[layout.cursorRow]
      let isLast = layout.cursorRow == layout.rows.count - 1
      let isBroken = !isLast && layout.rows[layout.cursorRow + 1].lowerBound == row.upperBound
      // Behind the last character of a row that goes on below, the cursor would be seen on the next one.
      cursor = key == .home ? row.lowerBound : max(row.upperBound - (isBroken ? 1 : 0), row.lowerBound)
      column = nil
    default: return false
    }
    return true
  }

  /// To the same column some rows on; above the first row is the start, below the last one the end.
  private mutating func move(by distance: Int, width: Int) {
    let layout = layout(width: width)
    let goal = column ?? layout.cursorColumn
    let row = layout.cursorRow + distance
    if row < 0 {
      cursor = 0
    } else if row >= layout.rows.count {
      cursor = text.count
    } else {
      cursor = layout.offset(inRow: row, column: goal)
    }
    column = goal
  }
}
