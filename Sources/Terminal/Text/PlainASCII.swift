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
        result += writings[character] ?? base(of: character) ?? "?"
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
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "â": "a", "ç": "c", "ñ": "n", "ó": "o", "ô": "o",
    "í": "i", "ú": "u", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "·": "-", "•": "*", "…": "...",
    "„": "\"", "“": "\"", "”": "\"", "»": "\"", "«": "\"", "‚": "'", "‘": "'", "’": "'", "×": "x",
    "€": "EUR", "§": "Par.", "²": "2", "³": "3", "≤": "<=", "≥": ">=", "→": "->", "←": "<-",
    "↑": "^", "↓": "v", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "▮": "#", "▯": "-", "▸": ">",
    "▲": "+", "▼": "-", "✓": "x", "Δ": "+/-", "½": "1/2",
  ]
}
