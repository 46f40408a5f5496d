/// The position of one value on the scale of named levels, with its range and, if there is one, the closed gate.
public struct LevelScale: Chart {
  /// What keeps a level shut although the value would reach it.
  public struct Gate: Sendable {
    /// The digit of the level that stays shut.
    public let level: Int
    /// Why, in a few words.
    public let reason: String

    /// Creates a gate.
    public init(level: Int, reason: String) {
      self.level = level
      self.reason = reason
    }
  }

  /// The scale with its levels.
  public let scale: ChartScale
  /// The value; nil if it cannot be scored.
  public let value: Double?
  /// What the value may become while answers are open.
  public let range: ClosedRange<Double>?
  /// The digit of the level that is reached, which a gate may hold below that of the value.
  public let level: Int?
  /// The gate that holds the level back.
  public let gate: Gate?
  /// What the style sheet calls it.
  public let styleClass = "c-level-scale"

  /// Creates the chart.
  public init(
    scale: ChartScale, value: Double?, range: ClosedRange<Double>? = nil, level: Int? = nil, gate: Gate? = nil
  ) {
    self.scale = scale
    self.value = value.known
    self.range = range
    self.level = level
    self.gate = gate
  }
}
