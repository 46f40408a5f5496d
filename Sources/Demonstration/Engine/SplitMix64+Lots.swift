internal import SeededRandom

extension SplitMix64 {
  /// A number of -1...1, those near 0 more likely.
  mutating func deviation() -> Double { unit() + unit() - 1 }

  /// A whole number of a range, all equally likely.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.count))
  }

  /// Whether something happens that happens with a probability.
  mutating func happens(_ probability: Double) -> Bool { unit() < probability }
}
