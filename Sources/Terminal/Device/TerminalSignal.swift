import Glibc

/// A signal that asks the program to leave.
public enum TerminalSignal: Hashable, Sendable {
  /// The terminal is gone (SIGHUP).
  case hangup
  /// Control-C (SIGINT).
  case interrupt
  /// Somebody ended the program (SIGTERM).
  case terminate

  /// The number of the signal; the customary exit code is 128 more.
  public var number: Int32 {
    switch self {
    case .hangup: SIGHUP
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    }
  }
}
