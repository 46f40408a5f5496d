public import Localization
internal import Markup
public import MaturityModel

extension Pack {
  /// The pack as Markdown, to be read as it is in a mail.
  ///
  /// - Parameters:
  ///   - language: the language of the pack.
  ///   - notices: what to say above everything, such as that it is invented.
  /// - Returns: the text.
  public func markdown(in language: Language, notices: [String] = []) -> String {
    var lines = ["# \(MarkdownText.escaped(title))", ""]
    for notice in notices + [PackWords(language).mark] {
      lines += ["> \(MarkdownText.escaped(notice))", ""]
    }
    lines += facts.map { "- \(MarkdownText.escaped($0))" }
    for section in sections {
      lines += ["", "## \(MarkdownText.escaped(section.heading))"]
      for block in section.blocks { lines += [""] + Self.lines(of: block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: PackBlock) -> [String] {
    switch block {
    case .paragraph(let statement): [MarkdownText.escaped(statement.text)]
    case .list(let statements): statements.map { "- \(MarkdownText.escaped($0.text))" }
    case .group(let title, let statements):
      ["### \(MarkdownText.escaped(title))", ""] + statements.map { "- \(MarkdownText.escaped($0.text))" }
    case .letter(let title, let statement):
      ["### \(MarkdownText.escaped(title))", "", "> \(MarkdownText.escaped(statement.text))"]
    case .table(let table):
      ["### \(MarkdownText.escaped(table.caption))", ""] + table.rows.flatMap { lines(of: $0, table.columns) }
    }
  }

  /// A row as an entry of a list, since a table in a mail falls apart: the first cell, then each column with its head; of
  /// a single column its lines below each other.
  private static func lines(of row: PackTable.Row, _ columns: [PackTable.Column]) -> [String] {
    let first = "- **\(MarkdownText.escaped(row.cells.first ?? "", atStart: false))**"
    let rest = Array(zip(columns, row.cells).dropFirst())
    if rest.count == 1, let cell = rest.first?.1 {
      return [first] + cell.split(separator: "\n").map { "  - \(MarkdownText.escaped(String($0)))" }
    }
    let cells = rest.map { column, cell in
      MarkdownText.escaped("\(column.title): \(cell)", atStart: false)
    }
    return [first + (cells.isEmpty ? "" : " – ") + cells.joined(separator: "; ")]
  }
}
