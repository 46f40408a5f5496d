public import Localization
public import MaturityModel

/// What is to become of a file that was sent in.
public enum Verdict: Sendable, Hashable {
  /// Nothing is here yet for this municipality and quarter.
  case new
  /// It takes the place of what is here.
  case changed
  /// It says what is here already.
  case unchanged
  /// It says what another file says that was sent in with it.
  case same(as: String)
  /// What is here stays, unless it is to be replaced knowingly.
  case kept(Reason)
  /// It is good, but nothing of its municipality is taken over while another file of it is refused.
  case held(by: String)
  /// It cannot be used.
  case refused([Diagnostic])
  /// It is no assessment and lies there for another purpose.
  case passedOver

  /// Why what is here stays.
  public enum Reason: Sendable, Hashable {
    /// It was handed in then.
    case submitted(Timestamp)
    /// It was worked on later than what came in.
    case newer
    /// It cannot be read, so nobody can tell whether it is the newer one.
    case unreadable
  }

  /// Whether something is to be written.
  public var isTakenOver: Bool { self == .new || self == .changed }
}
