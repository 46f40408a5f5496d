/// Where words and paragraphs begin and end.
extension LineEditor {
  var startOfWord: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, !Self.isWord(characters[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  var endOfWord: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, !Self.isWord(characters[index]) { index += 1 }
    while index < characters.count, Self.isWord(characters[index]) { index += 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// Behind the line break before the cursor, else the start of the text.
  var startOfParagraph: Int {
    let before = text.prefix(cursor)
    return before.lastIndex(of: "\n").map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0
  }

  /// Before the line break behind the cursor, else the end of the text.
  var endOfParagraph: Int {
    cursor + text.dropFirst(cursor).prefix { $0 != "\n" }.count
  }
}
