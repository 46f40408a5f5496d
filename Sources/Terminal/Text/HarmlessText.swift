/// Makes untrusted text safe to print: nothing in it can move the cursor, change colours or reorder a line.
public enum HarmlessText {
  /// The text without control characters, on one line.
  ///
  /// Line breaks and tabs become spaces; soft hyphens, direction controls and invisible format characters
  /// other than joiners are left out; every other control character becomes U+FFFD.
  public static func line(_ text: some StringProtocol) -> String {
    clean(text, keepsLineBreaks: false)
  }

  /// The same with line breaks kept as `\n`.
  public static func block(_ text: some StringProtocol) -> String {
    clean(text, keepsLineBreaks: true)
  }

  private static func clean(_ text: some StringProtocol, keepsLineBreaks: Bool) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(text) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      guard let replacement = replacement(for: scalar, keepsLineBreaks: keepsLineBreaks) else { continue }
      result.append(replacement)
    }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar, keepsLineBreaks: Bool) -> Unicode.Scalar? {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": return keepsLineBreaks ? "\n" : " "
    case "\t": return " "
    case "\u{200C}", "\u{200D}": return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control: return "\u{FFFD}"
    case .format: return isTag(scalar) ? scalar : nil
    default: return scalar
    }
  }

  /// The tags that spell flags such as Scotland's.
  private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0020...0xE007F).contains(scalar.value)
  }
}
