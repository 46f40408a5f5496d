/// Where a text stands; inside quotes, line breaks and tabs must be written as references to survive.
enum TextPlace {
  case content
  case quotes
  /// JSON inside a script element, where only its own escapes are read.
  case json
}

extension ByteSink {
  /// Appends a text so that it reads the same in HTML and XML and can neither end its place nor turn the
  /// direction of what surrounds it.
  ///
  /// Characters that XML forbids or HTML calls errors become U+FFFD; bidirectional controls are dropped.
  mutating func append(escaping text: String, in place: TextPlace) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0, in: place) }
    guard isDone == nil else { return }
    var native = text
    native.withUTF8 { append(escaping: $0, in: place) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, in place: TextPlace) {
    var start = 0
    var index = 0
    while index < text.count {
      guard Self.needsCare(text[index]) else {
        index += 1
        continue
      }
      let careful = Self.careful(text, at: index, in: place)
      if let replacement = careful.replacement {
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        append(replacement)
        start = index + careful.length
      }
      index += careful.length
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte is special or begins a character that may be.
  private static func needsCare(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return (special >> UInt64(byte)) & 1 != 0 }
    return byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  /// One bit for each byte below 0x40: all controls and `"`, `&`, `<`, `>`.
  private static let special: UInt64 =
    0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  /// How many bytes a character that needs care has, and what stands for it; nil: itself.
  private static func careful(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, in place: TextPlace
  ) -> (length: Int, replacement: StaticString?) {
    func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
    switch byte(0) {
    case UInt8(ascii: "&"): return (1, place == .json ? "\\u0026" : "&amp;")
    case UInt8(ascii: "<"): return (1, place == .json ? "\\u003c" : "&lt;")
    case UInt8(ascii: ">"): return (1, place == .json ? "\\u003e" : "&gt;")
    case UInt8(ascii: "\""): return (1, place == .quotes ? "&quot;" : nil)
    case UInt8(ascii: "\n"): return (1, place == .quotes ? "&#10;" : nil)
    case UInt8(ascii: "\t"): return (1, place == .quotes ? "&#9;" : nil)
    case UInt8(ascii: "\r"):
      if byte(1) == UInt8(ascii: "\n") { return (1, "") }
      return (1, place == .quotes ? "&#10;" : "\n")
    case 0..<0x20, 0x7F: return (1, replacementCharacter)
    case 0xC2: return (2, byte(1) < 0xA0 ? replacementCharacter : nil)
    case 0xD8: return (2, byte(1) == 0x9C ? "" : nil)
    case 0xE2: return (3, isBidirectionalControl(byte(1), byte(2)) ? "" : nil)
    case 0xEF: return (3, isNoncharacter(byte(1), byte(2)) ? replacementCharacter : nil)
    default: return (1, nil)
    }
  }

  private static let replacementCharacter: StaticString = "\u{FFFD}"

  /// U+200E, U+200F, U+202A…U+202E, U+2066…U+2069 behind their first byte E2.
  private static func isBidirectionalControl(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third)
    case 0x81: (0xA6...0xA9).contains(third)
    default: false
    }
  }

  /// U+FFFE, U+FFFF and U+FDD0…U+FDEF behind their first byte EF.
  private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0xBF: third >= 0xBE
    case 0xB7: (0x90...0xAF).contains(third)
    default: false
    }
  }
}
