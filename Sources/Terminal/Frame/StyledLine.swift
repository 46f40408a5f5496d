/// One line of a screen.
public struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Its pieces from left to right.
  public private(set) var spans: [Span]

  /// Creates a line of pieces.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Creates a line in one style.
  public init(_ text: some StringProtocol, _ style: Style = .plain) {
    spans = [Span(text, style)]
  }

  /// Creates a plain line.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// How many columns it takes.
  public var width: Int { spans.reduce(0) { $0 + $1.width } }

  /// Its text without styles.
  public var text: String { spans.map(\.text).joined() }

  /// Adds a piece at the end.
  public mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    spans.append(Span(text, style))
  }

  /// Adds spaces up to a column; a line that is wider already stays.
  public mutating func pad(to width: Int) {
    let missing = width - self.width
    if missing > 0 { append(String(repeating: " ", count: missing)) }
  }

  /// Two lines one after the other.
  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.spans + right.spans)
  }

  /// The line cut to a width; a wide character that would be halved is left out.
  public func clipped(to width: Int) -> StyledLine {
    guard self.width > width else { return self }
    var left = width
    var result = StyledLine()
    for span in spans where left > 0 {
      var text = ""
      for character in span.text {
        let columns = DisplayWidth.of(character)
        guard columns <= left else {
          left = 0
          break
        }
        text.append(character)
        left -= columns
      }
      result.spans.append(Span(text, span.style))
    }
    return result
  }
}
