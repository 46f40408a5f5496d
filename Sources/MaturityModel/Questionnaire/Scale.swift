/// The numbers in which scores are shown; inside, every value is 0…1.
public struct Scale: Sendable, Hashable {
  /// What 0 is shown as.
  public var minimum: Double
  /// What 1 is shown as.
  public var maximum: Double

  /// Creates a scale; `minimum` is less than `maximum`.
  public init(minimum: Double = 0, maximum: Double = 100) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// How many decimals scores are shown with where they stand exactly: one, and more on a short scale such as 0…3,
  /// so that a step of one answer can be seen.
  public var decimals: Int {
    switch maximum - minimum {
    case 20...: 1
    case 2...: 2
    default: 3
    }
  }

  /// A value of 0…1 on this scale.
  public func shown(_ value: Double) -> Double { minimum + value * (maximum - minimum) }

  /// A difference of two values of 0…1 on this scale.
  public func shownDifference(_ difference: Double) -> Double { difference * (maximum - minimum) }

  /// Where a number of this scale lies in 0…1.
  public func value(of shown: Double) -> Double { (shown - minimum) / (maximum - minimum) }
}
