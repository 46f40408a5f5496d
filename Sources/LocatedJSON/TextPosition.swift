/// A place in a text as an editor tells it.
public struct TextPosition: Sendable, Hashable {
  /// Line, from 1.
  public let line: Int
  /// Column in Unicode scalars, from 1.
  public let column: Int
  /// The line's text without its end; invalid bytes stand as U+FFFD.
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
    let before = bytes[text.startIndex..<max(target, text.startIndex)]
    line = bytes[..<target].count(where: { $0 == newline }) + 1
    column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    sourceLine = String(decoding: text, as: UTF8.self)
  }
}
