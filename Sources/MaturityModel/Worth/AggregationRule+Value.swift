internal import Glibc

/// A child's part in its parent's value.
public struct WeightedValue: Sendable, Hashable {
  /// Its weight, more than 0.
  public var weight: Double
  /// Its value, 0…1.
  public var value: Double

  /// Creates a part.
  public init(weight: Double, value: Double) {
    self.weight = weight
    self.value = value
  }
}

extension AggregationRule {
  /// The value of a node whose children all have a value; nothing without children.
  public func value(of children: [WeightedValue]) -> Double? {
    let weights = children.reduce(0) { $0 + $1.weight }
    guard weights > 0 else { return nil }
    switch method {
    case .mean, .sum:
      return children.reduce(0) { $0 + $1.weight * $1.value } / weights
    case .minimum:
      return children.lazy.map(\.value).min()
    case .geometric:
      guard children.allSatisfy({ $0.value > 0 }) else { return 0 }
      return exp(children.reduce(0) { $0 + $1.weight * log($1.value) } / weights)
    }
  }
}
