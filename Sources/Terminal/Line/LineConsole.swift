/// A conversation in plain lines: for pipes, and for terminals that can not place text.
public protocol LineConsole: AnyObject {
  /// Writes a line.
  func write(_ line: String)

  /// Writes a prompt and stays on its line.
  func prompt(_ text: String)

  /// Waits for the next line, the end or a signal.
  func next() -> LineEvent
}

extension LineConsole {
  /// The next line without its end; `nil` where none comes any more.
  public func readLine() -> String? {
    guard case .line(let line) = next() else { return nil }
    return line
  }
}
