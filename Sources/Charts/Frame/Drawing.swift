internal import Markup

/// A chart that has been laid out: its height is known, and it can be drawn.
public struct Drawing {
  /// Height in user units.
  public let height: Double
  let draw: (inout SVGWriter) -> Void

  init(height: Double, draw: @escaping (inout SVGWriter) -> Void) {
    self.height = height
    self.draw = draw
  }
}
