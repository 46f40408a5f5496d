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
}
