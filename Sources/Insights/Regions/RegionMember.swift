public import MaturityModel

/// A member of a region, and who of those taking part it is.
public struct RegionMember: Sendable, Hashable {
  /// The member as the region names it.
  public let member: Member
  /// The municipality that takes part itself; nothing where it does not.
  public let municipality: Municipality?
}

extension Municipality {
  /// The members of a region in their order. Members and participants are the same where their AGS is.
  public func members(among participants: [Municipality]) -> [RegionMember] {
    let pairs = participants.compactMap { municipality in
      municipality.ags.map { ($0, municipality) }
    }
    let byKey = Dictionary(pairs) { first, _ in first }
    return members.map { RegionMember(member: $0, municipality: byKey[$0.ags]) }
  }
}
