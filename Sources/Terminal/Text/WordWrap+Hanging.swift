extension WordWrap {
  /// The lines of one line that begins with a sign or a column of its own, such as `  3  All areas`.
  ///
  /// What is broken stands below the text, not below the sign; a sign wider than half the width is text like the rest.
  public static func hanging(_ line: String, width: Int) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let start = textStart(of: line, within: width / 2)
    let head = line[..<start]
    let margin = String(repeating: " ", count: DisplayWidth.of(head))
    return lines(of: String(line[start...]), width: width - margin.count).enumerated().map { number, text in
      (number == 0 ? String(head) : margin) + text
    }
  }

  /// Behind the last gap of two spaces or more that ends within some columns; else the beginning.
  private static func textStart(of line: String, within columns: Int) -> String.Index {
    var (start, spaces, used) = (line.startIndex, 0, 0)
    for index in line.indices {
      if line[index] == " " {
        spaces += 1
      } else {
        if spaces > 1 { start = index }
        spaces = 0
      }
      used += DisplayWidth.of(line[index])
      if used > columns { break }
    }
    return start
  }
}
