/// Pairs of all places 0..<count so that the sum of weights is greatest.
///
/// The weights decide alone: the same weights give the same pairing, on every machine. Of several pairings with the
/// greatest sum one is found; the search begins with the lowest places, so that equal weights pair 0 with 1 and
/// 2 with 3, but no order among such pairings is promised. The hub of a group of three is the lowest of those
/// that give the group its greatest weight.
public struct Pairing: Sendable, Hashable {
  /// The groups: pairs, and one of three where the count is odd; each sorted, groups sorted by their first place.
  ///
  /// A single place is a group of its own.
  public let groups: [[Int]]
  /// In a group of three: the place that both others are paired with; nothing without such a group.
  public let hub: Int?
  /// Sum of the weights of all pairs; a group of three counts the two pairs with its hub.
  public let weight: Int

  /// Pairs everybody; exact, in a time that grows with the third power of the count.
  ///
  /// Where the count is odd, one guest is added, and the greatest matching of the even count gives the greatest groups.
  /// The guest and b together weigh as much as b and its host, the c ≠ b with the greatest w(b, c).
  /// - A matching of them gives groups of the same weight: the guest has some b. The host c of b is neither the
  ///   guest nor b, so it has a partner d, which is neither of them either. {b, c, d} with hub c weighs
  ///   w(b, c) + w(c, d), as much as the two pairs {guest, b} and {c, d}; all other pairs are the same.
  /// - Groups give a matching that weighs at least as much: of {b, c, d} with hub c make {guest, b}, which weighs
  ///   w(b, c) or more, and {c, d}.
  ///
  /// So the greatest of both are equal, and the first way turns the one into the other.
  ///
  /// - Parameters:
  ///   - count: How many places there are; below one nobody is paired.
  ///   - weight: Of a pair, symmetric, asked once per unordered pair (i < j); may be negative, but within ±10^12, so
  ///     that nothing overflows with up to a million places.
  public init(of count: Int, weight: (Int, Int) -> Int) {
    guard count > 1 else {
      self.init(groups: count == 1 ? [[0]] : [], hub: nil, weight: 0)
      return
    }
    let weights = PairWeights(of: count, weight: weight)
    if count.isMultiple(of: 2) {
      self.init(pairs: PerfectMatching(of: weights).pairs, weights: weights)
    } else {
      self.init(pairs: PerfectMatching(of: weights.withGuest).pairs, guest: count, weights: weights)
    }
  }

  private init(pairs: [Edge], weights: PairWeights) {
    self.init(
      groups: pairs.map { [$0.from, $0.to] }, hub: nil,
      weight: pairs.reduce(0) { $0 + weights[$1.from, $1.to] })
  }

  /// Whoever has the guest joins the pair of its host.
  private init(pairs: [Edge], guest: Int, weights: PairWeights) {
    var groups: [[Int]] = []
    var alone = 0
    var sum = 0
    for pair in pairs {
      if pair.to == guest {
        alone = pair.from
      } else {
        groups.append([pair.from, pair.to])
        sum += weights[pair.from, pair.to]
      }
    }
    let host = weights.host(of: alone)
    for index in groups.indices where groups[index].contains(host) { groups[index].append(alone) }
    let three = (groups.first { $0.count == 3 } ?? []).sorted()
    // No hub of the three can give more than the host does, but a lower one as much.
    let asHub = three.map { hub in three.reduce(0) { $0 + ($1 == hub ? 0 : weights[hub, $1]) } }
    let hub = three.indices.first { asHub[$0] == asHub.max() }.map { three[$0] }
    self.init(groups: groups, hub: hub, weight: sum + weights[alone, host])
  }

  private init(groups: [[Int]], hub: Int?, weight: Int) {
    self.groups = groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    self.hub = hub
    self.weight = weight
  }
}
