/// A number that is asked for: its unit, what is allowed, and what it is worth.
public struct NumberRange: Sendable, Hashable {
  /// Unit as shown behind the number.
  public var unit: LocalizedText?
  /// Least number allowed.
  public var minimum: Double?
  /// Largest number allowed.
  public var maximum: Double?
  /// How many decimals are allowed and shown.
  public var decimals: Int
  /// How it becomes a value; none for unscored questions.
  public var normalisation: Normalisation?
  /// The most that it can be worth, 0…1.
  public var cap: Double = 1
  /// If set, two whole numbers are asked for and the number is 100 · part / whole.
  public var share: ShareLabels?
  /// Whether the answer needs its source and date.
  public var needsSource: Bool = false
}

/// The names of the two numbers of a share.
public struct ShareLabels: Sendable, Hashable {
  /// What is counted.
  public var part: LocalizedText
  /// Of how many.
  public var whole: LocalizedText
}

/// How a number becomes a value of 0…1.
public enum Normalisation: Sendable, Hashable {
  /// Straight between two anchors, clamped; either may be the larger.
  case linear(worst: Double, best: Double)
  /// Straight between the logarithms of two anchors above 0, clamped.
  case logarithmic(worst: Double, best: Double)
  /// The score of the last step reached; 0 below the first. Steps rise by `from`.
  case thresholds([Step])

  /// A step of a staircase.
  public struct Step: Sendable, Hashable {
    /// The number from which it holds, inclusive.
    public var from: Double
    /// Its value, 0…1.
    public var score: Double

    /// Creates a step.
    public init(from: Double, score: Double) {
      self.from = from
      self.score = score
    }
  }
}
