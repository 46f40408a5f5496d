public import LocatedJSON

extension GroupRecord {
  /// The record as it is written to disk.
  public var json: JSON {
    .object([("format", .number(1)), ("publications", .array(publications.map(\.json)))])
  }
}

extension GroupRecord.Publication {
  fileprivate var json: JSON {
    let subject: [(key: String, value: JSON)] =
      switch subject {
      case .dimension(let id): [("dimension", .string(id))]
      case .question(let id): [("question", .string(id))]
      case .option(let question, let option): [("question", .string(question)), ("option", .string(option))]
      }
    return .object(
      [("quarter", .string(quarter.code))] + subject + [
        ("figures", .array(figures.map(\.json))), ("municipalities", .array(entries.map(\.json))),
      ])
  }
}

extension GroupRecord.Figure {
  fileprivate var json: JSON {
    .object([
      ("group", .string(group.rawValue)), ("count", .number(count)), ("mean", .number(mean)),
      ("levels", .array(levels.map { .number($0) })),
    ])
  }
}

extension GroupRecord.Entry {
  fileprivate var json: JSON {
    let level: [(key: String, value: JSON)] = level.map { [("level", .number($0))] } ?? []
    return .object(
      [
        ("id", .string(municipality)), ("kind", .string(kind.rawValue)), ("size", .string(size.rawValue)),
        ("value", .number(value)),
      ] + level + [("from", .number(range.lowerBound)), ("to", .number(range.upperBound))])
  }
}
