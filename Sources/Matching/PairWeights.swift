/// What each pair of places weighs.
struct PairWeights: Sendable {
  let count: Int
  /// Row by row, symmetric, zero on the diagonal.
  private var values: [Int]

  /// Asks once for every pair.
  init(of count: Int, weight: (Int, Int) -> Int) {
    self.count = count
    values = Array(repeating: 0, count: count * count)
    for first in 0..<count {
      for second in first + 1..<count {
        let value = weight(first, second)
        values[first * count + second] = value
        values[second * count + first] = value
      }
    }
  }

  subscript(first: Int, second: Int) -> Int { values[first * count + second] }

  /// The greatest weight of a pair; zero without pairs.
  var greatest: Int {
    (0..<count).lazy.flatMap { first in (first + 1..<count).lazy.map { self[first, $0] } }.max() ?? 0
  }

  /// The other place with which this one weighs most, the lowest of several; there must be another.
  func host(of place: Int) -> Int {
    var host = place == 0 ? 1 : 0
    for other in 0..<count where other != place && self[place, other] > self[place, host] { host = other }
    return host
  }

  /// These places and one more, the last, which weighs with each what its host does.
  var withGuest: PairWeights {
    PairWeights(of: count + 1) { first, second in
      second < count ? self[first, second] : self[first, host(of: first)]
    }
  }
}
