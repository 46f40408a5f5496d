internal import Markup

/// A column of figures at the end of the rows, right-aligned, with the level's digit beside each where there is one.
struct FigureColumn {
  /// Between two columns.
  static let gap = 14.0
  /// How high a head is.
  static let headHeight = TextStyle.small.lineHeight + 3

  private let head: String
  private let figures: [String]
  private let hasLevels: Bool
  private let right: Double

  /// `right` is where the column ends; at the end of the drawing if nothing is said.
  init(
    _ figures: [String], head: String = "", hasLevels: Bool = false, frame: ChartFrame, right: Double? = nil
  ) {
    self.head = head
    self.figures = figures
    self.hasLevels = hasLevels
    self.right = right ?? frame.width
  }

  /// How much room it takes.
  var width: Double {
    max(TextStyle.strong.width(of: figures) + badgeRoom, TextStyle.small.width(of: head))
  }

  /// Where it begins.
  var left: Double { right - width }

  private var badgeRoom: Double { hasLevels ? LevelBadge.side + 7 : 0 }

  /// Draws what the column is; `y` is where it stands.
  func drawHead(into svg: inout SVGWriter, y: Double) {
    svg.label(head, x: right, y: y, class: "c-s c-e")
  }

  func draw(into svg: inout SVGWriter, layout: RowLayout, levels: [Int?] = [], scale: ChartScale) {
    svg.element(.g, .class("c-e c-n"), .translate(right - badgeRoom, 0)) { svg in
      for (figure, row) in zip(figures, layout.rows) where !figure.isEmpty {
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
