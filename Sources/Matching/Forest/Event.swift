/// What becomes possible once an edge has no slack or a blossom no dual.
enum Event: Sendable, Hashable {
  /// An even node reaches one that was not reached, and with it the one paired with it.
  case grow(Edge)
  /// Two even nodes meet: a way between two free nodes or an odd cycle.
  case meet(Edge)
  /// An odd blossom has no dual left.
  case open(Int)
}
