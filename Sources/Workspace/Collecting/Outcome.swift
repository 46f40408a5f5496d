/// What became of a file that was to be taken over.
public struct Outcome: Sendable, Hashable {
  /// What was decided in the end.
  public var verdict: Verdict
  /// Where what it replaced lies now; nothing if nothing was lost by it.
  public var replaced: String?
}
