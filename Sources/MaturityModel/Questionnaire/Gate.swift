/// What has to hold besides the score before a level is reached.
public enum Gate: Sendable, Hashable {
  /// The value of a question, 0…1, is at least this.
  case question(id: String, atLeast: Double)
  /// The value of a dimension, 0…1, is at least this.
  case dimension(id: String, atLeast: Double)
  /// A dimension is on the level with this index or on a higher one.
  case dimensionLevel(id: String, level: Int)
  /// The earlier level with this index is reached, its gates included.
  case level(Int)
}

/// The gates before a level of one dimension.
public struct LevelGates: Sendable, Hashable {
  /// Index of the level.
  public var level: Int
  /// What has to hold.
  public var requires: [Gate]
}
