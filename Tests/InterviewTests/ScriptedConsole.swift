import Terminal

/// A console that plays lines, then ends or gets a signal, and keeps what was written.
final class ScriptedConsole: LineConsole {
  private var lines: [String]
  private let end: LineEvent
  private(set) var written: [String] = []

  init(_ lines: [String], then end: LineEvent = .endOfInput) {
    self.lines = lines
    self.end = end
  }

  func write(_ line: String) {
    written.append(line)
  }

  func prompt(_ text: String) {}

  func next() -> LineEvent {
    lines.isEmpty ? end : .line(lines.removeFirst())
  }
}
