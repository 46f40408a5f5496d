/// A colour that terminals can show.
public enum Colour: Hashable, Sendable {
  /// One of the eight basic colours, 0 (black) to 7 (white), in the shades of the person's own settings.
  case basic(UInt8)
  /// One of the 256 colours of the xterm palette.
  case indexed(UInt8)

  /// The SGR parameters that choose it as the colour of text.
  var foregroundCode: String {
    switch self {
    case .basic(let number): "\(30 + Int(min(number, 7)))"
    case .indexed(let number): "38;5;\(number)"
    }
  }
}
