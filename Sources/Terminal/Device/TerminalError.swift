/// Why a terminal could not be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The process holds a terminal already.
  case inUse
  /// A call of the system failed with this `errno`.
  case system(call: String, errno: Int32)
}
