/// A named step of the scale.
public struct ChartLevel: Sendable, Hashable {
  /// The digit that stands for it, rising from 1.
  public let number: Int
  /// Its name.
  public let name: String
  /// Where it begins on the scale, inclusive.
  public let start: Double

  /// Creates a level.
  public init(number: Int, name: String, start: Double) {
    self.number = number
    self.name = name
    self.start = start
  }
}
