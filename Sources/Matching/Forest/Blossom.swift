/// An odd cycle of nodes, each a place or a blossom itself, that the search treats as one place.
struct Blossom: Sendable {
  /// The nodes around the cycle; the first holds the base.
  private(set) var children: [Int]
  /// The edges around the cycle: each leads from the child at its index to the next one, the last to the first.
  ///
  /// Those at odd indices are pairs, so that all but the first child are paired inside.
  private(set) var edges: [Edge]
  /// All places inside.
  let members: [Int]

  init(children: [Int], edges: [Edge], members: [Int]) {
    self.children = children
    self.edges = edges
    self.members = members
  }

  /// What stands where there is no blossom.
  static let none = Blossom(children: [], edges: [], members: [])

  /// Begins the cycle with another child.
  mutating func turn(toFront child: Int) {
    guard let index = children.firstIndex(of: child) else { return }
    children = Array(children[index...] + children[..<index])
    edges = Array(edges[index...] + edges[..<index])
  }

  /// The way around the cycle from a child to the first one that begins with a pair: its nodes and the edges between
  /// them. It has an odd number of nodes.
  func evenWay(from child: Int) -> (nodes: [Int], edges: [Edge]) {
    guard let index = children.firstIndex(of: child) else { return ([], []) }
    if index.isMultiple(of: 2) {
      return (children[...index].reversed(), edges[..<index].reversed().map(\.reversed))
    }
    return (Array(children[index...] + children[..<1]), Array(edges[index...]))
  }
}
