internal import Insights
internal import Matching
internal import MaturityModel

/// Who sits with whom at the meeting: everybody who is there in a pair, and one group of three where they are odd, so that
/// nobody sits where they sat last time if that can be helped, and then the sum of what the pairs are worth is greatest.
public struct Tandems: Sendable, Hashable {
  /// Those who sit together.
  public struct Group: Sendable, Hashable {
    /// Two, or three with the one in the middle whom both others talk to; one where nobody else is there.
    public let members: [Int]
    /// What the pairs in it have of each other.
    public let partnerships: [Partnership]
  }

  /// In the order of their first members.
  public let groups: [Group]
  /// What all pairs are worth together.
  public let weight: Int

  /// Pairs those who are there.
  ///
  /// - Parameters:
  ///   - present: who is there.
  ///   - sheet: what they can do for each other.
  ///   - before: who sat together last time, by ids; a region and its members are kept apart like these.
  public init(of present: [Int], in sheet: ExchangeSheet, notAgain before: [[String]] = []) {
    // By id, so that the result does not depend on who was noted down first.
    let ids = sheet.network.municipalities.map(\.id)
    let order = Set(present).sorted { ids[$0] < ids[$1] }
    let pairs = order.indices.map { one in
      order.indices.map { other in
        one < other ? Partnership(of: order[one], with: order[other], in: sheet) : nil
      }
    }
    // A region and its member sit together every week.
    let atHome = order.flatMap { one in
      order.filter { one < $0 && sheet.areOneBody(one, $0) }.map { [ids[one], ids[$0]] }
    }
    let seating = Seating(
      ids: order.map { ids[$0] }, worth: pairs.map { $0.map { $0?.weight ?? 0 } }, before: before + atHome)
    groups = seating.groups.map { seats in
      let partnerships = zip(seats, seats.dropFirst()).compactMap { one, other in
        pairs[min(one, other)][max(one, other)]
      }
      return Group(members: seats.map { order[$0] }, partnerships: partnerships)
    }
    weight = groups.reduce(0) { $0 + $1.partnerships.reduce(0) { $0 + $1.weight } }
  }
}
