/// A piece of text in one style; control characters can not be in it.
public struct Span: Hashable, Sendable {
  /// The text, on one line.
  public let text: String
  /// How it looks.
  public let style: Style

  /// Creates a piece; the text is made harmless.
  public init(_ text: some StringProtocol, _ style: Style = .plain) {
    self.text = HarmlessText.line(text)
    self.style = style
  }

  /// How many columns it takes.
  public var width: Int { DisplayWidth.of(text) }
}
