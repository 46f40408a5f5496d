/// The names that may become parts of paths and addresses.
public enum Identifier {
  /// Whether a text matches `[a-z0-9][a-z0-9-]{0,63}`.
  public static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}
