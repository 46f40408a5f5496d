/// How many columns text takes in a terminal.
public enum DisplayWidth {
  /// The columns of a text.
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: 0, 1 or 2.
  ///
  /// A cluster is as wide as its first scalar that has a width; the emoji variation selector (U+FE0F) and a
  /// pair of regional indicators make it 2.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    var width = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F, width > 0 { return 2 }
      if width == 0 { width = of(scalar) }
    }
    if scalars.count > 1, let first = scalars.first, (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return WideCharacters.contains(scalar) ? 2 : 1
  }
}
