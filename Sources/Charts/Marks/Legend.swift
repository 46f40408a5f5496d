internal import Markup

/// The key of a chart, in one flow of signs with their meaning.
struct Legend {
  /// A sign with its meaning.
  struct Entry {
    let sign: LegendSign
    let text: String
  }

  private struct Placed {
    let sign: LegendSign
    let lines: [String]
    let x: Double
    let y: Double
  }

  private var placed: [Placed] = []
  let height: Double
  /// How far the first line stands below the top, so that high signs have room.
  private let inset: Double
  private let prefix: String

  /// `leastHeight` is how high the signs are where they are higher than a line of text.
  init(_ entries: [Entry], frame: ChartFrame, signWidth: Double = 26, leastHeight: Double = 0) {
    let style = TextStyle.small
    let gap = 18.0
    prefix = frame.prefix
    var (x, y) = (0.0, 0.0)
    var rowHeight = 0.0
    for entry in entries {
      let lines = style.lines(of: entry.text, within: frame.width - signWidth)
      let width = signWidth + style.width(of: lines)
      if x > 0 && x + width > frame.width {
        (x, y) = (0, y + rowHeight)
        rowHeight = 0
      }
      placed.append(Placed(sign: entry.sign, lines: lines, x: x, y: y))
      rowHeight = max(rowHeight, Double(lines.count) * style.lineHeight + 4, leastHeight + 4)
      x += width + gap
    }
    inset = max(0, (leastHeight - style.lineHeight) / 2)
    height = entries.isEmpty ? 0 : y + rowHeight + 6
  }

  func draw(into svg: inout SVGWriter, y top: Double, signWidth: Double = 26) {
    let style = TextStyle.small
    for entry in placed {
      let middle = top + inset + entry.y + style.lineHeight / 2
      entry.sign.draw(into: &svg, x: entry.x, middle: middle, prefix: prefix)
      svg.label(
        entry.lines, x: entry.x + signWidth, y: middle + style.middleShift, style: style, class: "c-s")
    }
  }
}
