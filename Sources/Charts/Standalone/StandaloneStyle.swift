/// The charts' style sheet with its light colours filled in for `var(…)`, because office programs and many
/// converters do not know custom properties.
///
/// Only what stands before the comment `pages` is kept: what follows serves screens that change their colours.
/// Custom properties must stand one per line in the block `:root`.
public struct StandaloneStyle: Sendable {
  let text: String

  /// Reads `charts.css`; done once for all charts.
  ///
  /// - Parameters:
  ///   - stylesheet: its content.
  ///   - replaced: what custom properties stand for instead, by name.
  public init(stylesheet: [UInt8], replacing replaced: [String: String] = [:]) {
    let sheet = String(decoding: stylesheet, as: UTF8.self)
    let kept = sheet.firstRange(of: "/* pages */").map { sheet[..<$0.lowerBound] } ?? sheet[...]
    var values: [Substring: Substring] = [:]
    var rules: [String] = []
    for line in Self.withoutComments(kept).split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("--"), let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        let replacement = replaced[String(line[..<colon])]
        values[line[..<colon]] = replacement.map { $0[...] } ?? (value.last == ";" ? value.dropLast() : value)
      } else if !line.isEmpty, line != ":root {", line != "}" {
        rules.append(Self.filled(line, with: values))
      }
    }
    text = rules.joined(separator: "\n")
  }

  private static func withoutComments(_ sheet: Substring) -> String {
    var result = ""
    var rest = sheet
    while let start = rest.firstRange(of: "/*"), let end = rest[start.upperBound...].firstRange(of: "*/") {
      result += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// Replaces each `var(--name)` by the value of the name.
  private static func filled(_ line: Substring, with values: [Substring: Substring]) -> String {
    var result = ""
    var rest = line
    while let start = rest.firstRange(of: "var("), let end = rest[start.upperBound...].firstIndex(of: ")") {
      result += rest[..<start.lowerBound]
      result += values[rest[start.upperBound..<end]] ?? "inherit"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
