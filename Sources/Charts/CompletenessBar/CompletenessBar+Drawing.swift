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
      drawCount(segment, into: &svg, frame: frame, x: x, width: width, height: height)
      x += width + gap
    }
  }

  /// Writes how many there are, if the segment is wide enough; the key below says it in any case.
  private func drawCount(
    _ segment: (state: AnswerState, count: Int), into svg: inout SVGWriter, frame: ChartFrame, x: Double,
    width: Double, height: Double
  ) {
    let text = String(segment.count)
    guard TextStyle.strong.width(of: text) + 10 <= width else { return }
    let y = height / 2 + TextStyle.label.middleShift
    switch segment.state {
    case .answered: svg.label(text, x: x + width / 2, y: y, class: "c-b c-m c-n c-on")
    case .dontKnow, .notAnswered, .doesNotApply, .notAsked:
      svg.haloed("c-b c-m c-n") { $0.label(text, x: x + width / 2, y: y) }
    }
  }
}
