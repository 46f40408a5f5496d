/// What is wrong with markup, and where.
public struct MarkupProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1; 0 if unknown.
  public let line: Int
  /// The column in bytes, from 1; 0 if unknown.
  public let column: Int
  /// What is wrong, in libxml2's words.
  public let message: String

  /// Creates a problem.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// `line:column: message`, as compilers write it.
  public var description: String { "\(line):\(column): \(message)" }

  static let unreadable = MarkupProblem(line: 0, column: 0, message: "Empty, or larger than 2 GB")
}
