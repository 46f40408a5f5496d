internal import SystemPackage

extension FilePath {
  /// The address for a browser; what an address does not allow is percent-encoded.
  var fileAddress: String {
    string.utf8.reduce(into: "file://") { address, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "-"):
        address.append(Character(Unicode.Scalar(byte)))
      default:
        address += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

/// A word as it can be pasted into a shell.
func pasted(_ word: String) -> String {
  let isPlain =
    !word.isEmpty
    && word.utf8.allSatisfy { byte in
      byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
        || "/._-".utf8.contains(byte)
    }
  return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
