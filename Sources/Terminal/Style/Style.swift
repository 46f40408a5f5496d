/// How a piece of text looks.
public struct Style: Hashable, Sendable {
  /// The colour of the text; `nil` is the terminal's own.
  public var colour: Colour?
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it is fainter than other text.
  public var isFaint: Bool
  /// Whether it is underlined.
  public var isUnderlined: Bool
  /// Whether text and background change places.
  public var isReversed: Bool

  /// Creates a style; without arguments it is plain text.
  public init(
    colour: Colour? = nil, isBold: Bool = false, isFaint: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.colour = colour
    self.isBold = isBold
    self.isFaint = isFaint
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  /// Text as the terminal shows it by itself.
  public static let plain = Style()

  /// The escape sequence that switches to this style from any other.
  var escapeSequence: String {
    var codes = ["0"]
    if isBold { codes.append("1") }
    if isFaint { codes.append("2") }
    if isUnderlined { codes.append("4") }
    if isReversed { codes.append("7") }
    if let colour { codes.append(colour.foregroundCode) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}
