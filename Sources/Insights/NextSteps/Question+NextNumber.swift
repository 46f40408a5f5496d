internal import Glibc
internal import MaturityModel

extension Question {
  /// The next better number, of a share the next better percentage.
  ///
  /// With thresholds it is where the next better step begins. Else it is a tenth of the way from worst to best further
  /// (of a logarithmic scale a tenth on that scale), rounded to the decimals asked for, and at least one unit of the
  /// last of them. It stays within what the question allows.
  func nextNumber(after number: Double, in range: NumberRange) -> Double? {
    let grid = NumberGrid(range)
    func isBetter(_ candidate: Double) -> Bool { worth(candidate) > worth(number) + 1e-12 }
    switch range.normalisation {
    case .linear(let worst, let best):
      let share = clamped((number - worst) / (best - worst))
      let target = worst + min(share + 0.1, 1) * (best - worst)
      return grid.candidates(target, after: number, worst: worst, best: best).first(where: isBetter)
    case .logarithmic(let worst, let best):
      let way = log(best) - log(worst)
      let share = number > 0 ? clamped((log(number) - log(worst)) / way) : (worst < best ? 0 : 1)
      let target = exp(log(worst) + min(share + 0.1, 1) * way)
      return grid.candidates(target, after: number, worst: worst, best: best).first(where: isBetter)
    case .thresholds(let steps):
      let above = steps.filter { $0.from > number }.map { grid.bounded(grid.up($0.from)) }
      if let next = above.first(where: isBetter) { return next }
      // Where less is better: the largest number below the step that it stands on, or below one before.
      let below = steps.filter { $0.from <= number }.map { grid.bounded(grid.below($0.from)) }
      return below.last(where: isBetter)
    case nil:
      return nil
    }
  }

  /// The number that is worth least of those which the question allows, of a share the percentage.
  func worstNumber(in range: NumberRange) -> Double? {
    let grid = NumberGrid(range)
    let candidates: [Double]
    switch range.normalisation {
    case .linear(let worst, _), .logarithmic(let worst, _):
      candidates = [grid.up(worst), grid.below(worst)]
    case .thresholds(let steps):
      candidates = grid.ends + steps.map { grid.up($0.from) } + steps.prefix(1).map { grid.below($0.from) }
    case nil:
      return nil
    }
    // Adding 0 makes 0 of −0.
    return candidates.map { grid.bounded($0) + 0 }.min { worth($0) < worth($1) }
  }

  private func worth(_ number: Double) -> Double { value(of: .number(number)) ?? 0 }

  private func clamped(_ share: Double) -> Double { share.isNaN ? 0 : min(max(share, 0), 1) }
}

/// The numbers that a question allows.
private struct NumberGrid {
  private let least: Double
  private let most: Double
  /// How many units make 1.
  private let units: Double

  init(_ range: NumberRange) {
    least = range.share == nil ? range.minimum ?? -.infinity : 0
    most = range.share == nil ? range.maximum ?? .infinity : 100
    units = pow(10, Double(range.decimals))
  }

  /// The least and the most that is allowed, where there is such.
  var ends: [Double] { [least, most].filter(\.isFinite) }

  func bounded(_ number: Double) -> Double { min(max(number, least), most) }

  /// The least number of the grid that is not less, but for the noise of floating point.
  func up(_ number: Double) -> Double { (number * units - 1e-6).rounded(.up) / units }

  /// The largest number of the grid that is less.
  func below(_ number: Double) -> Double { ((number * units - 1e-6).rounded(.up) - 1) / units }

  /// The number aimed at, and the next one on the way from worst to best in case that rounding leaves it in its place.
  func candidates(_ target: Double, after number: Double, worst: Double, best: Double) -> [Double] {
    let rounded = (target * units).rounded() / units
    let next =
      worst < best
      ? ((max(number, worst) * units + 1e-6).rounded(.down) + 1) / units
      : ((min(number, worst) * units - 1e-6).rounded(.up) - 1) / units
    return [bounded(rounded), bounded(next)]
  }
}
