/// What can be wrong in `site.json` and the logo. `ProblemWording` words it.
public enum SiteProblem: Sendable, Hashable {
  /// A text that is no colour.
  case badColour(String)
  /// A colour in which text cannot be read, and one of its hue in which it can.
  case lowContrast(Colour, ground: Colour, nearest: Colour)
  /// A text that is no address of a folder on the web.
  case badBaseAddress(String)
  /// A text that is no address for mail.
  case badEmail(String)
  /// A text that is no telephone number.
  case badPhone(String)
  /// A text that is no name of an SVG beside `site.json`.
  case badLogoName(String)
  /// A logo that is not there.
  case noLogo(String)
  /// A logo that is too large.
  case logoTooLarge(kilobytes: Int)
  /// A logo that is nested too deep.
  case logoTooDeep(Int)
  /// A logo that is no SVG.
  case noDrawing
  /// A logo that is no well-formed XML, in libxml2's words.
  case malformedDrawing(String)
  /// A logo that does not say how large it is.
  case drawingWithoutSize
  /// What was left out of the logo, and how often it stands there.
  case leftOut(String, count: Int)
  /// What a public edition still needs.
  case needed(SiteNeed)
  /// There is no `site.json`, although municipalities agreed to be published.
  case noSettings

  /// A stable name for programs.
  var code: String {
    switch self {
    case .badColour: "bad-colour"
    case .lowContrast: "low-contrast"
    case .badBaseAddress: "bad-base-address"
    case .badEmail: "bad-email"
    case .badPhone: "bad-phone"
    case .badLogoName: "bad-logo-name"
    case .noLogo: "no-logo"
    case .logoTooLarge: "logo-too-large"
    case .logoTooDeep: "logo-too-deep"
    case .noDrawing: "no-drawing"
    case .malformedDrawing: "malformed-drawing"
    case .drawingWithoutSize: "drawing-without-size"
    case .leftOut: "left-out-of-logo"
    case .needed: "needed-for-public"
    case .noSettings: "no-site-settings"
    }
  }
}
