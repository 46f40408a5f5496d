internal import Markup

/// The small picture in the browser's tab: five rising steps.
enum SiteSymbol {
  static let svg: [UInt8] = {
    var svg = SVGWriter(capacity: 1_024)
    svg.declaration()
    svg.root(.viewBox(width: 32, height: 32)) { svg in
      for (step, colour) in ["#67b0fa", "#3680c5", "#1a6ab0", "#005596", "#002d56"].enumerated() {
        let height = 6.0 + 5 * Double(step)
        svg.element(
          .rect, .x(1 + 6.2 * Double(step)), .y(31 - height), .width(5.2), .height(height), .fill(colour))
      }
    }
    return svg.finish()
  }()
}
