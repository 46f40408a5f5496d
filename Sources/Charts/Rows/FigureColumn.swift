internal import Markup

/// The column at the end of the rows: a figure, right-aligned, and the level's digit beside it.
struct FigureColumn {
  private let figures: [String]
  private let hasLevels: Bool
  private let right: Double

  init(_ figures: [String], hasLevels: Bool, frame: ChartFrame) {
    self.figures = figures
    self.hasLevels = hasLevels
    right = frame.width
  }

  /// How much room it takes.
  var width: Double { TextStyle.strong.width(of: figures) + badgeRoom }

  private var badgeRoom: Double { hasLevels ? LevelBadge.side + 7 : 0 }

  func draw(into svg: inout SVGWriter, layout: RowLayout, levels: [Int?], scale: ChartScale) {
    svg.element(.g, .class("c-e c-n"), .translate(right - badgeRoom, 0)) { svg in
      for (figure, row) in zip(figures, layout.rows) {
        svg.label(figure, x: 0, y: row.figureY, class: row.isOwn ? "c-b" : "")
      }
    }
    let badges = zip(levels, layout.rows).compactMap { level, row in
      level.map {
        LevelBadge(
          level: $0, step: scale.paletteStep(ofLevel: $0), x: right - LevelBadge.side - 0.5,
          y: row.figureY - TextStyle.label.middleShift - LevelBadge.side / 2)
      }
    }
    LevelBadge.draw(badges, into: &svg)
  }
}
