internal import Terminal

/// Rows of text in columns; where the terminal is too narrow for them, an entry below the other.
struct TextTable {
  /// How a column is set.
  enum Alignment {
    case left, right
  }

  private static let gap = 2
  private static let narrowestName = 12

  let alignments: [Alignment]
  private(set) var rows: [[String]] = []
  /// Whether a rule stands above the last row, which sums up.
  var hasTotal = false

  init(_ header: [String], _ alignments: [Alignment]) {
    self.alignments = alignments
    rows = [header]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The lines: a rule below the header; long names in the first column go on in the next line.
  var lines: [String] {
    var widths = alignments.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let figures = widths.dropFirst().filter { $0 > 0 }
    let room = reportWidth - figures.reduce(0, +) - figures.count * Self.gap
    // A terminal of the usual width always gets the table, so that reports look the same in every pipe.
    guard room >= min(widths[0], Self.narrowestName) || reportWidth >= 80 else { return stackedLines }
    widths[0] = min(widths[0], max(room, Self.narrowestName))
    let blocks = rows.map { block(of: $0, widths) }
    let width = blocks.joined().map { DisplayWidth.of($0) }.max() ?? 0
    let rule = String(repeating: "─", count: width)
    let body = blocks.dropFirst()
    guard hasTotal else { return blocks[0] + [rule] + body.joined() }
    return blocks[0] + [rule] + body.dropLast().joined() + [rule] + (body.last ?? [])
  }

  /// Each row as its name with the other cells below it, each behind the head of its column.
  private var stackedLines: [String] {
    rows.dropFirst().flatMap { row in
      let cells = zip(rows[0], row).dropFirst().filter { !$1.isEmpty }
      return WordWrap.lines(of: row[0], width: reportWidth)
        + cells.flatMap { head, cell in
          WordWrap.lines(of: head.isEmpty ? cell : "\(head): \(cell)", width: reportWidth - Self.gap)
            .map { "  " + $0 }
        }
    }
  }

  private func block(of row: [String], _ widths: [Int]) -> [String] {
    let indent = String(row[0].prefix { $0 == " " })
    let name = WordWrap.lines(of: String(row[0].dropFirst(indent.count)), width: widths[0] - indent.count)
      .map { indent + $0 }
    let cells = [name.first ?? ""] + row.dropFirst()
    let shown = cells.enumerated().filter { widths[$0.offset] > 0 }
    let text = shown.map { padded($1, alignments[$0], widths[$0]) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    return [String(text.reversed().drop { $0 == " " }.reversed())] + name.dropFirst()
  }

  private func padded(_ text: String, _ alignment: Alignment, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
    return alignment == .left ? text + blanks : blanks + text
  }
}
