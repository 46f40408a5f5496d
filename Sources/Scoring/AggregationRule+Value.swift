internal import Glibc
internal import MaturityModel

/// A child's part in its parent's value.
struct WeightedValue {
  var weight: Double
  var value: Double
}

extension AggregationRule {
  /// The value of a node whose children all have a value; nothing without children.
  func value(of children: some Collection<WeightedValue>) -> Double? {
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
