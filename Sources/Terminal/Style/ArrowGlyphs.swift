/// The signs of the arrow keys.
public struct ArrowGlyphs: Hashable, Sendable {
  /// Arrow up.
  public var up: String
  /// Arrow down.
  public var down: String
  /// Arrow left.
  public var left: String
  /// Arrow right.
  public var right: String
}
