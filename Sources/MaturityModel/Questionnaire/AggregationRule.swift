/// How the values of a node's children make its own value.
public struct AggregationRule: Sendable, Hashable {
  /// The formula.
  public enum Method: String, Sendable, CaseIterable {
    /// Σ w·v / Σ w
    case mean
    /// exp(Σ w·ln v / Σ w); 0 if any v is 0
    case geometric
    /// min v
    case minimum
    /// Σ w·v, shown in points of Σ w; the value handed up is Σ w·v / Σ w
    case sum
  }

  /// What happens to children without a value.
  public enum Missing: String, Sendable, CaseIterable {
    /// They are left out and the weights rescaled.
    case exclude
    /// They count 0.
    case zero
  }

  /// The formula.
  public var method: Method
  /// What happens to children without a value.
  public var missing: Missing
  /// Least share (0…1) of the weight of what applies that must have a value; below it there is no score.
  public var minimumCoverage: Double

  /// Creates a rule.
  public init(method: Method = .mean, missing: Missing = .exclude, minimumCoverage: Double = 0) {
    self.method = method
    self.missing = missing
    self.minimumCoverage = minimumCoverage
  }
}
