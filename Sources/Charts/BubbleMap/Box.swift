/// An upright rectangle.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// The area that two rectangles share.
  func overlap(_ other: Box) -> Double {
    let width = min(right, other.right) - max(left, other.left)
    let height = min(bottom, other.bottom) - max(top, other.top)
    return width > 0 && height > 0 ? width * height : 0
  }

  /// The area that lies outside another rectangle.
  func excess(over other: Box) -> Double {
    (right - left) * (bottom - top) - overlap(other)
  }
}
