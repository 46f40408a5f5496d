extension String {
  /// The text as a value of the type TEXT (RFC 5545, section 3.3.11).
  ///
  /// No character that ends a line is left, whoever counts it as one (also U+0085, U+2028 and U+2029), so that a text
  /// cannot begin a property of its own. Other control characters but the tab are not allowed, and are left out.
  var escapedForCalendars: String {
    var escaped = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\r", "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: #"\n"#.unicodeScalars)
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\t": escaped.append(scalar)
      default: if scalar.properties.generalCategory != .control { escaped.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return String(escaped)
  }
}
