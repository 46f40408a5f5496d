internal import Matching

/// The groups in which the sum of what pairs are worth is greatest among those in which the fewest sit with somebody
/// again.
struct Seating {
  /// Places, sorted by their lowest one; in a group of three the one in the middle stands between the others.
  let groups: [[Int]]

  /// - Parameters:
  ///   - ids: of those who are there.
  ///   - worth: of the pair of a lower place (first index) with a higher one.
  ///   - before: who sat together last time, by ids.
  init(ids: [String], worth: [[Int]], before: [[String]]) {
    groups = Seats(ids: ids, worth: worth, before: before).best
  }
}

/// What places are worth to each other, less for those who sat together.
private struct Seats {
  private let count: Int
  private let worth: [[Int]]
  private let wereTogether: [[Bool]]
  /// More than all pairs together can be worth, so that one less who sit together again always counts more.
  private let penalty: Int

  init(ids: [String], worth: [[Int]], before: [[String]]) {
    count = ids.count
    self.worth = worth
    let old = Set(before.flatMap { group in group.flatMap { one in group.map { Set([one, $0]) } } })
    wereTogether = ids.map { one in ids.map { old.contains([one, $0]) } }
    penalty = ((worth.joined().max() ?? 0) + 1) * (count + 1)
  }

  private func weight(_ one: Int, _ other: Int) -> Int {
    worth[min(one, other)][max(one, other)] - (wereTogether[one][other] ? penalty : 0)
  }

  var best: [[Int]] {
    let pairing = Pairing(of: count, weight: weight)
    let groups = pairing.groups.map { places in
      let hub = places.count == 3 ? pairing.hub : nil
      return hub.map { hub in Self.seats(places.filter { $0 != hub }, around: hub) } ?? places
    }
    // A pairing does not count what the outer two of three are to each other: of all that weigh as much or more, it found
    // the best one unless these two sat together.
    guard let three = groups.first(where: { $0.count == 3 }), wereTogether[three[0]][three[2]] else {
      return groups
    }
    return bestAroundAll
  }

  /// The best groups of an odd count, where the outer two count as well: whoever joins a pair, and whomever of the pair
  /// they sit next to. A hub is tried only as long as it could still win.
  private var bestAroundAll: [[Int]] {
    var best: (weight: Int, groups: [[Int]])?
    for guest in 0..<count {
      let others = (0..<count).filter { $0 != guest }
      let free = Pairing(of: others.count) { weight(others[$0], others[$1]) }.weight
      for hub in others.sorted(by: { (-weight(guest, $0), $0) < (-weight(guest, $1), $1) }) {
        if let best, weight(guest, hub) + free <= best.weight { break }
        let pairing = Pairing(of: others.count) { first, second in
          let (one, other) = (others[first], others[second])
          let outer = one == hub ? other : other == hub ? one : nil
          let isAgain = outer.map { wereTogether[guest][$0] } ?? false
          return weight(one, other) - (isAgain ? penalty : 0)
        }
        let total = weight(guest, hub) + pairing.weight
        guard best.map({ total > $0.weight }) ?? true else { continue }
        let groups = pairing.groups.map { pair in
          let places = pair.map { others[$0] }
          guard places.contains(hub) else { return places }
          return Self.seats(places.filter { $0 != hub } + [guest], around: hub)
        }
        best = (total, groups.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) })
      }
    }
    return best?.groups ?? []
  }

  private static func seats(_ outer: [Int], around hub: Int) -> [Int] {
    [outer.min() ?? hub, hub, outer.max() ?? hub]
  }
}
