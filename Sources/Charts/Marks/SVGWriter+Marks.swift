internal import Markup

extension SVGWriter {
  /// The level's digit in a square of the level's colour.
  mutating func levelBadge(_ number: Int, step: Int, x: Double, y: Double, side: Double = LevelBadge.side) {
    element(.rect, .class("c-l\(step)"), .x(x), .y(y), .width(side), .height(side), .rx(3))
    label(
      String(number), x: x + side / 2, y: y + side / 2 + TextStyle.smallStrong.middleShift,
      class: "c-t\(step) c-m c-s")
  }

  /// A range as a thin line with caps, lifted off what lies below by a rim in the page's colour.
  mutating func whisker(from start: Double, to end: Double, y: Double, cap: Double = 4) {
    guard end - start >= 1 else { return }
    for styleClass in ["c-rim", "c-wh"] {
      path(.class(styleClass)) { path in
        path.move(start, y)
        path.line(end, y)
        path.move(start, y - cap)
        path.line(start, y + cap)
        path.move(end, y - cap)
        path.line(end, y + cap)
      }
    }
  }

  /// The pattern that stands for "no value"; `hatch` refers to it.
  mutating func hatchDefinition(prefix: String) {
    element(.defs) { svg in
      svg.element(
        .pattern, .id(prefix + "-h"), .patternInUserUnits, .width(6), .height(6)
      ) { svg in
        svg.path(.class("c-hl")) { path in
          path.move(-1, 1)
          path.line(1, -1)
          path.move(0, 6)
          path.line(6, 0)
          path.move(5, 7)
          path.line(7, 5)
        }
      }
    }
  }

  /// The pattern that stands for "don't know".
  mutating func dotDefinition(prefix: String) {
    element(.defs) { svg in
      svg.element(
        .pattern, .id(prefix + "-o"), .patternInUserUnits, .width(5), .height(5)
      ) { svg in
        svg.element(.circle, .class("c-hd"), .cx(2.5), .cy(2.5), .r(1.2))
      }
    }
  }

  /// An area that says "no value".
  mutating func hatch(prefix: String, x: Double, y: Double, width: Double, height: Double) {
    element(
      .rect, .class("c-ho"), .x(x), .y(y), .width(width), .height(height), .fillReference(id: prefix + "-h"))
  }

  /// Vertical lines at some positions, each through the same spans.
  mutating func verticals(_ styleClass: String, at positions: [Double], through spans: [ClosedRange<Double>])
  {
    guard !positions.isEmpty, !spans.isEmpty else { return }
    path(.class(styleClass)) { path in
      for x in positions {
        for span in spans {
          path.move(x, span.lowerBound)
          path.line(x, span.upperBound)
        }
      }
    }
  }
}

/// The square that holds a level's digit.
enum LevelBadge {
  static let side = 22.0
}
