#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the directions of a radar point.
struct RadarGeometry {
  let count: Int
  let centerX: Double
  let centerY: Double
  let radius: Double

  /// The direction of an axis: clockwise from the top.
  func direction(_ index: Int) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * Double(index) / Double(max(count, 1))
    return (sin(angle), -cos(angle))
  }

  /// The point at a distance from the centre.
  func point(_ index: Int, distance: Double) -> (x: Double, y: Double) {
    let direction = direction(index)
    return (centerX + distance * direction.x, centerY + distance * direction.y)
  }
}
