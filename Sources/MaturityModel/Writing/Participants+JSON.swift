internal import Localization
public import LocatedJSON

extension Participants {
  /// The participants as they are written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = schema.map { [("$schema", .string($0))] } ?? []
    members.append(("format", .number(1)))
    if let source { members.append(("source", .string(source))) }
    members.append(("municipalities", .array(municipalities.map(\.json))))
    return .object(members)
  }
}

extension Municipality {
  /// The municipality as it is written to disk.
  var json: JSON {
    var members: [(key: String, value: JSON)] = [("id", .string(id)), ("name", .string(name))]
    if let officialName { members.append(("officialName", .string(officialName))) }
    members.append(("kind", .string(kind.rawValue)))
    if let ags { members.append(("ags", .string(ags))) }
    if let ars { members.append(("ars", .string(ars))) }
    members += [
      ("district", .object([("ags", .string(district.ags)), ("name", .string(district.name))])),
      (
        "population",
        .object([("count", .number(population.count)), ("date", .string(population.date.iso))])
      ),
    ]
    if let areaHectares { members.append(("areaHectares", .number(areaHectares))) }
    if let location {
      members.append(
        (
          "location",
          .object([("latitude", .number(location.latitude)), ("longitude", .number(location.longitude))])
        ))
    }
    if !self.members.isEmpty { members.append(("members", .array(self.members.map(\.json)))) }
    if !funding.isEmpty { members.append(("funding", .array(funding.map(\.json)))) }
    members.append(("publication", .string(publication.rawValue)))
    if let note { members.append(("note", .string(note))) }
    return .object(members)
  }
}

extension Member {
  /// The member as it is written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [("ags", .string(ags))]
    if let ars { members.append(("ars", .string(ars))) }
    members += [("name", .string(name)), ("population", .number(population))]
    if let areaHectares { members.append(("areaHectares", .number(areaHectares))) }
    return .object(members)
  }
}

extension Funding {
  /// The funding as it is written to disk.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [("programme", .string(programme))]
    if let round { members.append(("round", .number(round))) }
    members.append(("since", .string(since)))
    return .object(members)
  }
}
