/// Writes values in the one form that this program writes.
struct JSONWriter {
  var bytes: [UInt8] = []
  private let lineLength = 100

  mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let elements):
      write(elements.map { (nil, $0) }, open: "[", close: "]", indent: indent)
    case .object(let members):
      write(members.map { ($0.key, $0.value) }, open: "{", close: "}", indent: indent)
    }
  }

  private mutating func write(
    _ items: [(key: String?, value: JSON)], open: Unicode.Scalar, close: Unicode.Scalar, indent: Int
  ) {
    bytes.append(UInt8(ascii: open))
    let start = bytes.count
    if items.allSatisfy({ $0.value.isPlain }) {
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        write(item, indent: indent)
      }
      if bytes.count - start + indent <= lineLength {
        bytes.append(UInt8(ascii: close))
        return
      }
      bytes.removeSubrange(start...)
    }
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(indent + 2)
      write(item, indent: indent + 2)
    }
    if !items.isEmpty { breakLine(indent) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func write(_ item: (key: String?, value: JSON), indent: Int) {
    if let key = item.key {
      write(key)
      bytes.append(contentsOf: ": ".utf8)
    }
    write(item.value, indent: indent)
  }

  private mutating func breakLine(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private mutating func write(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 {
      bytes.append(contentsOf: String(whole).utf8)
    } else {
      bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    guard text.utf8.contains(where: Self.isEscaped) else {
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}

extension JSON {
  /// Whether the value holds no other values.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}
