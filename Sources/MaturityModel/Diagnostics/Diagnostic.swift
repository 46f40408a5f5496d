public import LocatedJSON

/// One thing that is wrong in a file, where, and what to do about it.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but somebody should look.
    case warning
    /// Nothing is wrong, but something is still to be done.
    case remark
  }

  /// How bad it is.
  public var severity: Severity
  /// What is wrong.
  public var problem: Problem
  /// The file, as the user would name it.
  public var file: String
  /// Where in the file; nothing if it concerns the file as a whole.
  public var position: TextPosition?
  /// The way to the value: `dimensions[2].questions[0].weight`.
  public var path: String

  /// Creates a diagnostic.
  public init(
    _ problem: Problem, severity: Severity = .error, file: String, position: TextPosition? = nil,
    path: String = ""
  ) {
    self.severity = severity
    self.problem = problem
    self.file = file
    self.position = position
    self.path = path
  }
}
