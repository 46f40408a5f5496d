/// The characters of a list, whichever of both encodings it has.
enum RegisterText {
  /// Newer editions are UTF-8; whatever is not valid UTF-8 is ISO 8859-15, in which every sequence of bytes is valid.
  static func signs(of bytes: [UInt8]) -> [Unicode.Scalar] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: bytes, as: UTF8.self) { return Array(text.unicodeScalars) }
    return bytes.map { latin9[$0] ?? Unicode.Scalar($0) }
  }

  /// The eight places in which ISO 8859-15 differs from the first 256 scalars of Unicode.
  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
