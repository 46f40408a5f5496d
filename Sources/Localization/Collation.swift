/// Sorts names as German directories do (DIN 5007-1, "Ä like A"): umlauts as their vowels, ß as ss, case and
/// accents ignored, punctuation and blanks first. Names that are equal so far are told apart by their scalars.
public struct Collation: Sendable, Hashable, Comparable {
  private let key: [UInt8]
  private let original: String

  /// Creates the sort key of a name.
  public init(_ name: String) {
    original = name
    key = name.unicodeScalars.reduce(into: []) { key, scalar in
      key.append(contentsOf: Self.letters(of: scalar))
    }
  }

  /// What the name is sorted by: its letters in lower case and without marks, as ASCII where they are Latin.
  public var letters: [UInt8] { key }

  /// Names that stand first come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.key == right.key ? left.original < right.original : left.key.lexicographicallyPrecedes(right.key)
  }

  private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "a"..."z", "0"..."9": [UInt8(ascii: scalar)]
    case "A"..."Z": [UInt8(ascii: scalar) + 0x20]
    case "ß", "ẞ": Array("ss".utf8)
    case "æ", "Æ": Array("ae".utf8)
    case "œ", "Œ": Array("oe".utf8)
    case "ø", "Ø": Array("o".utf8)
    case "À"..."Å", "à"..."å", "Ā"..."ą": Array("a".utf8)
    case "Ç", "ç", "Ć"..."č": Array("c".utf8)
    case "È"..."Ë", "è"..."ë", "Ē"..."ě": Array("e".utf8)
    case "Ì"..."Ï", "ì"..."ï": Array("i".utf8)
    case "Ñ", "ñ", "Ń"..."ň": Array("n".utf8)
    case "Ò"..."Ö", "ò"..."ö", "Ō"..."ő": Array("o".utf8)
    case "Ù"..."Ü", "ù"..."ü", "Ū"..."ű": Array("u".utf8)
    case "Ś"..."š": Array("s".utf8)
    case "Ź"..."ž": Array("z".utf8)
    case "\u{0300}"..."\u{036F}": []
    default: scalar.isASCII ? [0x20] : Array(String(scalar).utf8)
    }
  }
}
