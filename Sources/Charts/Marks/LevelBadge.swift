internal import Markup

/// A level's digit in a square of the level's colour.
struct LevelBadge {
  static let side = 22.0

  let level: Int
  /// The step of the palette.
  let step: Int
  let x: Double
  let y: Double
  var side = LevelBadge.side

  /// Draws badges, those of a level together.
  static func draw(_ badges: [LevelBadge], into svg: inout SVGWriter) {
    for step in 1...5 {
      let group = badges.filter { $0.step == step }
      guard !group.isEmpty else { continue }
      svg.path(.class("c-l\(step)")) { path in
        for badge in group {
          path.rectangle(x: badge.x, y: badge.y, width: badge.side, height: badge.side)
        }
      }
      svg.element(.g, .class("c-t\(step) c-dg")) { svg in
        for badge in group {
          let y = badge.y + badge.side / 2 + TextStyle.small.middleShift
          svg.label(String(badge.level), x: badge.x + badge.side / 2, y: y)
        }
      }
    }
  }
}
