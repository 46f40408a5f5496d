internal import Insights
internal import MaturityModel

/// Which two municipalities have a page side by side: peers of whom both have handed in the current quarter and whose
/// scores and answers are shown by name.
///
/// In groups of up to ten all pairs; in larger ones each with the next larger and the next smaller by inhabitants, so
/// that the pages grow no faster than the network.
struct PeerPairs: Sendable {
  private static let most = 10

  /// By municipality, in the order of the network.
  private let partners: [[Int]]

  init(_ network: Network) {
    let present = network.municipalities.indices.filter {
      network.entry($0, network.current) != nil && network.depth(of: $0) == .full
    }
    var found = [Set<Int>](repeating: [], count: network.municipalities.count)
    for group in network.peerGroups {
      let members = Set(group.members)
      let bySize = present.filter(members.contains).sorted { one, other in
        let people = [one, other].map { network.municipalities[$0].population.count }
        return (people[0], one) < (people[1], other)
      }
      for (place, municipality) in bySize.enumerated() where network.peers(of: municipality) == group {
        let near =
          bySize.count <= Self.most
          ? bySize[...] : bySize[max(place - 1, 0)...min(place + 1, bySize.count - 1)]
        for other in near where other != municipality {
          found[municipality].insert(other)
          found[other].insert(municipality)
        }
      }
    }
    partners = found.map { $0.sorted() }
  }

  /// With whom a municipality has a page.
  func partners(of municipality: Int) -> [Int] { partners[municipality] }

  /// Every pair once.
  var all: [(one: Int, other: Int)] {
    partners.indices.flatMap { one in partners[one].filter { $0 > one }.map { (one, $0) } }
  }
}
