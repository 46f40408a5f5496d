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

  /// What is assumed where nothing is known: 80×24.
  public static let standard = TerminalSize(columns: 80, rows: 24)
}
