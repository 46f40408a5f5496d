#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Equirectangular projection with the middle latitude true to scale, which suffices for a single state.
struct MapProjection {
  private let west: Double
  private let north: Double
  private let scaleX: Double
  private let scaleY: Double
  private let left: Double
  private let top: Double
  let height: Double

  /// Fits points into a width and at most a height, in the middle of the width.
  init(fitting points: [GeoPoint], width: Double, maximumHeight: Double, margin: Double, top: Double) {
    let west = points.map(\.longitude).min() ?? 0
    let east = points.map(\.longitude).max() ?? 0
    let south = points.map(\.latitude).min() ?? 0
    let north = points.map(\.latitude).max() ?? 0
    let shrink = cos((south + north) / 2 * .pi / 180)
    let spanX = max((east - west) * shrink, 1e-6)
    let spanY = max(north - south, 1e-6)
    let scale = min((width - 2 * margin) / spanX, (maximumHeight - 2 * margin) / spanY)
    self.west = west
    self.north = north
    scaleX = scale * shrink
    scaleY = scale
    left = (width - spanX * scale) / 2
    self.top = top + margin
    height = spanY * scale + 2 * margin
  }

  func callAsFunction(_ point: GeoPoint) -> (x: Double, y: Double) {
    (left + (point.longitude - west) * scaleX, top + (north - point.latitude) * scaleY)
  }
}
