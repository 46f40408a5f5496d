internal import Glibc

extension Normalisation {
  /// What a number is worth, 0…1.
  func value(of number: Double) -> Double {
    switch self {
    case .linear(let worst, let best):
      clamped((number - worst) / (best - worst))
    case .logarithmic(let worst, let best):
      number > 0 ? clamped((log(number) - log(worst)) / (log(best) - log(worst))) : (worst < best ? 0 : 1)
    case .thresholds(let steps):
      steps.last { $0.from <= number }?.score ?? 0
    }
  }

  /// Anchors so close that their difference vanishes give nothing to score by; that counts 0.
  private func clamped(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 1) }
}
