internal import LocatedJSON

/// What came of reading a file: the value if there is no error, and everything that was found.
public struct Reading<Value: Sendable>: Sendable {
  /// The value; nothing if the file has an error.
  public var value: Value?
  /// All problems in the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a reading; a value with errors is dropped.
  public init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    self.value = hasErrors ? nil : value
    self.diagnostics = diagnostics.sorted { left, right in
      guard let first = left.position, let second = right.position else {
        return left.position == nil && right.position != nil
      }
      return (first.line, first.column) < (second.line, second.column)
    }
  }
}
