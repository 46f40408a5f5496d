/// What a node of the top is in the search of one stage.
enum Label: Sendable, Hashable {
  /// Not reached, and paired with another that is not.
  case unreached
  /// Free, or reached over its own pair: an even number of edges away from a free node.
  case even
  /// Reached over an edge that is no pair, from an even node: an odd number of edges away from a free node.
  case odd(entry: Edge)
}
