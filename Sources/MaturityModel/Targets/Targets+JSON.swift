public import LocatedJSON

extension Targets {
  /// The targets as they are written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("municipality", .string(municipality)),
      ("questionnaire", .string(questionnaire)),
    ]
    if let notice { members.append(("notice", .string(notice))) }
    members.append(("targets", .array(targets.map(\.json))))
    return .object(members)
  }
}

extension Target {
  /// The target as it is written to disk.
  var json: JSON {
    var members: [(key: String, value: JSON)] = []
    if let dimension { members.append(("dimension", .string(dimension))) }
    members += [
      ("level", .string(level)), ("since", .string(since.code)), ("by", .string(by.code)),
    ]
    return .object(members)
  }
}
