/// How many colours may be used.
public enum ColourDepth: Hashable, Sendable {
  /// None: weight, underline and inversion only.
  case none
  /// The eight basic colours.
  case basic
  /// The xterm palette of 256.
  case palette
}
