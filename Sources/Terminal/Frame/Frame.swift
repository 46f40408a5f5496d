/// A whole screen as a value.
public struct Frame: Hashable, Sendable {
  /// A place on the screen, counted from 0.
  public struct Position: Hashable, Sendable {
    /// Rows from the top.
    public var row: Int
    /// Columns from the left.
    public var column: Int

    /// Creates a place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The size it was made for.
  public let size: TerminalSize
  /// Its lines, each clipped to the width; rows below the last one are empty.
  public let lines: [StyledLine]
  /// Where the cursor blinks; hidden without one.
  public let cursor: Position?

  /// Creates a frame; what does not fit the size is cut.
  public init(size: TerminalSize, lines: [StyledLine], cursor: Position? = nil) {
    self.size = size
    self.lines = lines.prefix(size.rows).map { $0.clipped(to: size.columns) }
    self.cursor = cursor.map {
      Position(row: min(max($0.row, 0), size.rows - 1), column: min(max($0.column, 0), size.columns - 1))
    }
  }

  /// The text of the screen without styles and without spaces at the ends of lines.
  public var text: String {
    lines.map { line in
      var text = line.text
      while text.last == " " { text.removeLast() }
      return text
    }
    .joined(separator: "\n")
  }
}
