public import LocatedJSON

extension Commitments {
  /// The commitments as they are written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("municipality", .string(municipality)),
    ]
    if let notice { members.append(("notice", .string(notice))) }
    if lastRemoved > 0 { members.append(("lastRemoved", .number(lastRemoved))) }
    members.append(("commitments", .array(commitments.map(\.json))))
    return .object(members)
  }
}

extension Commitment {
  fileprivate var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("number", .number(number)), ("text", .string(text)), ("made", .string(made.code)),
      ("by", .string(by.code)),
    ]
    if !partners.isEmpty { members.append(("with", .array(partners.map { .string($0) }))) }
    if let question { members.append(("question", .string(question))) }
    switch state {
    case .open: break
    case .done(let quarter):
      members += [("state", .string("done")), ("ended", .string(quarter.code))]
    case .dropped(let quarter, let reason):
      members += [
        ("state", .string("dropped")), ("ended", .string(quarter.code)), ("reason", .string(reason)),
      ]
    }
    return .object(members)
  }
}
