internal import MaturityModel

/// The groups of peers and the sorted values of each group, measure and quarter.
struct PeerStatistics: Sendable {
  /// How many others a group needs.
  private static let leastOthers = 4

  let groups: [PeerGroup]
  private let groupOf: [Int]
  /// By group, then measure and quarter.
  private let values: [[SortedValues]]
  private let quarterCount: Int

  init(_ municipalities: [Municipality], _ scores: ScoreTable, measures: [Measure]) {
    var members: [PeerGroup.Basis: [Int]] = [:]
    for (index, municipality) in municipalities.enumerated() {
      for basis in Self.bases(of: municipality) { members[basis, default: []].append(index) }
    }
    let chosen = municipalities.map { municipality in
      Self.bases(of: municipality).first { (members[$0]?.count ?? 0) > Self.leastOthers } ?? .all
    }
    var places: [PeerGroup.Basis: Int] = [:]
    var groups: [PeerGroup] = []
    for basis in chosen where places[basis] == nil {
      places[basis] = groups.count
      groups.append(PeerGroup(basis: basis, members: members[basis] ?? []))
    }
    let quarters = scores.quarterCount
    values = groups.map { group in
      measures.flatMap { measure in
        (0..<quarters).map { quarter in
          SortedValues(group.members.compactMap { scores.value(measure, $0, quarter) })
        }
      }
    }
    self.groups = groups
    groupOf = chosen.map { places[$0] ?? 0 }
    quarterCount = quarters
  }

  func group(of municipality: Int) -> PeerGroup { groups[groupOf[municipality]] }

  func summary(of municipality: Int, _ measure: Measure, _ quarter: Int, without own: Double?) -> PeerSummary?
  {
    let others = values[groupOf[municipality]][measure.index * quarterCount + quarter].without(own)
    guard let median = others.median else { return nil }
    let isMiddleHalf = others.count >= 8
    let ends = isMiddleHalf ? (0.25, 0.75) : (0, 1)
    guard let low = others.quantile(ends.0), let high = others.quantile(ends.1) else { return nil }
    return PeerSummary(
      count: others.count, median: median, low: low, high: high, isMiddleHalf: isMiddleHalf)
  }

  /// From the narrowest to the widest.
  private static func bases(of municipality: Municipality) -> [PeerGroup.Basis] {
    [
      .kindAndSize(municipality.kind, municipality.sizeClass), .kind(municipality.kind),
      municipality.kind.isRegion ? .regions : .municipalities, .all,
    ]
  }
}
