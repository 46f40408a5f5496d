/// The ways in which systems end a line.
enum LineBreaks {
  /// The text with every kind of line break written as `\n`.
  static func normalised(_ text: String) -> String {
    var result = ""
    for character in text {
      result.append(character.isNewline ? "\n" : character)
    }
    return result
  }
}
