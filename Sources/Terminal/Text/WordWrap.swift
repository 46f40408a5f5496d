/// Breaks text into lines that fit a width.
public enum WordWrap {
  /// The lines of a text, none wider than `width` columns.
  ///
  /// Breaks at spaces and after hyphens and slashes inside words, keeps line breaks and unbreakable spaces,
  /// and cuts a word only where it is wider than a whole line. An empty text is one empty line.
  public static func lines(of text: String, width: Int) -> [String] {
    let width = max(width, 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      lines(ofParagraph: paragraph, width: width)
    }
  }

  private static func lines(ofParagraph text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let columns = DisplayWidth.of(piece.text)
      let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
      if used + gap + columns <= width {
        if gap > 0 { line += " " }
        line += piece.text
        used += gap + columns
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = cut(piece.text, width: width, into: &lines)
    }
    lines.append(line)
    return lines
  }

  /// Writes the full lines of a word that is too long and returns what is left of it.
  private static func cut(_ word: Substring, width: Int, into lines: inout [String]) -> (String, Int) {
    var line = ""
    var used = 0
    for character in word {
      let columns = DisplayWidth.of(character)
      if used + columns > width, !line.isEmpty {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += columns
    }
    return (line, used)
  }

  private struct Piece {
    let text: Substring
    let followsSpace: Bool
  }

  private static func pieces(of text: Substring) -> [Piece] {
    text.split(separator: " ").flatMap { word in
      var pieces: [Piece] = []
      var start = word.startIndex
      for index in word.indices where isBreak(after: index, in: word) {
        let next = word.index(after: index)
        pieces.append(Piece(text: word[start..<next], followsSpace: start == word.startIndex))
        start = next
      }
      pieces.append(Piece(text: word[start...], followsSpace: start == word.startIndex))
      return pieces
    }
  }

  /// After the hyphen of `Online-Buchung` and the slash of `Stadt/Land`, not in `-5` or `und/`.
  private static func isBreak(after index: Substring.Index, in word: Substring) -> Bool {
    guard word[index] == "-" || word[index] == "/" || word[index] == "–", index > word.startIndex else {
      return false
    }
    let next = word.index(after: index)
    guard next < word.endIndex else { return false }
    return word[word.index(before: index)].isLetter && word[next].isLetter
  }
}
