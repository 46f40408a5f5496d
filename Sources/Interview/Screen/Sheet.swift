internal import Terminal

/// Lines being set: every text goes through here, is made harmless and wrapped.
struct Sheet {
  let theme: Theme
  /// The columns of a line with one column of margin on each side.
  let width: Int
  private(set) var lines: [StyledLine] = []
  /// The lines that must be seen.
  var focus: Range<Int>?
  /// The cursor, its row counted from the first line.
  var cursor: Frame.Position?

  init(theme: Theme, width: Int) {
    self.theme = theme
    self.width = width
  }

  /// The columns for text between the margins.
  var measure: Int { max(width - 2, 1) }

  mutating func blank() {
    lines.append(StyledLine())
  }

  mutating func append(_ line: StyledLine) {
    lines.append(line)
  }

  /// A wrapped text; the first line starts with `lead`, the others below the text.
  mutating func paragraph(
    _ text: String, _ style: Style = .plain, lead: StyledLine = " ", trailing: StyledLine? = nil
  ) {
    let indent = lead.width
    let trailingWidth = trailing.map { $0.width + 2 } ?? 0
    // Where too little is left beside the trailing words, they get a line of their own.
    let isBeside = trailingWidth == 0 || width - indent - trailingWidth >= 24
    let room = max(width - indent - 1 - (isBeside ? trailingWidth : 0), 1)
    for (index, part) in WordWrap.lines(of: theme.block(text), width: room).enumerated() {
      var line = index == 0 ? lead : StyledLine(String(repeating: " ", count: indent))
      line.append(part, style)
      if index == 0, isBeside, let trailing {
        line.pad(to: width - 1 - trailing.width)
        line = line + trailing
      }
      lines.append(line)
    }
    if !isBeside, let trailing {
      lines.append(StyledLine(String(repeating: " ", count: indent)) + trailing)
    }
  }

  /// Two texts at the two ends of a line, below each other where they do not fit side by side.
  mutating func ends(_ left: StyledLine, _ right: StyledLine) {
    var line = " " + left
    guard line.width + right.width + 3 <= width else {
      paragraphs(of: left)
      paragraphs(of: right)
      return
    }
    line.pad(to: width - 1 - right.width)
    lines.append(line + right)
  }

  /// Pieces side by side with a gap, wrapped between the pieces.
  mutating func flow(_ pieces: [StyledLine], gap: StyledLine = "  ", maximumLines: Int = .max) {
    var rows: [StyledLine] = []
    var line = StyledLine()
    for piece in pieces {
      if line.width > 0, line.width + gap.width + piece.width > measure {
        rows.append(line)
        line = StyledLine()
      }
      line = line.width == 0 ? piece : line + gap + piece
    }
    if line.width > 0 { rows.append(line) }
    for row in rows.prefix(maximumLines) {
      if row.width <= measure { lines.append(" " + row) } else { paragraphs(of: row) }
    }
  }

  private mutating func paragraphs(of line: StyledLine) {
    guard line.width > measure else {
      if line.width > 0 { lines.append(" " + line) }
      return
    }
    paragraph(line.text, line.spans.first?.style ?? .plain)
  }
}
