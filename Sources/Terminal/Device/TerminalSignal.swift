import Glibc

/// A signal that asks the program to leave.
public enum TerminalSignal: CaseIterable, Hashable, Sendable {
  /// The terminal is gone (SIGHUP).
  case hangup
  /// Control-C (SIGINT).
  case interrupt
  /// Somebody ended the program (SIGTERM).
  case terminate

  /// The signal with a number; nothing if it asks for something else.
  init?(number: Int32) {
    guard let signal = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = signal
  }

  /// The number of the signal; the customary exit code is 128 more.
  public var number: Int32 {
    switch self {
    case .hangup: SIGHUP
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    }
  }
}
