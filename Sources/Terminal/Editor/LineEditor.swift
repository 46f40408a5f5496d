/// A text that is being typed, and the cursor in it: one line, or several where line breaks are kept.
public struct LineEditor: Hashable, Sendable {
  /// The text so far.
  public internal(set) var text: String
  /// How many characters stand before the cursor.
  public internal(set) var cursor: Int
  /// How many Unicode scalars it may hold at most.
  public let maximumLength: Int
  /// Whether line breaks stay; otherwise they become spaces.
  public let keepsLineBreaks: Bool
  /// The column that moving up and down keeps to, over lines that are shorter.
  var column: Int?

  /// Creates an editor with the cursor at the end of a text.
  public init(_ text: String = "", maximumLength: Int = 2000, keepsLineBreaks: Bool = false) {
    self.maximumLength = maximumLength
    self.keepsLineBreaks = keepsLineBreaks
    self.text = keepsLineBreaks ? HarmlessText.block(text) : HarmlessText.line(text)
    cursor = self.text.count
  }

  /// Applies a key and says whether it had a meaning here.
  ///
  /// Enter, Escape and Tab have none; arrows up and down and line breaks only where line breaks are kept.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - width: the columns in which the text is laid out, for moving between the rows that are seen; without one
  ///     each paragraph is a row.
  /// - Returns: whether the key was used up.
  @discardableResult
  public mutating func apply(_ key: Key, width: Int = .max) -> Bool {
    if keepsLineBreaks, applyToRows(key, width: width) { return true }
    column = nil
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .deleteWordBackward: delete(from: startOfWord, to: cursor)
    case .deleteWordForward: delete(from: cursor, to: endOfWord)
    case .control("u"): delete(from: startOfParagraph, to: cursor)
    case .control("k"): delete(from: cursor, to: max(endOfParagraph, min(cursor + 1, text.count)))
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, text.count)
    case .wordLeft: cursor = startOfWord
    case .wordRight: cursor = endOfWord
    case .home, .control("a"): cursor = startOfParagraph
    case .end, .control("e"): cursor = endOfParagraph
    default: return false
    }
    return true
  }

  /// What was typed stands before and behind the cursor; a combining mark joins the character before it.
  mutating func insert(_ new: String) {
    var room = maximumLength - text.unicodeScalars.count
    let harmless = keepsLineBreaks ? HarmlessText.block(new) : HarmlessText.line(new)
    let fitting = harmless.prefix { character in
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
    // What met may have joined into one character.
    cursor = min(range.lowerBound, text.count)
  }
}
