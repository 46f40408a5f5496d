/// One profile as an outline, with at most one second outline to compare with.
///
/// For the page of a single municipality, beside a dot plot of the same values; shapes and areas mislead where
/// several are compared.
public struct Radar: Chart {
  /// One direction.
  public struct Axis: Sendable {
    /// What it shows.
    public let label: String
    /// The value; nil is a gap in the outline, never the centre.
    public let value: Double?
    /// The value of the second outline.
    public let comparison: Double?

    /// Creates an axis.
    public init(label: String, value: Double?, comparison: Double? = nil) {
      self.label = label
      self.value = value.known
      self.comparison = comparison.known
    }
  }

  /// The axes, clockwise from the top.
  public let axes: [Axis]
  /// The common scale, from the centre outwards.
  public let scale: ChartScale
  /// Whose outline it is.
  public let name: String
  /// What the second outline is; nil if there is none.
  public let comparisonName: String?
  /// What the style sheet calls it.
  public let styleClass = "c-radar"

  /// Creates the chart.
  public init(axes: [Axis], scale: ChartScale, name: String, comparisonName: String? = nil) {
    self.axes = axes
    self.scale = scale
    self.name = name
    self.comparisonName = comparisonName
  }
}
