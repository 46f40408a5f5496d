/// The partners of an even number of places whose weights have the greatest sum, and the duals that prove it.
///
/// Source: Jack Edmonds, "Maximum matching and a polyhedron with 0,1-vertices", Journal of Research of the National
/// Bureau of Standards 69B, 1965; in stages as described by Zvi Galil, "Efficient algorithms for finding maximum
/// matching in graphs", ACM Computing Surveys 18, 1986. Each stage pairs two more places and takes a time that grows
/// with the square of the count.
///
/// Galil's places may stay alone, so that their duals end at zero. Here nobody may, and the duals have any sign: the
/// same as if a constant were added to all weights, so great that one more pair always wins.
struct PerfectMatching: Sendable {
  /// Every place once, each pair from its lower place, in the order of these.
  let pairs: [Edge]
  /// Optimality: no edge has a negative slack, no blossom a negative dual, and the sum of duals is twice the weight.
  let duals: Duals
  /// The blossoms that are left: the members of each and its dual.
  let blossoms: [(members: [Int], dual: Int)]

  /// - Parameter weights: Of an even number of places.
  init(of weights: PairWeights) {
    var forest = BlossomForest(weights)
    for _ in 0..<weights.count / 2 { forest.matchTwoMore() }
    let nesting = forest.nesting
    pairs = (0..<weights.count).compactMap { place in
      nesting.partner[place].flatMap { place < $0 ? Edge(from: place, to: $0) : nil }
    }
    duals = forest.duals
    blossoms = (weights.count..<nesting.nodeCount).filter(nesting.exists).map { [duals] in
      (nesting.members(of: $0), duals[$0])
    }
  }
}
