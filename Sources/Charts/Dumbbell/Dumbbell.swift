/// Change between two moments, sorted by change: hollow before, filled now, the signed number beside it.
public struct Dumbbell: Chart {
  /// One change.
  public struct Row: Sendable {
    /// Who or what changed.
    public let label: String
    /// The value before; nil if there was none.
    public let before: Double?
    /// The value now; nil if there is none.
    public let after: Double?
    /// Whether the row is highlighted.
    public let isOwn: Bool

    /// Creates a row.
    public init(label: String, before: Double?, after: Double?, isOwn: Bool = false) {
      self.label = label
      self.before = before.known
      self.after = after.known
      self.isOwn = isOwn
    }

    var change: Double? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  /// The rows in any order; the chart sorts them by change, those without one last.
  public let rows: [Row]
  /// The common scale.
  public let scale: ChartScale
  /// When the hollow values are from.
  public let beforeName: String
  /// When the filled values are from.
  public let afterName: String
  /// What the style sheet calls it.
  public let styleClass = "c-dumbbell"

  /// Creates the chart.
  public init(rows: [Row], scale: ChartScale, beforeName: String, afterName: String) {
    self.rows = rows
    self.scale = scale
    self.beforeName = beforeName
    self.afterName = afterName
  }

  /// The rows from the greatest gain to the greatest loss; equal ones and those without change keep their order.
  var sortedRows: [Row] {
    rows.enumerated().sorted { left, right in
      let (leftChange, rightChange) = (left.element.change ?? -.infinity, right.element.change ?? -.infinity)
      return leftChange != rightChange ? leftChange > rightChange : left.offset < right.offset
    }.map(\.element)
  }
}
