internal import Markup

extension SVGWriter {
  /// Ranges as thin lines with caps, lifted off what lies below by a rim in the page's colour.
  mutating func whiskers(_ ranges: [(start: Double, end: Double, y: Double)]) {
    let visible = ranges.filter { $0.end - $0.start >= 1 }
    guard !visible.isEmpty else { return }
    path(.class("c-rim")) { path in
      for range in visible {
        path.move(range.start, range.y)
        path.line(range.end, range.y)
      }
    }
    path(.class("c-wh")) { path in
      for range in visible {
        path.move(range.start, range.y)
        path.line(range.end, range.y)
        path.move(range.start, range.y - 4)
        path.line(range.start, range.y + 4)
        path.move(range.end, range.y - 4)
        path.line(range.end, range.y + 4)
      }
    }
  }

  /// Circles of one kind.
  mutating func dots(_ styleClass: String, at points: [(x: Double, y: Double)], radius: Double) {
    guard !points.isEmpty else { return }
    element(.g, .class(styleClass)) { svg in
      for point in points { svg.element(.circle, .cx(point.x), .cy(point.y), .r(radius)) }
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
