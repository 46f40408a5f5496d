/// What a terminal reports.
public enum TerminalEvent: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// The screen must be drawn again: its size changed, or the program was away.
  case redraw
  /// The program is asked to leave.
  case signal(TerminalSignal)
  /// No key will come any more.
  case endOfInput
}
