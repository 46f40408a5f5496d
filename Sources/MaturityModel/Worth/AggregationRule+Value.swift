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
    var sum = WeightedSum(method)
    for child in children { sum.add(weight: child.weight, value: child.value) }
    return sum.value
  }
}
