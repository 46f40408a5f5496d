import SeededRandom
import Testing

/// A network with given weights between its places.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let count: Int
  private var weights: [Int]

  /// All weights are the same but those that are named.
  init(_ name: String, of count: Int, _ named: [(Int, Int, Int)], others: Int = 0) {
    self.init(name, of: count) { first, second in
      named.first { ($0.0, $0.1) == (first, second) || ($0.1, $0.0) == (first, second) }?.2 ?? others
    }
  }

  init(_ name: String, of count: Int, weight: (Int, Int) -> Int) {
    self.name = name
    self.count = count
    weights = Array(repeating: 0, count: count * count)
    for first in 0..<count {
      for second in first + 1..<count {
        weights[first * count + second] = weight(first, second)
        weights[second * count + first] = weights[first * count + second]
      }
    }
  }

  /// Weights drawn from a range, the same ones for a number everywhere.
  init(_ number: Int, of count: Int, weights range: ClosedRange<Int>) {
    var generator = SplitMix64("matching", "\(number)", "\(count)")
    self.init("number \(number) of \(count)", of: count) { _, _ in .random(in: range, using: &generator) }
  }

  subscript(first: Int, second: Int) -> Int { weights[first * count + second] }

  var testDescription: String { name }
}
