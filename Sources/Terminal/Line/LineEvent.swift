/// What comes from whoever types lines.
public enum LineEvent: Hashable, Sendable {
  /// A line without its end.
  case line(String)
  /// There is no line any more.
  case endOfInput
  /// The program is asked to leave.
  case signal(TerminalSignal)
}
