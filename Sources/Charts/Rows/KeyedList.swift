internal import Markup

/// What short keys in a drawing stand for, one name below the other, with figures at the end.
struct KeyedList {
  /// A key with its name.
  struct Entry {
    let key: String
    let name: String
    let figure: String
  }

  private struct Row {
    let key: String
    let lines: [String]
    let figure: String
    let y: Double
  }

  let height: Double
  private let rows: [Row]
  private let width: Double
  private static let keyRoom = 28.0

  init(_ entries: [Entry], width: Double) {
    self.width = width
    let style = TextStyle.label
    let figureRoom = style.width(of: entries.map(\.figure)) + 10
    var y = 0.0
    rows = entries.map { entry in
      let lines = style.lines(of: entry.name, within: width - Self.keyRoom - figureRoom)
      defer { y += Double(lines.count) * style.lineHeight + 6 }
      return Row(key: entry.key, lines: lines, figure: entry.figure, y: y + style.ascent + 3)
    }
    height = y
  }

  func draw(into svg: inout SVGWriter, y top: Double) {
    guard !rows.isEmpty else { return }
    for row in rows {
      svg.label(row.lines, x: Self.keyRoom, y: top + row.y)
    }
    svg.element(.g, .class("c-e c-n")) { svg in
      for row in rows {
        svg.label(row.key, x: Self.keyRoom - 9, y: top + row.y, class: "c-b")
        if !row.figure.isEmpty { svg.label(row.figure, x: width, y: top + row.y) }
      }
    }
  }
}
