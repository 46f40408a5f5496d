/// Two to four side by side: one row per dimension, each told apart by shape, colour and letter.
public struct Comparison: Chart {
  /// One of those compared.
  public struct Series: Sendable {
    /// Its name.
    public let name: String
    /// Its values, one per dimension; nil is said, never drawn as zero.
    public let values: [Double?]

    /// Creates a series.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values.map(\.known)
    }
  }

  /// How many can be told apart.
  public static let most = 4

  /// The dimensions in the order in which they are drawn.
  public let dimensions: [String]
  /// Those compared.
  public let series: [Series]
  /// The common scale.
  public let scale: ChartScale
  /// What the style sheet calls it.
  public let styleClass = "c-comparison"

  /// Creates the chart; more than four series are left out, and so are values beyond the dimensions.
  public init(dimensions: [String], series: [Series], scale: ChartScale) {
    self.dimensions = dimensions
    self.series = series.prefix(Self.most).map { series in
      let missing = max(dimensions.count - series.values.count, 0)
      return Series(
        name: series.name,
        values: series.values.prefix(dimensions.count) + [Double?](repeating: nil, count: missing))
    }
    self.scale = scale
  }
}
