/// How many are at which level: bars from zero, what was before as hollow marks.
public struct LevelDistribution: Chart {
  /// How many are at one level.
  public struct Row: Sendable {
    /// The level's digit; nil for those without a value.
    public let level: Int?
    /// What the row is called.
    public let label: String
    /// How many they are.
    public let count: Int
    /// How many they were before; nil: not known.
    public let before: Int?

    /// Creates a row; counts below 0 are taken as 0.
    public init(level: Int?, label: String, count: Int, before: Int? = nil) {
      self.level = level
      self.label = label
      self.count = max(count, 0)
      self.before = before.map { max($0, 0) }
    }
  }

  /// The rows in the order in which they are drawn.
  public let rows: [Row]
  /// The scale whose levels give the colours.
  public let scale: ChartScale
  /// What is counted, such as "Kommunen".
  public let unit: String
  /// When the hollow marks are from.
  public let beforeName: String
  /// What the style sheet calls it.
  public let styleClass = "c-level-distribution"

  /// Creates the chart.
  public init(rows: [Row], scale: ChartScale, unit: String, beforeName: String = "") {
    self.rows = rows
    self.scale = scale
    self.unit = unit
    self.beforeName = beforeName
  }

  /// From zero to the next round number, so that the steps between are whole.
  var countScale: ChartScale {
    let most = max(rows.map { max($0.count, $0.before ?? 0) }.max() ?? 0, 1)
    var step = 1
    while step * 4 < most {
      // 1, 2, 5, 10, 20, 50 …
      step = String(step).hasPrefix("2") ? step / 2 * 5 : step * 2
    }
    return ChartScale(minimum: 0, maximum: Double(step * ((most + step - 1) / step)), levels: [])
      .ticking(every: Double(step))
  }
}
