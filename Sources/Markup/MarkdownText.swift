/// Text inside Markdown that means nothing but itself.
public enum MarkdownText {
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!", "$",
  ]

  /// A text on one line with everything escaped that could become markup.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isStart: whether it stands at the start of a line or an entry.
  /// - Returns: the same to be read.
  public static func escaped(_ text: String, atStart isStart: Bool = true) -> String {
    var result = ""
    for (place, character) in zip(text.indices, text) {
      if character.isNewline {
        result.append(" ")
      } else {
        if special.contains(character) || character == "&" && isEntity(text[place...]) { result.append("\\") }
        result.append(character)
      }
    }
    return isStart ? guardingStart(of: result) : result
  }

  /// Whether a text begins with what would be shown as another sign, such as `&lt;`.
  private static func isEntity(_ text: Substring) -> Bool {
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "#" }
    return !name.isEmpty && text.dropFirst(1 + name.count).first == ";"
  }

  /// A dash, plus or numeral at the start would make a list, an equals sign a heading.
  private static func guardingStart(of text: String) -> String {
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
