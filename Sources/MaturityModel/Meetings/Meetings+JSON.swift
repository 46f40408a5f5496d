internal import Localization
public import LocatedJSON

extension Meetings {
  /// The meetings as they are written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = []
    if let schema { members.append(("$schema", .string(schema))) }
    members.append(("format", .number(1)))
    if let notice { members.append(("notice", .string(notice))) }
    members += [
      ("earlierHosts", .array(earlierHosts.map { .string($0) })),
      ("institutions", .array(institutions.map(\.json))),
      ("meetings", .array(meetings.map(\.json))),
    ]
    return .object(members)
  }
}

extension Institution {
  fileprivate var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(id)),
      ("name", .object(name.texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
    ]
    for (key, ids) in [("support", support), ("dimensions", dimensions)] where !ids.isEmpty {
      members.append((key, .array(ids.map { .string($0) })))
    }
    return .object(members)
  }
}

extension Meeting {
  /// The meeting as it is written to disk.
  var json: JSON {
    func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
    var members: [(key: String, value: JSON)] = [("quarter", .string(quarter.code))]
    let plain = [
      ("date", date?.iso), ("start", hours?.lowerBound.text), ("end", hours?.upperBound.text),
      ("deadline", deadline?.iso), ("host", host), ("place", place),
    ]
    for case (let key, let text?) in plain { members.append((key, .string(text))) }
    if !topics.isEmpty { members.append(("topics", list(topics))) }
    if let municipalities { members.append(("municipalities", list(municipalities))) }
    if !institutions.isEmpty { members.append(("institutions", list(institutions))) }
    if isPublic { members.append(("isPublic", .bool(true))) }
    return .object(members)
  }
}
