extension LineEditor {
  /// A typed text broken into lines, and where its cursor stands.
  public struct Layout: Hashable, Sendable {
    /// The lines, each narrower than the width but for a space at its end, so that the cursor fits behind it.
    public var lines: [String]
    /// The line of the cursor, counted from 0.
    public var cursorRow: Int
    /// The column of the cursor, counted from 0.
    public var cursorColumn: Int
    /// The characters of each line by their places in the text, without line breaks.
    var rows: [Range<Int>]

    /// The place in the text at a column of a row, or at its end.
    func offset(inRow row: Int, column: Int) -> Int {
      var used = 0
      var offset = rows[row].lowerBound
      for character in lines[row] {
        used += DisplayWidth.of(character)
        guard used <= column else { return offset }
        offset += 1
      }
      let goesOn = row + 1 < rows.count && rows[row + 1].lowerBound == rows[row].upperBound
      return goesOn ? max(rows[row].upperBound - 1, rows[row].lowerBound) : rows[row].upperBound
    }
  }

  /// Breaks the text at a width, after spaces where there are any; the cursor always has a place of its own.
  public func layout(width: Int) -> Layout {
    let characters = Array(text)
    let rows = Self.rows(of: characters, room: width == .max ? .max : max(width - 1, 1))
    let cursorRow = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    let before = characters[rows[cursorRow].lowerBound..<min(cursor, characters.count)]
    return Layout(
      lines: rows.map { String(characters[$0]) }, cursorRow: cursorRow,
      cursorColumn: before.reduce(0) { $0 + DisplayWidth.of($1) }, rows: rows)
  }

  private static func rows(of characters: [Character], room: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (start, used) = (0, 0)
    /// Behind the last space of the row, and the columns up to there.
    var lastBreak: (index: Int, used: Int)?
    func end(at index: Int) {
      rows.append(start..<index)
    }
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        end(at: index)
        (start, used, lastBreak) = (index + 1, 0, nil)
        continue
      }
      let columns = DisplayWidth.of(character)
      if used + columns > room, index > start {
        // A space hangs behind a full row; the cursor behind it is seen on the next one.
        if character == " " {
          end(at: index + 1)
          (start, used, lastBreak) = (index + 1, 0, nil)
          continue
        }
        if let lastBreak {
          end(at: lastBreak.index)
          (start, used) = (lastBreak.index, used - lastBreak.used)
        } else {
          end(at: index)
          (start, used) = (index, 0)
        }
        lastBreak = nil
        if used + columns > room, index > start {
          end(at: index)
          (start, used) = (index, 0)
        }
      }
      used += columns
      if character == " " { lastBreak = (index + 1, used) }
    }
    end(at: characters.count)
    return rows
  }
}
