/// A text that is being typed, and the cursor in it.
public struct LineEditor: Hashable, Sendable {
  /// The text so far.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// How many Unicode scalars it may hold at most.
  public let maximumLength: Int

  /// Creates an editor with the cursor at the end of a text.
  public init(_ text: String = "", maximumLength: Int = 2000) {
    self.text = HarmlessText.line(text)
    self.maximumLength = maximumLength
    cursor = self.text.count
  }

  /// Applies a key and says whether it had a meaning here; Enter, Escape, Tab and arrows up and down have none.
  @discardableResult
  public mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(HarmlessText.line(pasted))
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .deleteWordBackward: delete(from: startOfWord, to: cursor)
    case .deleteWordForward: delete(from: cursor, to: endOfWord)
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: text.count)
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, text.count)
    case .wordLeft: cursor = startOfWord
    case .wordRight: cursor = endOfWord
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    default: return false
    }
    return true
  }

  /// What was typed stands before and behind the cursor; a combining mark joins the character before it.
  private mutating func insert(_ new: String) {
    var room = maximumLength - text.unicodeScalars.count
    let fitting = HarmlessText.line(new).prefix { character in
      room -= character.unicodeScalars.count
      return room >= 0
    }
    let before = text.prefix(cursor) + fitting
    let after = text.dropFirst(cursor)
    text = String(before + after)
    cursor = min(before.count, text.count)
  }

  private mutating func delete(from start: Int, to end: Int) {
    let count = text.count
    let range = max(start, 0)..<min(max(end, 0), count)
    guard !range.isEmpty else { return }
    text = String(text.prefix(range.lowerBound) + text.dropFirst(range.upperBound))
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, !Self.isWord(characters[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  private var endOfWord: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, !Self.isWord(characters[index]) { index += 1 }
    while index < characters.count, Self.isWord(characters[index]) { index += 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
