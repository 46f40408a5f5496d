/// What protects the program from hostile texts.
public struct JSONLimits: Sendable {
  /// How deep arrays and objects may be nested.
  public var depth: Int
  /// How many bytes a text may have.
  public var size: Int
  /// How many problems are told; at the next one reading stops.
  public var problems: Int

  /// Creates limits; the defaults are far above every honest file.
  public init(depth: Int = 64, size: Int = 64 << 20, problems: Int = 200) {
    self.depth = depth
    self.size = min(size, Int(Int32.max))
    self.problems = problems
  }
}
