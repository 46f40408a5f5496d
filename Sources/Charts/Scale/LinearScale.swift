/// Turns values into positions.
struct LinearScale: Sendable {
  let minimum: Double
  let maximum: Double
  /// The position of the minimum.
  let start: Double
  /// The position of the maximum; may lie before the start.
  let end: Double

  init(_ scale: ChartScale, from start: Double, to end: Double) {
    minimum = scale.minimum
    maximum = scale.maximum
    self.start = start
    self.end = end
  }

  /// The position of a value, to a tenth of a unit; one outside the scale lands on its end.
  func callAsFunction(_ value: Double) -> Double {
    let share = (min(max(value, minimum), maximum) - minimum) / (maximum - minimum)
    return ((start + share * (end - start)) * 10).rounded() / 10
  }
}
