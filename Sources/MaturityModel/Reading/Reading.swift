internal import LocatedJSON

/// What came of reading a file: the value if there is no error, and everything that was found.
public struct Reading<Value: Sendable>: Sendable {
  /// The value; nothing if the file has an error.
  public var value: Value?
  /// What could be made out in spite of errors; good for checking other files against it, never for use.
  public var provisional: Value?
  /// All problems; those of one file in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a reading; a value with errors is dropped.
  public init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    self.value = hasErrors ? nil : value
    provisional = value
    self.diagnostics = diagnostics
  }

  /// Orders the problems of one file by their place.
  mutating func sortByPlace() {
    diagnostics.sort { left, right in
      guard let first = left.position, let second = right.position else {
        return left.position == nil && right.position != nil
      }
      return (first.line, first.column) < (second.line, second.column)
    }
  }
}
