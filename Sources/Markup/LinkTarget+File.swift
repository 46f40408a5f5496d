extension LinkTarget {
  /// What a file that lies inside a link may hold: nothing that a browser would run.
  public enum FileContent: String, Sendable {
    /// A table for spreadsheets.
    case csv = "text/csv;charset=utf-8"
    /// Data for programs.
    case json = "application/json"
  }

  /// A small file inside the link itself, for an element with `download`.
  public static func file(_ bytes: some Sequence<UInt8>, _ content: FileContent) -> LinkTarget {
    var address = Array("data:\(content.rawValue),".utf8)
    for byte in bytes {
      if isPlain(byte) {
        address.append(byte)
      } else {
        address.append(UInt8(ascii: "%"))
        address.append(hexadecimal(byte >> 4))
        address.append(hexadecimal(byte & 15))
      }
    }
    return LinkTarget(checked: String(decoding: address, as: UTF8.self))
  }

  /// What may stand in an address and in an attribute as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-._~;,:/()*!+=@?$".utf8.contains(byte)
    }
  }
}
