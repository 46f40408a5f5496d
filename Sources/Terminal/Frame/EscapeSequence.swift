/// The sequences of ECMA-48 and xterm that drawing needs.
enum EscapeSequence {
  static let resetStyle = "\u{1B}[0m"
  static let clearScreen = "\u{1B}[2J"
  static let clearToLineEnd = "\u{1B}[K"
  static let hideCursor = "\u{1B}[?25l"
  static let showCursor = "\u{1B}[?25h"
  /// Terminals that know it show everything up to ``endUpdate`` in one step; others ignore it.
  static let beginUpdate = "\u{1B}[?2026h"
  static let endUpdate = "\u{1B}[?2026l"
  /// Alternate screen, no automatic wrapping, bracketed paste.
  static let enterScreen = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h"
  /// Undoes all of the above; safe to send at any time.
  static let leaveScreen = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?7h\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  static func move(row: Int, column: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }
}
