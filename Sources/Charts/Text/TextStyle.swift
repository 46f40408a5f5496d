/// One of the few sizes of text in charts, and how much room it takes.
struct TextStyle: Sendable {
  /// Size in user units.
  let size: Double
  let lineHeight: Double
  let isBold: Bool

  static let label = TextStyle(size: 14, lineHeight: 18, isBold: false)
  static let strong = TextStyle(size: 14, lineHeight: 18, isBold: true)
  static let small = TextStyle(size: 13, lineHeight: 17, isBold: false)
  static let smallStrong = TextStyle(size: 13, lineHeight: 17, isBold: true)
  static let heading = TextStyle(size: 18, lineHeight: 24, isBold: true)

  /// How far capitals and digits reach above the line they stand on.
  var ascent: Double { (size * 1.5).rounded() / 2 }

  /// From the middle of a line of digits down to the line they stand on.
  var middleShift: Double { (size * 0.72).rounded() / 2 }

  /// How wide a text becomes at most, whichever sans-serif font the reader has.
  func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// How wide a character becomes at most.
  func width(of scalar: Unicode.Scalar) -> Double {
    Double(CharacterWidths.hundredths(of: scalar)) * (isBold ? size * 0.0112 : size * 0.01)
  }
}
