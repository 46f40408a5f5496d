public import Localization
public import Markup
public import MaturityModel

extension HTMLWriter {
  /// What is so long at most stays on one line, such as a quarter.
  private static let short = 22

  /// Writes the sections of a pack, each below a heading of the second rank.
  public mutating func pack(_ pack: Pack, in language: Language) {
    for section in pack.sections { self.section(section, PackWords(language)) }
  }

  private mutating func section(_ section: PackSection, _ words: PackWords) {
    let name = section.name.rawValue
    element(.section, .class("pack \(name)"), .aria(.labelledBy, name)) { html in
      html.element(.h2, .id(name), text: section.heading)
      for block in section.blocks { html.block(block, words) }
    }
  }

  private mutating func block(_ block: PackBlock, _ words: PackWords) {
    switch block {
    case .paragraph(let statement): element(.p, text: statement.text)
    case .list(let statements): list(statements)
    case .group(let title, let statements):
      element(.div, .class("group")) { html in
        html.element(.h3, text: title)
        html.list(statements)
      }
    case .letter(let title, let statement):
      element(.div, .class("letter")) { html in
        html.element(.h3, text: title)
        html.element(.blockquote) { html in html.element(.p, text: statement.text) }
      }
    case .table(let table): self.table(table, words)
    }
  }

  private mutating func list(_ statements: [Statement]) {
    element(.ul) { html in
      for statement in statements { html.element(.li, text: statement.text) }
    }
  }

  private mutating func table(_ table: PackTable, _ words: PackWords) {
    element(.h3, text: table.caption)
    element(
      .div, .class("scroll"), .role("region"), .aria(.label, words.scrolling(table.caption)), .tabindex(0)
    ) { html in
      html.element(.table) { html in
        html.element(.caption, .class("hidden"), text: table.caption)
        html.element(.thead) { html in
          html.element(.tr) { html in
            for column in table.columns {
              html.element(.th, .scope("col"), .when(column.isNumber, .class("number")), text: column.title)
            }
          }
        }
        html.element(.tbody) { html in
          for row in table.rows { html.row(row, table.columns) }
        }
      }
    }
  }

  private mutating func row(_ row: PackTable.Row, _ columns: [PackTable.Column]) {
    element(.tr) { html in
      for (place, (column, cell)) in zip(columns, row.cells).enumerated() {
        guard place > 0 else {
          html.element(.th, .scope("row"), text: cell)
          continue
        }
        let isShort = !column.isNumber && cell.count <= Self.short
        html.element(.td, .when(column.isNumber, .class("number")), .when(isShort, .class("short"))) { html in
          let lines = cell.split(separator: "\n")
          guard lines.count > 1 else { return html.text(cell) }
          html.element(.ol) { html in
            for line in lines { html.element(.li, text: String(line)) }
          }
        }
      }
    }
  }
}
