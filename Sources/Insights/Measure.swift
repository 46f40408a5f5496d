/// What is compared: the whole, or one of the scored dimensions on top.
public enum Measure: Sendable, Hashable {
  /// The overall score.
  case overall
  /// The dimension with this place among the scored dimensions on top.
  case dimension(Int)

  /// Its place in tables: the whole first.
  public var index: Int {
    switch self {
    case .overall: 0
    case .dimension(let place): place + 1
    }
  }
}
