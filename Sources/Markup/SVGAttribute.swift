/// An attribute of an element of a drawing; lengths are in user units.
public enum SVGAttribute: Sendable {
  case id(String)
  case `class`(String)
  case role(String)
  case lang(String)
  case aria(ARIA, String)

  case x(Double)
  case y(Double)
  case x1(Double)
  case y1(Double)
  case x2(Double)
  case y2(Double)
  case dx(Double)
  case dy(Double)
  case cx(Double)
  case cy(Double)
  case r(Double)
  case rx(Double)
  case ry(Double)
  case width(Double)
  case height(Double)
  case viewBox(width: Double, height: Double)

  /// A shift of what is inside.
  case translate(Double, Double)
  /// A turn of what is inside, in degrees.
  case rotate(Double)
  /// A fill by a pattern or gradient of the same drawing.
  case fillReference(id: String)
  /// A clip by a `clipPath` of the same drawing.
  case clipReference(id: String)
  /// A pattern whose tile is measured in user units.
  case patternInUserUnits
  /// The element of the same drawing that `use` repeats.
  case use(id: String)

  /// Writes nothing; what `when` gives if its condition does not hold.
  case absent

  /// The attribute if a condition holds, else nothing.
  public static func when(_ condition: Bool, _ attribute: @autoclosure () -> SVGAttribute) -> SVGAttribute {
    condition ? attribute() : .absent
  }
}
