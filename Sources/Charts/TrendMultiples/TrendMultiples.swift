/// Small multiples on one scale: how each dimension moved from quarter to quarter.
public struct TrendMultiples: Chart {
  /// One small drawing.
  public struct Panel: Sendable {
    /// What it shows.
    public let label: String
    /// The own values, one per quarter; nil is a gap in the line.
    public let values: [Double?]
    /// The medians to compare with, one per quarter; may be empty.
    public let medians: [Double?]

    /// Creates a panel.
    public init(label: String, values: [Double?], medians: [Double?] = []) {
      self.label = label
      self.values = values.map(\.known)
      self.medians = medians.map(\.known)
    }
  }

  /// The panels in the order in which they are drawn.
  public let panels: [Panel]
  /// The quarters from first to last, as short as `2026-Q3`; the first and the last are written out.
  public let quarters: [String]
  /// The common scale.
  public let scale: ChartScale
  /// Whose values they are.
  public let name: String
  /// What the medians are of; nil: of the peers.
  public let medianName: String?
  /// What the style sheet calls it.
  public let styleClass = "c-trend-multiples"

  /// Creates the chart.
  public init(
    panels: [Panel], quarters: [String], scale: ChartScale, name: String, medianName: String? = nil
  ) {
    self.panels = panels.map { panel in
      Panel(
        label: panel.label, values: Array(panel.values.prefix(quarters.count)),
        medians: Array(panel.medians.prefix(quarters.count)))
    }
    self.quarters = quarters
    self.scale = scale
    self.name = name
    self.medianName = medianName
  }
}
