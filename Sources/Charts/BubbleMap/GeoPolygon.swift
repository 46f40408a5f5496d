/// An area given by its rings: the outer border first, then holes.
public struct GeoPolygon: Sendable, Hashable {
  /// The rings; whether they repeat their first point at the end does not matter.
  public let rings: [[GeoPoint]]

  /// Creates an area.
  public init(rings: [[GeoPoint]]) {
    self.rings = rings
  }
}
