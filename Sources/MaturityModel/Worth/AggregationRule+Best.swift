extension AggregationRule {
  /// The value of a node with these dimensions if every question is answered best; nothing if none is scored.
  func bestValue(of dimensions: [Dimension]) -> Double? {
    let parts = dimensions.compactMap { dimension in
      dimension.bestValue.map { WeightedValue(weight: dimension.weight, value: $0) }
    }
    return value(of: parts)
  }
}

extension Dimension {
  /// The value if every question is answered best; nothing if none is scored.
  fileprivate var bestValue: Double? {
    guard isScored else { return nil }
    switch children {
    case .dimensions(let dimensions):
      return rule.bestValue(of: dimensions)
    case .questions(let questions):
      let parts = questions.filter(\.isScored).map {
        WeightedValue(weight: $0.weight, value: $0.valueRange.upperBound)
      }
      return rule.value(of: parts)
    }
  }
}
