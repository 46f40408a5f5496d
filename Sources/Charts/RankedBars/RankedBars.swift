/// Sorted bars on a common scale: who stands where, and how firmly.
public struct RankedBars: Chart {
  /// One bar.
  public struct Row: Sendable {
    /// Who it belongs to.
    public let label: String
    /// The value; nil is drawn hatched, never as zero.
    public let value: Double?
    /// What the value may become while answers are open.
    public let range: ClosedRange<Double>?
    /// The level's digit.
    public let level: Int?
    /// Whether the bar is highlighted.
    public let isOwn: Bool

    /// Creates a row.
    public init(
      label: String, value: Double?, range: ClosedRange<Double>? = nil, level: Int? = nil, isOwn: Bool = false
    ) {
      self.label = label
      self.value = value.known
      self.range = range
      self.level = level
      self.isOwn = isOwn
    }
  }

  /// The rows in any order; the chart sorts them by value, those without one last.
  public let rows: [Row]
  /// The common scale.
  public let scale: ChartScale
  /// The median of the peers, drawn as a line.
  public let median: Double?
  /// What the style sheet calls it.
  public let styleClass = "c-ranked-bars"

  /// Creates the chart.
  public init(rows: [Row], scale: ChartScale, median: Double? = nil) {
    self.rows = rows
    self.scale = scale
    self.median = median.known
  }

  /// The rows from the highest value to the lowest; equal ones and those without a value keep their order.
  var sortedRows: [Row] {
    rows.enumerated().sorted { left, right in
      let (leftValue, rightValue) = (left.element.value ?? -.infinity, right.element.value ?? -.infinity)
      return leftValue != rightValue ? leftValue > rightValue : left.offset < right.offset
    }.map(\.element)
  }
}
