/// Places the panels of small multiples in as many columns as their longest word allows.
struct TrendGrid {
  /// One panel's place; `plot` values are absolute positions.
  struct Place {
    let lines: [String]
    let x: Double
    let labelY: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// Whether no panel lies below, so that the quarters are written here.
    let isLowest: Bool
  }

  /// Height of the plot where there is only one.
  private static let singleHeight = 170.0

  let places: [Place]
  let height: Double

  init(labels: [String], frame: ChartFrame, top: Double, hasLevels: Bool) {
    let style = TextStyle.small
    let gap = frame.size == .narrow ? 14.0 : 22.0
    let longestWord = labels.flatMap { $0.split(separator: " ") }.reduce(0) {
      max($0, style.width(of: String($1)))
    }
    let most = min(frame.size == .narrow ? 2 : max(4, Int(frame.width / 180)), max(labels.count, 1))
    let columns = (1...most).last { longestWord <= (frame.width + gap) / Double($0) - gap } ?? 1
    let width = (frame.width + gap) / Double(columns) - gap
    let plotHeight = labels.count == 1 ? Self.singleHeight : 92
    let gutter = hasLevels ? 15.0 : 0

    var places: [Place] = []
    var y = top
    for rowStart in stride(from: 0, to: labels.count, by: columns) {
      let row = rowStart..<min(rowStart + columns, labels.count)
      let lines = row.map { style.lines(of: labels[$0], within: width) }
      let lineCount = lines.map(\.count).max() ?? 1
      let plotTop = y + Double(lineCount) * style.lineHeight + 8
      for (column, index) in row.enumerated() {
        let x = Double(column) * (width + gap)
        let unused = Double(lineCount - lines[column].count) * style.lineHeight
        places.append(
          Place(
            lines: lines[column], x: x, labelY: y + unused + style.ascent + 2, left: x + gutter + 4,
            right: x + width - 4, top: plotTop, bottom: plotTop + plotHeight,
            isLowest: index + columns >= labels.count))
      }
      let hasQuarters = row.contains { $0 + columns >= labels.count }
      y = plotTop + plotHeight + (hasQuarters ? 22 : 12)
    }
    self.places = places
    height = y
  }
}
