internal import Markup

/// The names of the levels: each below its step if all fit there, otherwise one after the other.
struct LevelNames {
  private struct Name {
    let text: String
    let isReached: Bool
    let x: Double
    let y: Double

    var style: TextStyle { isReached ? .smallStrong : .small }
  }

  private var names: [Name] = []
  private let isBelowSteps: Bool
  let height: Double

  init(scale: ChartScale, reached: Int?, position: LinearScale, frame: ChartFrame) {
    let lineHeight = TextStyle.small.lineHeight
    isBelowSteps = scale.bands.allSatisfy { band in
      TextStyle.smallStrong.width(of: band.level.name) <= position(band.end) - position(band.level.start) - 6
    }
    if isBelowSteps {
      for band in scale.bands {
        let x = (position(band.level.start) + position(band.end)) / 2
        names.append(Name(text: band.level.name, isReached: band.level.number == reached, x: x, y: 0))
      }
      height = names.isEmpty ? 0 : lineHeight
      return
    }
    var (x, y) = (0.0, 0.0)
    for level in scale.levels {
      let text = "\(level.number)\u{A0}\(level.name)"
      let isReached = level.number == reached
      let style: TextStyle = isReached ? .smallStrong : .small
      let width = style.width(of: text)
      if x > 0 && x + width > frame.width { (x, y) = (0, y + lineHeight + 2) }
      for (index, line) in style.lines(of: text, within: frame.width).enumerated() {
        if index > 0 { y += lineHeight }
        names.append(Name(text: line, isReached: isReached, x: x, y: y))
      }
      x += width + 14
    }
    height = names.isEmpty ? 0 : y + lineHeight
  }

  func draw(into svg: inout SVGWriter, y top: Double) {
    svg.element(.g, .class(isBelowSteps ? "c-s c-m" : "c-s")) { svg in
      for name in names {
        svg.label(
          name.text, x: name.x, y: top + name.y + TextStyle.small.ascent + 2,
          class: name.isReached ? "c-b c-i" : "")
      }
    }
  }
}
