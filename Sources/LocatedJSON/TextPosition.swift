/// A place in a text as an editor tells it.
public struct TextPosition: Sendable, Hashable {
  /// Line, from 1.
  public let line: Int
  /// Column in Unicode scalars, from 1.
  public let column: Int
  /// The line's text without its end; each byte that is no UTF-8 stands as one U+FFFD.
  public let sourceLine: String

  /// Creates a position from its parts.
  public init(line: Int, column: Int, sourceLine: String) {
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
  }

  /// Finds the position of a byte; an offset behind the end means the end. Cost: linear in the offset.
  public init(offset: Int, in bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let target = min(max(offset, 0), bytes.count)
    let start = (bytes[..<target].lastIndex(of: newline) ?? -1) + 1
    let end = bytes[target...].firstIndex(of: newline) ?? bytes.count
    var text = bytes[start..<end]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    let before = text.startIndex..<max(target, text.startIndex)
    line = bytes[..<target].count(where: { $0 == newline }) + 1
    column = Self.text(before, of: bytes).unicodeScalars.count + 1
    sourceLine = Self.text(text.indices, of: bytes)
  }

  /// Some bytes as text. Unlike `String`, which makes one sign of a sequence that is cut off, it keeps each broken
  /// byte apart, because each is a problem with a place of its own.
  private static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    if let valid = String(validating: bytes[range], as: UTF8.self) { return valid }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(range.count + 2)
    var goodFrom = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let length = bytes[index] < 0x80 ? 1 : UTF8Sequence.length(at: index, in: bytes)
      index += max(length, 1)
      guard length == 0 else { continue }
      repaired.append(contentsOf: bytes[goodFrom..<index - 1])
      repaired.append(contentsOf: "\u{FFFD}".utf8)
      goodFrom = index
    }
    repaired.append(contentsOf: bytes[goodFrom..<range.upperBound])
    return String(decoding: repaired, as: UTF8.self)
  }
}
