extension JSON {
  /// The one form of the value after RFC 8785 (JSON Canonicalization Scheme), the same whoever writes it: no white
  /// space, keys ordered by UTF-16 code units, numbers as ECMAScript writes them. Good for digests, not for people.
  ///
  /// Numbers have to be finite; others, which no JSON has, are written as `null`.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.write(self)
    return writer.bytes
  }
}

/// Writes values in the form of RFC 8785; those that were read straight from their text: `CanonicalWriter+Tape.swift`.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ run: ArraySlice<UInt8>) { bytes.append(contentsOf: run) }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.ecmaScript.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: Self.precedes).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(member.key)
        bytes.append(UInt8(ascii: ":"))
        write(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func precedes(
    _ left: (key: String, value: JSON), _ right: (key: String, value: JSON)
  ) -> Bool {
    let isPlain = left.key.utf8.allSatisfy(isASCII) && right.key.utf8.allSatisfy(isASCII)
    return isPlain
      ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      : left.key.utf16.lexicographicallyPrecedes(right.key.utf16)
  }

  private static func isASCII(_ byte: UInt8) -> Bool { byte < 0x80 }

  /// Whether a byte of a string is written as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Hardly any text has something to escape.
    guard !text.utf8.allSatisfy(Self.isPlain) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
  }
}

extension Double {
  /// The number as `Number::toString` of ECMAScript writes it.
  fileprivate var ecmaScript: String {
    guard isFinite else { return "null" }
    guard self != 0 else { return "0" }
    if abs(self) < 0x1p53, let whole = Int(exactly: self) { return String(whole) }
    guard self > 0 else { return "-" + (-self).ecmaScript }
    let (digits, point) = shortestDigits
    switch point {
    case digits.count...21:
      return digits + String(repeating: "0", count: point - digits.count)
    case 1...21:
      return digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0:
      return "0." + String(repeating: "0", count: -point) + digits
    default:
      let exponent = (point > 0 ? "+" : "-") + String(abs(point - 1))
      let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
      return digits.prefix(1) + fraction + "e" + exponent
    }
  }

  /// The fewest digits that tell the number from all others, and how many of them stand before the point.
  private var shortestDigits: (digits: String, point: Int) {
    let parts = description.split(separator: "e")
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let all = halves.joined()
    let digits = all.drop { $0 == "0" }
    let end = digits.lastIndex { $0 != "0" }.map(digits.index(after:)) ?? digits.startIndex
    return (String(digits[..<end]), halves[0].count + exponent - (all.count - digits.count))
  }
}
