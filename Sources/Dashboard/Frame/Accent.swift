internal import MaturityModel

/// The colour that a publisher wants for links and for one's own municipality.
struct Accent: Sendable {
  private let light: Colour?
  private let dark: Colour?

  /// The colours of the settings; on dark pages, where nothing is said, what can be read there of the same hue.
  init(_ settings: SiteSettings) {
    light = settings.accent
    dark = settings.accentDark ?? settings.accent?.readable(on: .darkGround)
  }

  /// What comes after the stylesheet; on paper the light colour holds, and where the system forces colours none.
  var sheet: [UInt8] {
    let rules = [
      light.map { "@media (forced-colors: none) {\n:root { \(Self.properties($0)) }\n}\n" },
      dark.map {
        "@media screen and (prefers-color-scheme: dark) and (forced-colors: none) {\n"
          + ":root { \(Self.properties($0)) }\n}\n"
      },
    ]
    return Array(rules.compactMap(\.self).joined().utf8)
  }

  /// What charts that stand alone say instead of their own colours, by custom property.
  var chartColours: [String: String] { light.map { ["--c-accent": $0.hex] } ?? [:] }

  private static func properties(_ colour: Colour) -> String {
    "--accent: \(colour.hex); --c-accent: \(colour.hex);"
  }
}
