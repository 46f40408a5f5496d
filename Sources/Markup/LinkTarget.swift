/// Where a link may lead: `http`, `https`, `mailto`, or a path inside the site; never `javascript:`, and `data:` only where
/// the program itself has made the content.
public struct LinkTarget: Sendable, Hashable {
  /// The address as it is written into the attribute, before escaping.
  public let text: String

  /// Reads an address that came from data; nil if its kind is not allowed.
  ///
  /// Refused are other schemes, addresses with control characters, and `//host` (whose scheme would be the
  /// page's). What HTML does not allow in an address, such as spaces, is percent-encoded.
  public init?(checking address: String) {
    let isControlled = address.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    guard !address.isEmpty, !isControlled, !address.hasPrefix("//"), !address.hasPrefix("\\\\") else {
      return nil
    }
    if let scheme = Self.scheme(of: address) {
      let rest = address.utf8.dropFirst(scheme.utf8.count + 1)
      switch scheme {
      case "mailto":
        guard !rest.isEmpty else { return nil }
      case "http", "https":
        let isHost = { (byte: UInt8) in byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\")
        }
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first, isHost(first) else {
          return nil
        }
      default: return nil
      }
    }
    text = Self.percentEncoded(address)
  }

  /// A path inside the site, such as `kommunen/weida.html#profil`; a colon in its first part is no scheme.
  public static func path(_ path: String) -> LinkTarget {
    let encoded = percentEncoded(path)
    let isAmbiguous = scheme(of: encoded) != nil || encoded.hasPrefix("//")
    return LinkTarget(checked: isAmbiguous ? "./" + encoded : encoded)
  }

  /// A place on the same page.
  public static func fragment(_ id: String) -> LinkTarget {
    LinkTarget(checked: "#" + percentEncoded(id))
  }

  init(checked: String) {
    text = checked
  }

  /// What stands before the first colon, in lower case, if that colon ends a scheme.
  private static func scheme(of address: String) -> String? {
    guard
      let end = address.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
      address.utf8[end] == UInt8(ascii: ":")
    else { return nil }
    return address[..<end].lowercased()
  }

  private static func percentEncoded(_ address: String) -> String {
    guard address.utf8.contains(where: isUnsafe) else { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      guard isUnsafe(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "%"))
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 15))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnsafe(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || #""<>\^`{|}"#.utf8.contains(byte)
  }

  static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension LinkTarget: ExpressibleByStringLiteral {
  /// An address written in the program's own text, which is trusted.
  public init(stringLiteral value: StaticString) {
    text = value.description
  }
}
