/// The numbers by which the search knows what to do next, and which prove at its end that nothing is greater.
///
/// Weights count twice here, so that all stays whole. Where W is the greatest weight and R the difference to the
/// least, every place has a dual of W − R … W + R, every blossom one of 0 … 2R, and a slack is at most 4R: while two
/// places are free, the edge between them has a slack that is not negative, so the dual of free places, from which all
/// changes are counted, sinks from W to W − R at most.
struct Duals: Sendable {
  private let weights: PairWeights
  /// Of places, then of blossoms.
  private var values: [Int]

  /// All edges have a slack of zero or more: each place has the greatest weight.
  init(_ weights: PairWeights, nodeCount: Int) {
    self.weights = weights
    values = Array(repeating: weights.greatest, count: weights.count)
    values += Array(repeating: 0, count: nodeCount - weights.count)
  }

  /// The dual of a place or a blossom.
  subscript(node: Int) -> Int {
    get { values[node] }
    set { values[node] = newValue }
  }

  /// By how much the duals of the ends exceed the weight, which is never negative between two nodes of the top;
  /// inside a blossom its dual would have to be added.
  func slack(_ edge: Edge) -> Int {
    values[edge.from] + values[edge.to] - 2 * weights[edge.from, edge.to]
  }
}
