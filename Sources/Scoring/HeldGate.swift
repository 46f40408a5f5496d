public import MaturityModel

/// A gate that keeps a score from a level which its value reaches.
public struct HeldGate: Sendable, Hashable {
  /// Index of the level before which it stands.
  public var level: Int
  /// What would have to hold.
  public var gate: Gate
  /// The value, 0…1, that is there instead; nothing if there is none or the gate is about a level.
  public var value: Double?
}
