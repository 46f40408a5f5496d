/// A parsed text whose values know where they stand.
///
/// Reading never stops at the first mistake: what can be repaired without guessing (a missing or trailing comma, a
/// wrong escape, a byte that is no UTF-8) is noted in `problems` and reading goes on, so that one run tells all.
/// A document with problems is for telling them, never for using its values.
public struct JSONDocument: Sendable {
  /// The text as it was read.
  public let bytes: [UInt8]
  /// What RFC 8259 forbids in the text, in the order of the text.
  public let problems: [JSONProblem]
  /// The value, if there is one.
  public let root: JSONValue?

  /// Reads a text strictly after RFC 8259; a leading byte order mark is passed over.
  ///
  /// - Parameters:
  ///   - bytes: the text, UTF-8.
  ///   - limits: what protects the program from hostile texts.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    var parser = JSONParser(bytes, limits: limits)
    let hasRoot = parser.parseDocument()
    self.bytes = bytes
    let tape = JSONTape(bytes: bytes, nodes: parser.nodes)
    root = hasRoot ? JSONValue(tape: tape, index: 0) : nil
    problems = parser.problems.sorted { $0.offset < $1.offset }
  }

  /// Line, column and the line's text for a byte of this document.
  public func position(of offset: Int) -> TextPosition {
    TextPosition(offset: offset, in: bytes)
  }
}
