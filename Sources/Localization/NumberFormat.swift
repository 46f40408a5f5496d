/// Writes numbers as readers of a language expect them: `1.234,5` in German, `1,234.5` in English.
public struct NumberFormat: Sendable {
  /// The language whose separators are used.
  public let language: Language

  /// Creates a format for a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A number with a fixed count of decimals, rounded half away from zero, digits grouped by thousands.
  ///
  /// A true minus sign (U+2212) is used; a value that rounds to zero has no sign. From 1e15 on a number is
  /// named by its exponent, since its digits mean nothing. Not finite: "–".
  public func string(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return "–" }
    let size = abs(value)
    let sign = value < 0 ? "\u{2212}" : ""
    guard size < 1e15 else { return sign + exponential(size) }
    let count = min(max(decimals, 0), Self.powers.count - 1)
    // A binary number has some 16 digits; what lies behind them is written as zeros.
    let known = Self.powers[...count].lastIndex { size * $0 < 1e18 } ?? 0
    let scale = Self.powers[known]
    let scaled = Int64((size * scale + 1e-9).rounded(.toNearestOrAwayFromZero))
    let whole = grouped(scaled / Int64(scale))
    let text = scaled == 0 ? whole : sign + whole
    guard count > 0 else { return text }
    let digits = known == 0 ? "" : String(scaled % Int64(scale))
    let leading = String(repeating: "0", count: known - digits.utf8.count)
    return text + decimalSeparator + leading + digits + String(repeating: "0", count: count - known)
  }

  /// The same with an explicit sign: `+4,2`, `−1,0`, `0,0`.
  public func signed(_ value: Double, decimals: Int = 0) -> String {
    let text = string(value, decimals: decimals)
    let isZero = text.utf8.allSatisfy { !(0x31...0x39).contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A number with as many decimals as it needs, at most `decimals`: `12`, `12,5`.
  public func shortest(_ value: Double, decimals: Int = 2) -> String {
    var text = string(value, decimals: decimals)
    guard decimals > 0, abs(value) < 1e15, text.contains(decimalSeparator) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(decimalSeparator) { text.removeLast() }
    return text
  }

  /// A share of 0…1 as whole percent, with the unbreakable space that the language wants: `24 %`, `24%`.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    string(share * 100, decimals: decimals) + language.pick("\u{A0}%", "%")
  }

  var decimalSeparator: String { language.pick(",", ".") }
  var groupSeparator: Character { language.pick(".", ",") }

  private func exponential(_ value: Double) -> String {
    let parts = "\(value)".split(separator: ".").map(String.init)
    guard parts.count == 2, parts[1] != "0" else { return parts[0] }
    return parts.joined(separator: decimalSeparator)
  }

  private func grouped(_ value: Int64) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(groupSeparator) }
      text.append(digit)
    }
    return text
  }

  private static let powers: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
