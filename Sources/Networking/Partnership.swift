internal import Insights
internal import Localization
internal import MaturityModel

/// What two municipalities have of each other.
///
/// Its weight is what both give, and once more the smaller of both, so that give and take count most, raised by as many
/// percent as they are alike: take + give + min(take, give), times 1…2.
public struct Partnership: Sendable, Hashable {
  /// Who looks for a partner.
  public let municipality: Int
  /// The partner.
  public let partner: Int
  /// What the partner can do for the municipality.
  public let take: Help
  /// What the municipality can do for the partner.
  public let give: Help
  /// How alike they are.
  public let likeness: Likeness

  /// What it is worth; the same seen from both sides.
  public var weight: Int {
    let (take, give) = (take.points, give.points)
    return (take + give + min(take, give)) * (100 + likeness.percent) / 100
  }

  /// Finds what two have of each other.
  public init(of municipality: Int, with partner: Int, in sheet: ExchangeSheet) {
    self.municipality = municipality
    self.partner = partner
    take = Help(from: partner, for: municipality, in: sheet)
    give = Help(from: municipality, for: partner, in: sheet)
    likeness = sheet.likeness(municipality, partner)
  }

  /// Puts together what was found already.
  init(of municipality: Int, with partner: Int, take: Help, give: Help, _ likeness: Likeness) {
    (self.municipality, self.partner) = (municipality, partner)
    (self.take, self.give, self.likeness) = (take, give, likeness)
  }
}

extension ExchangeSheet {
  /// The best partners of a municipality, the best first; those of whom it has nothing are left out.
  ///
  /// - Parameters:
  ///   - municipality: who looks for partners.
  ///   - candidates: who comes into question, itself left out; else all who have handed in.
  ///   - excluded: ids of those with whom it sat together last time.
  ///   - most: how many.
  /// - Returns: the partners.
  public func partners(
    of municipality: Int, among candidates: [Int]? = nil, but excluded: Set<String> = [], most: Int = 3
  ) -> [Partnership] {
    guard quarters[municipality] != nil else { return [] }
    let all = (candidates ?? Array(network.municipalities.indices)).filter {
      $0 != municipality && quarters[$0] != nil && !areOneBody($0, municipality)
        && !excluded.contains(network.municipalities[$0].id)
    }
    return best(all.map { Partnership(of: municipality, with: $0, in: self) }, most: most)
  }

  /// The best of some partnerships, the best first; those of which the municipality has nothing are left out.
  func best(_ partnerships: [Partnership], most: Int) -> [Partnership] {
    let found = partnerships.filter { !$0.take.topics.isEmpty }
    return Array(
      found.sorted { one, other in
        one.weight != other.weight
          ? one.weight > other.weight
          : Collation(network.municipalities[one.partner].name)
            < Collation(network.municipalities[other.partner].name)
      }.prefix(most))
  }
}
