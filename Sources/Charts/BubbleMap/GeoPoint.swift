/// A place on earth, in degrees (WGS 84).
public struct GeoPoint: Sendable, Hashable {
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// Creates a place.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}
