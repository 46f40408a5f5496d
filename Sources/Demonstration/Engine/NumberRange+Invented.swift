internal import MaturityModel

extension Normalisation {
  /// The number that is worth a value of 0…1: the opposite of scoring.
  func number(worth value: Double) -> Double {
    switch self {
    case .linear(let worst, let best):
      return worst + value * (best - worst)
    case .logarithmic(let worst, let best):
      return power(best / worst, value) * worst
    case .thresholds(let steps):
      let nearest = steps.min { abs($0.score - value) < abs($1.score - value) }
      guard let nearest, value >= nearest.score / 2 else { return (steps.first?.from ?? 1) - 1 }
      return nearest.from
    }
  }

  /// `base` to the power of 0…1 by repeated square roots, which IEEE 754 rounds alike on every machine.
  private func power(_ base: Double, _ exponent: Double) -> Double {
    guard exponent < 1 else { return base }
    var result = 1.0
    var root = base
    var rest = exponent
    for _ in 0..<40 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}

extension NumberRange {
  /// A number for a question that is not scored: from the least allowed upwards, of a human size.
  func usual(_ value: Double) -> Double {
    let least = minimum ?? 0
    let most = maximum ?? least + 100
    return least + value * min(most - least, 100)
  }

  /// The nearest number that is allowed, with no more decimals than people give.
  func allowed(_ number: Double) -> Double {
    let span = (maximum ?? 1_000) - (minimum ?? 0)
    let digits = span >= 100 && abs(number) >= 10 ? 0 : min(decimals, 2)
    let unit = (0..<digits).reduce(1.0) { unit, _ in unit * 10 }
    let rounded = (number * unit).rounded() / unit
    return min(max(rounded, minimum ?? -.infinity), maximum ?? .infinity)
  }
}
