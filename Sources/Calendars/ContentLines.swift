/// The lines of an iCalendar file: ended by CR and LF, and folded (RFC 5545, section 3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Bytes of a line without its end; what is longer goes on in the next one, after a space that counts.
  private static let limit = 75

  /// Adds a line of a value that the program itself has made, without anything to escape.
  mutating func add(_ name: String, _ value: String) {
    add(line: "\(name):\(value)")
  }

  /// Adds a line of any text.
  mutating func add(_ name: String, text: String) {
    add(line: "\(name):\(text.escapedForCalendars)")
  }

  private mutating func add(line: String) {
    var room = Self.limit
    for scalar in line.unicodeScalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if encoded.count > room {
        bytes += "\r\n ".utf8
        room = Self.limit - 1
      }
      bytes += encoded
      room -= encoded.count
    }
    bytes += "\r\n".utf8
  }
}
