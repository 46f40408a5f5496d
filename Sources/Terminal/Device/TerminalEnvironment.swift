import Glibc

/// What the environment says about the terminal.
public struct TerminalEnvironment: Hashable, Sendable {
  /// `TERM`, empty if not set.
  public var term: String
  /// Whether the locale's character set is UTF-8.
  public var isUTF8: Bool
  /// The colours that may be used.
  public var colours: ColourDepth

  /// Reads an environment, by default that of the process.
  ///
  /// `NO_COLOR` with any value forbids colours. `LC_ALL`, `LC_CTYPE` and `LANG` decide in this order on the
  /// character set.
  public init(variable: (String) -> String? = TerminalEnvironment.processVariable) {
    func filled(_ name: String) -> String? {
      guard let value = variable(name), !value.isEmpty else { return nil }
      return value
    }
    term = filled("TERM") ?? ""
    let locale = (filled("LC_ALL") ?? filled("LC_CTYPE") ?? filled("LANG") ?? "").lowercased()
    isUTF8 = locale.contains("utf-8") || locale.contains("utf8")
    if filled("NO_COLOR") != nil || term == "dumb" || term.isEmpty || term.hasPrefix("vt") {
      colours = .none
    } else if term.contains("256") || filled("COLORTERM") != nil {
      colours = .palette
    } else {
      colours = .basic
    }
  }

  /// Whether the terminal can place text anywhere on the screen.
  public var canDrawScreens: Bool { !term.isEmpty && term != "dumb" }

  /// A variable of the process.
  public static func processVariable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }
}
