internal import Localization
internal import Markup

/// The names of the axes, written around the outline.
enum RadarLabels {
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
  /// From this width on names have room around the outline.
  static let leastWidthAround = 640.0

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
