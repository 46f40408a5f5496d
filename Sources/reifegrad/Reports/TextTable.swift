internal import Terminal

/// Rows of text in columns, for a terminal of 80 columns.
struct TextTable {
  /// How a column is set.
  enum Alignment {
    case left, right
  }

  /// The columns of a terminal that nobody made wider.
  private static let widest = 80
  private static let gap = 2

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
    widths[0] = min(widths[0], max(Self.widest - figures.reduce(0, +) - figures.count * Self.gap, 12))
    let blocks = rows.map { block(of: $0, widths) }
    let width = blocks.joined().map { DisplayWidth.of($0) }.max() ?? 0
    let rule = String(repeating: "─", count: width)
    let body = blocks.dropFirst()
    guard hasTotal else { return blocks[0] + [rule] + body.joined() }
    return blocks[0] + [rule] + body.dropLast().joined() + [rule] + (body.last ?? [])
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
