internal import Glibc

/// What the children of a node come to by a formula, taken one after the other.
public struct WeightedSum: Sendable {
  private let method: AggregationRule.Method
  /// Σ w so far.
  public private(set) var weight = 0.0
  /// Σ w·v, or Σ w·ln v.
  private var total = 0.0
  private var least = Double.infinity
  private var hasZero = false

  /// Starts with no children.
  public init(_ method: AggregationRule.Method) {
    self.method = method
  }

  /// Adds a child.
  ///
  /// - Parameters:
  ///   - weight: its weight, more than 0.
  ///   - value: its value, 0…1.
  public mutating func add(weight: Double, value: Double) {
    self.weight += weight
    switch method {
    case .mean, .sum: total += weight * value
    case .minimum: least = min(least, value)
    case .geometric:
      if value > 0 { total += weight * log(value) } else { hasZero = true }
    }
  }

  /// The value of the node; nothing without children.
  public var value: Double? {
    guard weight > 0 else { return nil }
    switch method {
    case .mean, .sum: return total / weight
    case .minimum: return least
    case .geometric: return hasZero ? 0 : exp(total / weight)
    }
  }
}
