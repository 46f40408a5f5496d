internal import Localization
internal import Markup

/// The scale written above and below the marks: levels with their digits on top, values at the bottom.
struct ScaleAxis {
  let scale: ChartScale
  let position: LinearScale
  let frame: ChartFrame

  /// Room for the strip of levels, where there are any.
  static let headRoom = 30.0
  /// Room for the values.
  let footHeight = 20.0

  /// Draws the levels as digits over a thin strip of their colours.
  func drawHead(into svg: inout SVGWriter, y: Double) {
    guard !scale.levels.isEmpty else { return }
    svg.element(.g, .class("c-s c-m c-n")) { svg in
      for (index, band) in scale.bands.enumerated() {
        let (start, end) = (position(band.level.start), position(band.end))
        let word = frame.words.level(band.level.number)
        let isWordy = index == 0 && TextStyle.small.width(of: word) <= end - start - 4
        svg.label(isWordy ? word : String(band.level.number), x: (start + end) / 2, y: y + 12)
      }
    }
    for band in scale.bands {
      let (start, end) = (position(band.level.start), position(band.end))
      svg.element(
        .rect, .class("c-l\(scale.paletteStep(ofLevel: band.level.number))"),
        .x(start + 1), .y(y + 17.5), .width(max(end - start - 2, 1)), .height(5))
    }
  }

  /// Draws the values of the grid lines, leaving out those that would touch their neighbour.
  func drawFoot(into svg: inout SVGWriter, y: Double) {
    let style = TextStyle.small
    svg.element(.g, .class("c-s c-m c-n")) { svg in
      var free = -Double.infinity
      for tick in scale.ticks {
        let text = frame.numbers.shortest(tick, decimals: 2)
        let half = style.width(of: text) / 2
        let x = min(max(position(tick), half), frame.width - half)
        guard x - half >= free else { continue }
        svg.label(text, x: x, y: y + 4 + style.ascent)
        free = x + half + 6
      }
    }
  }
}
