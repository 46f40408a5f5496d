internal import Markup

/// One of those compared: its shape, colour and letter.
enum ComparisonMark: Int, CaseIterable {
  case circle, square, diamond, triangle

  /// How wide and high the largest of them is.
  static let size = 24.0

  var letter: String { ["A", "B", "C", "D"][rawValue] }
  /// What the style sheet calls its colour.
  var styleClass: String { "c-s\(rawValue + 1)" }

  /// Draws the shape with its letter around a point.
  func draw(into svg: inout SVGWriter, x: Double, y: Double) {
    switch self {
    case .circle: svg.element(.circle, .class("\(styleClass) c-pt"), .cx(x), .cy(y), .r(10))
    case .square:
      svg.element(
        .rect, .class("\(styleClass) c-pt"), .x(x - 9), .y(y - 9), .width(18), .height(18))
    case .diamond: polygon([(0, -12), (12, 0), (0, 12), (-12, 0)], into: &svg, x: x, y: y)
    case .triangle: polygon([(0, -13), (13, 10), (-13, 10)], into: &svg, x: x, y: y)
    }
    let shift = self == .triangle ? 2.0 : 0
    svg.label(letter, x: x, y: y + TextStyle.small.middleShift + shift, class: "c-sn c-m")
  }

  private func polygon(_ corners: [(x: Double, y: Double)], into svg: inout SVGWriter, x: Double, y: Double) {
    svg.path(.class("\(styleClass) c-pt")) { path in
      for (index, corner) in corners.enumerated() {
        if index == 0 { path.move(x + corner.x, y + corner.y) } else { path.line(x + corner.x, y + corner.y) }
      }
      path.close()
    }
  }
}
