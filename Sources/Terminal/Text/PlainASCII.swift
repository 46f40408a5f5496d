/// Writes text with ASCII alone, for terminals whose locale is not UTF-8.
public enum PlainASCII {
  /// The text in ASCII: `ä` as `ae`, `–` as `-`; what has no such writing becomes `?`.
  public static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
      } else {
        result += writings[character] ?? letters[character] ?? base(of: character) ?? "?"
      }
    }
    return result
  }

  private static func base(of character: Character) -> String? {
    guard let first = character.unicodeScalars.first, first.isASCII else { return nil }
    return String(Character(first))
  }

  private static let writings: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "·": "-", "•": "*", "…": "...",
    "„": "\"", "“": "\"", "”": "\"", "»": "\"", "«": "\"", "‚": "'", "‘": "'", "’": "'", "×": "x",
    "€": "EUR", "§": "Par.", "²": "2", "³": "3", "≤": "<=", "≥": ">=", "→": "->", "←": "<-",
    "↑": "^", "↓": "v", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "▮": "#", "▯": "-", "▸": ">",
    "▲": "+", "▼": "-", "✓": "x", "Δ": "+/-", "½": "1/2",
  ]

  /// Latin letters with marks, by the letter that they are written with.
  private static let letters: [Character: String] = {
    let families: [(letter: String, marked: String)] = [
      ("A", "ÀÁÂÃÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"),
      ("H", "Ĥ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽŁ"), ("N", "ÑŃŅŇ"),
      ("O", "ÒÓÔÕŌŎŐØ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠ"), ("T", "ŢŤ"), ("U", "ÙÚÛŨŪŬŮŰŲ"), ("W", "Ŵ"),
      ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãåāăą"), ("c", "çćĉċč"), ("d", "ďđ"),
      ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
      ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõōŏőø"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţť"),
      ("u", "ùúûũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters: [Character: String] = [:]
    for (letter, marked) in families {
      for character in marked { letters[character] = letter }
    }
    return letters
  }()
}
