/// The profile of one municipality: one row per dimension with value, range, peers and what was before.
public struct DotPlot: Chart {
  /// One dimension.
  public struct Row: Sendable {
    /// Its name.
    public let label: String
    /// The value; nil is drawn hatched, never as zero.
    public let value: Double?
    /// What the value may become while answers are open.
    public let range: ClosedRange<Double>?
    /// The level's digit.
    public let level: Int?
    /// The median of the peers.
    public let median: Double?
    /// Where the peers lie: from the least to the highest, or the middle half; the band's name says which.
    public let band: ClosedRange<Double>?
    /// The value before, drawn hollow.
    public let previous: Double?

    /// Creates a row.
    public init(
      label: String, value: Double?, range: ClosedRange<Double>? = nil, level: Int? = nil,
      median: Double? = nil,
      band: ClosedRange<Double>? = nil, previous: Double? = nil
    ) {
      self.label = label
      self.value = value.known
      self.range = range
      self.level = level
      self.median = median.known
      self.band = band
      self.previous = previous.known
    }
  }

  /// The rows in the order in which they are drawn.
  public let rows: [Row]
  /// The common scale.
  public let scale: ChartScale
  /// Whose profile it is.
  public let name: String
  /// What the band shows, such as "mittlere Hälfte der Vergleichsgruppe".
  public let bandName: String
  /// Whose median the mark shows, such as "Median der Vergleichsgruppe (gleiche Art)"; nil: not said.
  public let peersName: String?
  /// When the hollow values are from, such as "3. Quartal 2026".
  public let previousName: String
  /// What the style sheet calls it.
  public let styleClass = "c-dot-plot"

  /// Creates the chart.
  public init(
    rows: [Row], scale: ChartScale, name: String, bandName: String, peersName: String? = nil,
    previousName: String
  ) {
    self.rows = rows
    self.scale = scale
    self.name = name
    self.bandName = bandName
    self.peersName = peersName
    self.previousName = previousName
  }
}
