internal import Localization
internal import Markup

extension CompletenessBar {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let barHeight = 26.0
    let legend = Legend(
      segments.map { segment in
        Legend.Entry(
          sign: .state(segment.state),
          text: "\(segment.count)\u{A0}\(segment.state.name(frame.words.language))")
      }, frame: frame)
    return Drawing(height: barHeight + 10 + legend.height) { svg in
      if segments.contains(where: { $0.state == .notAnswered }) {
        svg.hatchDefinition(prefix: frame.prefix)
      }
      if segments.contains(where: { $0.state == .dontKnow }) { svg.dotDefinition(prefix: frame.prefix) }
      drawSegments(into: &svg, frame: frame, height: barHeight)
      legend.draw(into: &svg, y: barHeight + 10)
    }
  }

  private func drawSegments(into svg: inout SVGWriter, frame: ChartFrame, height: Double) {
    let gap = 2.0
    let total = Double(segments.reduce(0) { $0 + $1.count })
    let room = frame.width - gap * Double(max(segments.count - 1, 0))
    var x = 0.0
    for segment in segments {
      let width = Double(segment.count) / total * room
      segment.state.draw(into: &svg, prefix: frame.prefix, x: x, y: 0, width: width, height: height)
      let text = String(segment.count)
      if TextStyle.strong.width(of: text) + 10 <= width {
        svg.label(
          text, x: x + width / 2, y: height / 2 + TextStyle.label.middleShift,
          class: segment.state == .answered ? "c-b c-m c-n c-on" : "c-b c-m c-n c-h")
      }
      x += width + gap
    }
  }
}
