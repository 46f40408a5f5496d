internal import Markup

/// The closed notch: a bar across the scale at the border of a level that a gate keeps shut.
enum GateNotch {
  static func draw(into svg: inout SVGWriter, x: Double, from top: Double, to bottom: Double) {
    svg.path(.class("c-gt")) { path in
      path.move(x - 5, top)
      path.line(x + 5, top)
      path.line(x + 2, top + 5)
      path.line(x + 2, bottom - 5)
      path.line(x + 5, bottom)
      path.line(x - 5, bottom)
      path.line(x - 2, bottom - 5)
      path.line(x - 2, top + 5)
      path.close()
    }
  }
}
