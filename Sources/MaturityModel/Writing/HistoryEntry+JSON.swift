internal import Localization
public import LocatedJSON

extension HistoryEntry {
  /// The entry as it is written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [("time", .string(time.iso))]
    if let role { members.append(("role", .string(role))) }
    switch event {
    case .submitted(let seal):
      members += [("event", .string("submitted")), ("seal", .string(seal))]
    case .reopened(let reason, let hadBrokenSeal):
      members.append(("event", .string("reopened")))
      if let reason { members.append(("reason", .string(reason))) }
      if hadBrokenSeal { members.append(("brokenSeal", .bool(true))) }
    case .changed(let question, let old, let new):
      members += [
        ("event", .string("changed")), ("question", .string(question)), ("old", old?.json ?? .null),
        ("new", new?.json ?? .null),
      ]
    }
    return .object(members)
  }
}
