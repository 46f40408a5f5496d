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
  /// A true minus sign (U+2212) is used; a value that rounds to zero has no sign. Not finite: "–".
  public func string(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let scale = Self.powers[min(max(decimals, 0), Self.powers.count - 1)]
    let scaled = Int64((abs(value) * scale + 1e-9).rounded(.toNearestOrAwayFromZero))
    let whole = scaled / Int64(scale)
    let fraction = scaled % Int64(scale)
    var text = value < 0 && scaled != 0 ? "\u{2212}" : ""
    text += grouped(whole)
    if decimals > 0 {
      let digits = String(fraction)
      text += decimalSeparator
      text += String(repeating: "0", count: min(decimals, Self.powers.count - 1) - digits.count)
      text += digits
    }
    return text
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
    guard decimals > 0, text.contains(decimalSeparator) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(decimalSeparator) { text.removeLast() }
    return text
  }

  /// A share of 0…1 as whole percent, with the unbreakable space that the language wants: `24 %`, `24%`.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    string(share * 100, decimals: decimals) + language.pick("\u{A0}%", "%")
  }

  private var decimalSeparator: String { language.pick(",", ".") }
  private var groupSeparator: Character { language.pick(".", ",") }

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
