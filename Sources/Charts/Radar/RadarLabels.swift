internal import Localization
internal import Markup

/// The names of the axes: written around the outline if there is room, otherwise numbered and listed below.
enum RadarLabels {
  case around([Block])
  case listed(RowList)

  /// A name beside the end of its axis.
  struct Block {
    let lines: [String]
    let x: Double
    /// Where the first line stands, from the centre.
    let y: Double
    let anchorClass: String
  }

  /// Most axes that can be written around.
  static let mostAround = 12

  /// The names beside the ends of their axes, in positions relative to the centre.
  static func blocks(_ labels: [String], radius: Double, width: Double) -> [Block] {
    let style = TextStyle.label
    let geometry = RadarGeometry(count: labels.count, centerX: 0, centerY: 0, radius: radius)
    let distance = radius + 14
    return labels.indices.map { index in
      let direction = geometry.direction(index)
      let isMiddle = abs(direction.x) < 0.3
      let x = distance * direction.x
      let room = isMiddle ? 190 : width / 2 - abs(x)
      let lines = style.lines(of: labels[index], within: room)
      let height = Double(lines.count) * style.lineHeight
      let middle = distance * direction.y + direction.y * height / 2
      return Block(
        lines: lines, x: x, y: middle - height / 2 + (style.lineHeight + style.ascent) / 2 - 1,
        anchorClass: isMiddle ? "c-m" : direction.x < 0 ? "c-e" : "")
    }
  }
}

/// Numbered names with figures, one below the other.
struct RowList {
  /// One name.
  struct Row {
    let number: String
    let lines: [String]
    let figure: String
    let y: Double
  }

  let rows: [Row]
  let height: Double
  private let width: Double
  private static let numberRoom = 28.0

  init(_ entries: [(label: String, figure: String)], width: Double) {
    self.width = width
    let style = TextStyle.label
    let figureRoom = style.width(of: entries.map(\.figure)) + 10
    var y = 0.0
    rows = entries.enumerated().map { index, entry in
      let lines = style.lines(of: entry.label, within: width - Self.numberRoom - figureRoom)
      defer { y += Double(lines.count) * style.lineHeight + 6 }
      return Row(number: String(index + 1), lines: lines, figure: entry.figure, y: y + style.ascent + 3)
    }
    height = y
  }

  func draw(into svg: inout SVGWriter, y top: Double) {
    for row in rows {
      svg.label(row.lines, x: Self.numberRoom, y: top + row.y)
    }
    svg.element(.g, .class("c-e c-n")) { svg in
      for row in rows {
        svg.label(row.number, x: Self.numberRoom - 9, y: top + row.y, class: "c-b")
        svg.label(row.figure, x: width, y: top + row.y)
      }
    }
  }
}
