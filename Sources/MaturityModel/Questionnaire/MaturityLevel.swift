/// A named step on the scale.
public struct MaturityLevel: Sendable, Hashable {
  /// Stable name.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// Lower bound on the questionnaire's scale, inclusive.
  public var from: Double
  /// What is true of a municipality on this level.
  public var description: LocalizedText
  /// What whoever is on it should do next.
  public var recommendation: LocalizedText? = nil
  /// What has to hold besides the score before the overall level is this one.
  public var requires: [Gate] = []
}
