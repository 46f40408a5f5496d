/// The looks of a screen as one value: a style for each role, the signs, and whether text must be ASCII.
public struct Theme: Hashable, Sendable {
  /// Headings and what is asked.
  public var strong: Style
  /// What stands back: hints, sources, the footer.
  public var secondary: Style
  /// The thing that the cursor is on.
  public var chosen: Style
  /// Marks that catch the eye: the pointer, the done part of a bar.
  public var accent: Style
  /// Something went well.
  public var good: Style
  /// Something needs attention.
  public var warning: Style
  /// Something went wrong.
  public var failure: Style
  /// The signs to draw with.
  public var glyphs: Glyphs
  /// Whether everything is written in ASCII.
  public var isASCII: Bool

  /// Creates the standard theme.
  ///
  /// The shades of the palette reach a contrast of at least 3:1 on black and on white, since a program cannot
  /// know the background.
  public init(colours: ColourDepth, glyphs: Glyphs = .unicode, isASCII: Bool = false) {
    func colour(_ palette: UInt8, _ basic: UInt8) -> Colour? {
      switch colours {
      case .none: nil
      case .basic: .basic(basic)
      case .palette: .indexed(palette)
      }
    }
    strong = Style(isBold: true)
    secondary = Style(isFaint: true)
    chosen = Style(colour: colour(32, 6), isBold: true)
    accent = Style(colour: colour(32, 6))
    good = Style(colour: colour(28, 2))
    warning = Style(colour: colour(136, 3), isBold: true)
    failure = Style(colour: colour(160, 1), isBold: true)
    self.glyphs = glyphs
    self.isASCII = isASCII
  }

  /// Creates the theme that suits an environment: `NO_COLOR`, `TERM`, `COLORTERM` and the locale decide.
  public init(for environment: TerminalEnvironment) {
    let usesSigns = environment.isUTF8 && environment.term != "linux"
    self.init(
      colours: environment.colours, glyphs: usesSigns ? .unicode : .ascii, isASCII: !environment.isUTF8)
  }

  /// Text as this theme may show it: harmless, on one line, and ASCII where it must be.
  public func line(_ text: some StringProtocol) -> String {
    let harmless = HarmlessText.line(text)
    return isASCII ? PlainASCII.text(harmless) : harmless
  }

  /// The same with its line breaks.
  public func block(_ text: some StringProtocol) -> String {
    let harmless = HarmlessText.block(text)
    return isASCII ? PlainASCII.text(harmless) : harmless
  }
}
