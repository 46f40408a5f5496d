import Glibc

/// How many characters a screen holds.
public struct TerminalSize: Hashable, Sendable {
  /// Columns, at least 1.
  public let columns: Int
  /// Rows, at least 1.
  public let rows: Int

  /// Creates a size; less than one column or row counts as one.
  public init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
  }

  /// The size of the window behind a descriptor; nothing where there is none, or it does not know.
  public init?(of descriptor: Int32) {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    self.init(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// What is assumed where nothing is known: 80×24.
  public static let standard = TerminalSize(columns: 80, rows: 24)
}
