/// Between every two nodes the edge with the least slack.
///
/// It stays the one with the least slack while both exist: a dual changes by the same amount for all members of a node.
/// So a bridge of a blossom is found once, among those of its children, and those stay right for when it is opened.
struct Bridges: Sendable {
  private let nodeCount: Int
  private var edges: [Edge]

  /// The edges between places.
  init(_ nesting: Nesting) {
    nodeCount = nesting.nodeCount
    edges = (0..<nodeCount * nodeCount).map { [nodeCount] in Edge(from: $0 / nodeCount, to: $0 % nodeCount) }
  }

  /// The edge from a member of one node to a member of another.
  subscript(from: Int, to: Int) -> Edge { edges[from * nodeCount + to] }

  /// Finds the bridges of a new blossom to all nodes outside it, also to those that lie in others.
  mutating func add(_ node: Int, of children: [Int], in nesting: Nesting, _ duals: Duals) {
    for other in 0..<nodeCount where nesting.exists(other) && nesting.top[nesting.base[other]] != node {
      var best = self[children[0], other]
      var least = duals.slack(best)
      for child in children.dropFirst() {
        let edge = self[child, other]
        let slack = duals.slack(edge)
        if slack < least { (best, least) = (edge, slack) }
      }
      edges[node * nodeCount + other] = best
      edges[other * nodeCount + node] = best.reversed
    }
  }
}
