public import MaturityModel

extension Questionnaire {
  /// Index of the level that a value of 0…1 reaches.
  ///
  /// Bounds are inclusive; a value less than 1e-9 of the scale below one counts as reaching it, so that the
  /// noise of floating point never costs a level.
  public func level(of value: Double) -> Int {
    let shown = scale.shown(value)
    return levels.lastIndex { $0.from - shown <= 1e-9 + 1e-12 } ?? 0
  }

  /// A value of 0…1 on the scale, rounded for show; rounded down where the number would otherwise be one of the next
  /// level.
  public func rounded(_ value: Double, decimals: Int) -> Double {
    let factor = Self.powerOfTen(decimals)
    let shown = scale.shown(value)
    let rounded = (shown * factor).rounded(.toNearestOrAwayFromZero) / factor
    guard rounded > shown, level(of: scale.value(of: rounded)) != level(of: value) else { return shown }
    return (shown * factor).rounded(.down) / factor
  }

  /// What is missing from a value of 0…1 to the start of a level, on the scale, rounded up; never 0 below it.
  public func missing(from value: Double, to level: Int, decimals: Int) -> Double {
    let factor = Self.powerOfTen(decimals)
    let gap = levels[level].from - scale.shown(value)
    return max((gap * factor - 1e-6).rounded(.up), 1) / factor
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
