internal import LocatedJSON
public import Localization

extension Diagnostic {
  /// The diagnostic as a person reads it: place, message, path, source line and caret.
  public func report(in language: Language) -> String {
    var place = file
    if let position { place += ":\(position.line):\(position.column)" }
    let word =
      switch severity {
      case .error: language.pick("Fehler", "error")
      case .warning: language.pick("Warnung", "warning")
      case .remark: language.pick("Hinweis", "remark")
      }
    var lines = ["\(place): \(word): \(problem.message(in: language))"]
    if !path.isEmpty { lines.append(language.pick("  bei ", "  at ") + path) }
    if let position {
      let (excerpt, column) = Self.excerpt(position.sourceLine, around: position.column)
      let number = String(position.line)
      let blank = String(repeating: " ", count: number.count)
      lines.append("  \(number) | \(excerpt)")
      lines.append("  \(blank) | \(String(repeating: " ", count: column - 1))^")
    }
    return lines.map(Self.harmless).joined(separator: "\n")
  }

  /// At most 100 characters of a line, and where the caret stands in them.
  private static func excerpt(_ line: String, around column: Int) -> (text: String, column: Int) {
    let scalars = Array(line.unicodeScalars.map { $0 == "\t" ? " " : $0 })
    let start = scalars.count > 100 ? max(0, min(column - 50, scalars.count - 100)) : 0
    let end = min(scalars.count, start + 100)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    let head = start > 0 ? "…" : ""
    return (head + String(text) + (end < scalars.count ? "…" : ""), column - start + head.count)
  }

  /// Without the signs by which a file could command the terminal, begin a line of its own or turn the direction
  /// of writing.
  private static func harmless(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let isHarmful =
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      result.append(isHarmful ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
