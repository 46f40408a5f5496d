public import Localization
public import MaturityModel

/// What is to become of a file that was sent in.
public enum Verdict: Sendable, Hashable {
  /// Nothing is here yet for this municipality and quarter.
  case new
  /// It takes the place of what is here, of which nothing is lost.
  case changed
  /// It takes the place of what would stay if it were not to be replaced knowingly.
  case replaced(Reason)
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
    /// It has answers that did not come in, or were given later.
    case newer
    /// It was handed in once, and what came in does not continue its history.
    case history
    /// It cannot be read, so nobody can tell whether it is the newer one.
    case unreadable
  }

  /// Whether something is to be written.
  public var isTakenOver: Bool {
    switch self {
    case .new, .changed, .replaced: true
    case .unchanged, .same, .kept, .held, .refused, .passedOver: false
    }
  }
}
