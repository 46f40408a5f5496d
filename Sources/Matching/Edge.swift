/// A pair of places, seen from one of them.
struct Edge: Sendable, Hashable {
  let from: Int
  let to: Int

  /// The same pair, seen from the other one.
  var reversed: Edge { Edge(from: to, to: from) }
}
