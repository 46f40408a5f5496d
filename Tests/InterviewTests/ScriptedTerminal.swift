import Terminal

/// A terminal that plays events and keeps every frame; afterwards its input has ended.
final class ScriptedTerminal: TerminalDevice {
  let size: TerminalSize
  private var events: [TerminalEvent]
  private(set) var frames: [Frame] = []
  /// Called before each event, with how many are left.
  var beforeEvent: ((Int) -> Void)?

  init(columns: Int = 80, rows: Int = 24, _ events: [TerminalEvent] = []) {
    size = TerminalSize(columns: columns, rows: rows)
    self.events = events
  }

  convenience init(columns: Int = 80, rows: Int = 24, keys: [Key]) {
    self.init(columns: columns, rows: rows, keys.map { .key($0) })
  }

  func next() -> TerminalEvent {
    beforeEvent?(events.count)
    return events.isEmpty ? .endOfInput : events.removeFirst()
  }

  func show(_ frame: Frame) {
    frames.append(frame)
  }
}

extension [Key] {
  /// A key for each character; `⏎` is Enter, `⎋` Escape, arrows are arrows.
  static func typing(_ text: String) -> [Key] {
    text.map { character in
      switch character {
      case "⏎": .enter
      case "⎋": .escape
      case "↑": .up
      case "↓": .down
      case "←": .left
      case "→": .right
      case "⇥": .tab
      case "⌫": .backspace
      default: .character(character)
      }
    }
  }
}
