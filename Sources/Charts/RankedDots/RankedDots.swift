/// Sorted dots on a common scale: who stands where, how firmly, and where their peers stand.
public struct RankedDots: Chart {
  /// One dot.
  public struct Row: Sendable {
    /// Who it belongs to.
    public let label: String
    /// The value; nil is drawn hatched, or as a plain band where the level is known, never as zero.
    public let value: Double?
    /// What the value may become while answers are open.
    public let range: ClosedRange<Double>?
    /// The level's digit.
    public let level: Int?
    /// Which ranks it may have; 1 is the best.
    public let rank: ClosedRange<Int>?
    /// The median of its own peers.
    public let peersMedian: Double?
    /// Whether the row is highlighted.
    public let isOwn: Bool

    /// Whether the level is known and the value is not.
    var isLevelAlone: Bool { value == nil && level != nil }
    /// Whether nothing is known.
    var isMissing: Bool { value == nil && level == nil }

    /// Creates a row.
    public init(
      label: String, value: Double?, range: ClosedRange<Double>? = nil, level: Int? = nil,
      rank: ClosedRange<Int>? = nil, peersMedian: Double? = nil, isOwn: Bool = false
    ) {
      self.label = label
      self.value = value.known
      self.range = range
      self.level = level
      self.rank = rank
      self.peersMedian = peersMedian.known
      self.isOwn = isOwn
    }
  }

  /// The rows in any order; the chart sorts them by value, those without one last.
  public let rows: [Row]
  /// The common scale.
  public let scale: ChartScale
  /// What a dot is, such as "4. Quartal 2026".
  public let name: String
  /// Who the peers are, such as "Median der Vergleichsgruppe (gleiche Art)"; nil: not said.
  public let peersName: String?
  /// What the style sheet calls it.
  public let styleClass = "c-ranked-dots"

  /// Creates the chart.
  public init(rows: [Row], scale: ChartScale, name: String, peersName: String? = nil) {
    self.rows = rows
    self.scale = scale
    self.name = name
    self.peersName = peersName
  }

  /// The rows from the highest value to the lowest; equal ones and those without a value keep their order.
  var sortedRows: [Row] {
    rows.enumerated().sorted { left, right in
      let (leftValue, rightValue) = (left.element.value ?? -.infinity, right.element.value ?? -.infinity)
      return leftValue != rightValue ? leftValue > rightValue : left.offset < right.offset
    }.map(\.element)
  }
}
