internal import Localization
internal import Markup

extension LevelScale {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let position = LinearScale(scale, from: 8, to: frame.width - 8)
    let steps = Steps(top: 42, height: 30)
    let names = LevelNames(scale: scale, reached: level, position: position, frame: frame)
    let namesTop = steps.bottom + 22
    let legend = Legend(legendEntries(frame), frame: frame)
    let legendTop = namesTop + names.height + 8

    return Drawing(height: legendTop + legend.height) { svg in
      drawSteps(steps, into: &svg, position: position)
      ScaleAxis(scale: scale, position: position, frame: frame).drawFoot(into: &svg, y: steps.bottom + 2)
      drawValue(into: &svg, above: steps, position: position, frame: frame)
      drawGate(into: &svg, across: steps, position: position)
      names.draw(into: &svg, y: namesTop)
      legend.draw(into: &svg, y: legendTop)
    }
  }

  /// Where the coloured steps lie.
  private struct Steps {
    let top: Double
    let height: Double
    var bottom: Double { top + height }
    var middle: Double { top + height / 2 }
    /// The line on which value and range stand, above the steps.
    var valueY: Double { top - 12 }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if range != nil { entries.append(Legend.Entry(sign: .whisker, text: frame.words.range)) }
    if let gate { entries.append(Legend.Entry(sign: .notch, text: gate.reason)) }
    return entries
  }

  private func drawSteps(_ steps: Steps, into svg: inout SVGWriter, position: LinearScale) {
    for band in scale.bands {
      let (start, end) = (position(band.level.start), position(band.end))
      let step = scale.paletteStep(ofLevel: band.level.number)
      svg.element(
        .rect, .class("c-l\(step)"), .x(start + 1), .y(steps.top), .width(max(end - start - 2, 1)),
        .height(steps.height))
      guard end - start >= 14 else { continue }
      svg.label(
        String(band.level.number), x: (start + end) / 2, y: steps.middle + TextStyle.label.middleShift,
        class: "c-t\(step) c-m c-b")
    }
    guard let reached = scale.bands.first(where: { $0.level.number == level }) else { return }
    let (start, end) = (position(reached.level.start), position(reached.end))
    svg.element(
      .rect, .class("c-rd"), .x(start - 1.5), .y(steps.top - 2.5), .width(end - start + 3),
      .height(steps.height + 5), .rx(2))
  }

  private func drawValue(
    into svg: inout SVGWriter, above steps: Steps, position: LinearScale, frame: ChartFrame
  ) {
    if let range {
      svg.whiskers([(position(range.lowerBound), position(range.upperBound), steps.valueY)])
    }
    guard let value else {
      let middle = range.map { (position($0.lowerBound) + position($0.upperBound)) / 2 } ?? frame.width / 2
      svg.label(frame.words.missing, x: middle, y: range == nil ? 24 : 19, class: "c-b c-m")
      return
    }
    let x = position(value)
    let text = frame.numbers.string(value, decimals: scale.decimals)
    let half = TextStyle.strong.width(of: text) / 2
    let labelX = min(max(x, half), frame.width - half)
    svg.element(.circle, .class("c-own c-pt"), .cx(x), .cy(steps.valueY), .r(6))
    svg.label(text, x: labelX, y: 15, class: "c-b c-m c-n")
  }

  private func drawGate(into svg: inout SVGWriter, across steps: Steps, position: LinearScale) {
    guard let gate, let level = scale.levels.first(where: { $0.number == gate.level }) else { return }
    GateNotch.draw(into: &svg, x: position(level.start), from: steps.top - 6, to: steps.bottom + 6)
  }
}
