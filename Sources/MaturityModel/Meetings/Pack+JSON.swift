internal import LocatedJSON

extension Pack {
  /// The pack as it is written to disk.
  var json: JSON {
    .object([
      ("title", .string(title)), ("facts", .strings(facts)), ("sections", .array(sections.map(\.json))),
    ])
  }
}

extension PackSection {
  fileprivate var json: JSON {
    .object([
      ("name", .string(name.rawValue)), ("heading", .string(heading)),
      ("blocks", .array(blocks.map(\.json))),
    ])
  }
}

extension PackBlock {
  fileprivate var json: JSON {
    switch self {
    case .paragraph(let statement): .object([("paragraph", statement.json)])
    case .list(let statements): .object([("list", .array(statements.map(\.json)))])
    case .group(let title, let statements):
      .object([("title", .string(title)), ("list", .array(statements.map(\.json)))])
    case .letter(let title, let statement):
      .object([("title", .string(title)), ("letter", statement.json)])
    case .table(let table):
      .object([
        ("title", .string(table.caption)), ("columns", .array(table.columns.map(\.json))),
        ("rows", .array(table.rows.map(\.json))),
      ])
    }
  }
}

extension PackTable.Column {
  fileprivate var json: JSON { .object([("title", .string(title)), ("isNumber", .bool(isNumber))]) }
}

extension PackTable.Row {
  fileprivate var json: JSON { .object([("cells", .strings(cells)), ("from", .strings(sources))]) }
}

extension Statement {
  fileprivate var json: JSON { .object([("text", .string(text)), ("from", .strings(sources))]) }
}

extension JSON {
  fileprivate static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
