import Terminal

/// A console that plays lines and keeps what was written.
final class ScriptedConsole: LineConsole {
  private var lines: [String]
  private(set) var written: [String] = []

  init(_ lines: [String]) {
    self.lines = lines
  }

  func write(_ line: String) {
    written.append(line)
  }

  func prompt(_ text: String) {}

  func readLine() -> String? {
    lines.isEmpty ? nil : lines.removeFirst()
  }
}
