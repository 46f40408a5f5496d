import Benchmark
import Matching

/// Who is paired with whom, in an even and an odd number.
func measurePairing() {
  for count in [199, 200] {
    // Small weights, often equal, are slower than others.
    let weights = Weights(of: count, values: 10)
    Benchmark("Pair \(count) municipalities") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(Pairing(of: count) { weights[$0, $1] })
      }
    }
  }
}

/// The same scattered weights of 0..<values on every run.
private struct Weights {
  let count: Int
  let weights: [Int]

  init(of count: Int, values: UInt64) {
    self.count = count
    var state: UInt64 = 1
    weights = (0..<count * count).map { _ in
      // Donald E. Knuth's MMIX generator; its upper bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % values)
    }
  }

  subscript(first: Int, second: Int) -> Int { weights[first * count + second] }
}
