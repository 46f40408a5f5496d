/// Turns the bytes of strings and numbers into values.
enum JSONText {
  /// The text of a string node; broken escapes and bytes become U+FFFD.
  static func decode(_ node: JSONNode, in bytes: [UInt8]) -> String {
    let text = bytes[(Int(node.start) + 1)..<(Int(node.end) - 1)]
    return node.flag ? unescape(text, in: bytes) : String(decoding: text, as: UTF8.self)
  }

  /// What a one-letter escape stands for.
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Four hexadecimal digits.
  static func hex(at index: Int, in bytes: [UInt8]) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }

  /// The value of a number's text; infinite if it is too large, not a number if it is none.
  static func number(_ text: ArraySlice<UInt8>) -> Double {
    if text.count <= 15, text.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Double(text.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return Double(String(decoding: text, as: UTF8.self)) ?? .nan
  }

  /// Whether a text is a number of RFC 8259 that fits a `Double`.
  static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func dropDigits() -> Bool {
      guard isDigit(rest.first) else { return false }
      rest = rest.drop(while: isDigit)
      return true
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest.removeFirst()
    } else if !dropDigits() {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard dropDigits() else { return false }
    }
    if let byte = rest.first, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
      guard dropDigits() else { return false }
    }
    return rest.isEmpty && number(text).isFinite
  }

  private static func unescape(_ text: ArraySlice<UInt8>, in bytes: [UInt8]) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < text.endIndex else {
        units.append(byte)
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      if let plain = escaped(letter) {
        units.append(plain)
        index += 2
      } else if letter == UInt8(ascii: "u"), let unit = hex(at: index + 2, in: bytes) {
        index += 6
        var scalar = Unicode.Scalar(unit)
        if UTF16.isLeadSurrogate(unit), index + 1 < text.endIndex, let trail = hex(at: index + 2, in: bytes),
          bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
          UTF16.isTrailSurrogate(trail)
        {
          scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
          index += 6
        }
        units.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
      } else {
        units.append(byte)
        index += 1
      }
    }
    return String(decoding: units, as: UTF8.self)
  }
}
