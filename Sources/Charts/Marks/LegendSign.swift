internal import Markup

/// A sign of a chart's key, drawn as it looks in the chart.
enum LegendSign {
  case bar(String)
  case dot(String)
  case hollow
  case line(String)
  case tick(String)
  case band
  case whisker
  case hatch
  case notch
  case sizes
  case state(AnswerState)
  case level(Int, step: Int)
  case steps
  case comparison(ComparisonMark)

  /// Draws the sign into a field 20 wide.
  func draw(into svg: inout SVGWriter, x: Double, middle: Double, prefix: String) {
    switch self {
    case .bar(let styleClass):
      svg.element(.rect, .class(styleClass), .x(x), .y(middle - 6), .width(18), .height(12))
    case .dot(let styleClass):
      svg.element(.circle, .class(styleClass), .cx(x + 9), .cy(middle), .r(6))
    case .hollow:
      svg.element(.circle, .class("c-bf"), .cx(x + 9), .cy(middle), .r(5))
    case .line(let styleClass):
      svg.path(.class(styleClass)) { path in
        path.move(x, middle)
        path.line(x + 19, middle)
      }
    case .tick(let styleClass):
      svg.path(.class(styleClass)) { path in
        path.move(x + 9, middle - 8)
        path.line(x + 9, middle + 8)
      }
    case .band:
      svg.element(.rect, .class("c-bd"), .x(x), .y(middle - 5), .width(18), .height(10))
    case .whisker:
      svg.whiskers([(x + 1, x + 18, middle)])
    case .hatch:
      svg.hatch(prefix: prefix, x: x + 0.5, y: middle - 5.5, width: 17, height: 11)
    case .notch:
      GateNotch.draw(into: &svg, x: x + 9, from: middle - 8, to: middle + 8)
    case .sizes:
      svg.element(.circle, .class("c-sz"), .cx(x + 4), .cy(middle + 3), .r(3.5))
      svg.element(.circle, .class("c-sz"), .cx(x + 14), .cy(middle), .r(6.5))
    case .state(let state):
      state.draw(into: &svg, prefix: prefix, x: x, y: middle - 7, width: 18, height: 14)
    case .steps:
      for step in 1...5 {
        svg.element(
          .rect, .class("c-l\(step)"), .x(x + Double(step - 1) * 4), .y(middle - 6), .width(3), .height(12))
      }
    case .comparison(let mark): mark.draw(into: &svg, x: x + 13, y: middle)
    case .level(let number, let step):
      LevelBadge.draw(
        [LevelBadge(level: number, step: step, x: x + 1, y: middle - 8, side: 16)], into: &svg)
    }
  }
}
