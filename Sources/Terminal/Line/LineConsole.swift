/// A conversation in plain lines: for pipes, and for terminals that can not place text.
public protocol LineConsole: AnyObject {
  /// Writes a line.
  func write(_ line: String)

  /// Writes a prompt and stays on its line.
  func prompt(_ text: String)

  /// The next line without its end; `nil` where there is none any more.
  func readLine() -> String?
}
