/// Breaks a label into lines that fit a width: between words, behind hyphens and slashes, at soft hyphens, and
/// inside a word where nothing else helps.
///
/// Goes once over the text and keeps the last place where a line may end.
struct LineBreaker {
  private let style: TextStyle
  private let width: Double
  private let text: String.UnicodeScalarView
  private var lines: [String] = []
  private var start: String.Index
  /// Width of what stands on the line so far.
  private var used = 0.0
  private var lastBreak: Break?

  /// A place where a line may end.
  private struct Break {
    /// Where the line ends and where the next one begins; between them lies what is not shown.
    let end: String.Index
    let next: String.Index
    /// Width from the line's start to where the next one begins.
    let usedToNext: Double
    let needsHyphen: Bool
  }

  init(_ text: String, style: TextStyle, width: Double) {
    self.style = style
    self.width = width
    self.text = text.unicodeScalars
    start = self.text.startIndex
  }

  /// The lines; at least one, which may be empty.
  mutating func broken() -> [String] {
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text[index]
      let next = text.index(after: index)
      let advance = style.width(of: scalar)
      if Self.isSpace(scalar) {
        lastBreak = Break(end: index, next: next, usedToNext: used + advance, needsHyphen: false)
      } else if scalar == "\u{AD}" {
        if used + style.width(of: "-") <= width {
          lastBreak = Break(end: index, next: next, usedToNext: used, needsHyphen: true)
        }
      } else if advance > 0 {
        while used + advance > width, index > start { finishLine(before: index) }
      }
      used += advance
      if Self.mayBreakBehind(scalar), used <= width {
        lastBreak = Break(end: next, next: next, usedToNext: used, needsHyphen: false)
      }
      index = next
    }
    append(start..<text.endIndex, needsHyphen: false)
    return lines.isEmpty ? [""] : lines
  }

  /// Ends the line at the last possible place, or right here if there is none.
  private mutating func finishLine(before index: String.Index) {
    let place = lastBreak ?? Break(end: index, next: index, usedToNext: used, needsHyphen: false)
    append(start..<place.end, needsHyphen: place.needsHyphen)
    start = place.next
    used -= place.usedToNext
    lastBreak = nil
  }

  private mutating func append(_ range: Range<String.Index>, needsHyphen: Bool) {
    var line = String.UnicodeScalarView()
    for scalar in text[range] where scalar != "\u{AD}" {
      if line.isEmpty && Self.isSpace(scalar) { continue }
      line.append(Self.isSpace(scalar) ? " " : scalar)
    }
    while line.last == " " { line.removeLast() }
    if needsHyphen { line.append("-") }
    if !line.isEmpty { lines.append(String(line)) }
  }

  /// Whether a text fits as it is, with nothing to drop or replace; most labels do.
  static func isOneLine(_ text: String, style: TextStyle, width: Double) -> Bool {
    guard text.utf8.first != UInt8(ascii: " "), text.utf8.last != UInt8(ascii: " ") else { return false }
    var used = 0.0
    for scalar in text.unicodeScalars {
      guard scalar != "\u{AD}", !(0x9...0xD).contains(scalar.value) else { return false }
      used += style.width(of: scalar)
      if used > width { return false }
    }
    return true
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (0x9...0xD).contains(scalar.value)
  }

  private static func mayBreakBehind(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "/" || scalar == "–"
  }
}

extension TextStyle {
  /// Breaks a text into lines that fit a width.
  func lines(of text: String, within width: Double) -> [String] {
    if LineBreaker.isOneLine(text, style: self, width: width) { return [text] }
    var breaker = LineBreaker(text, style: self, width: width)
    return breaker.broken()
  }

  /// The widest of some lines.
  func width(of lines: [String]) -> Double {
    lines.reduce(0) { max($0, width(of: $1)) }
  }
}
