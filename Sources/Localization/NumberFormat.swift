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
    guard size < 1e15 else { return (value < 0 ? "\u{2212}" : "") + exponential(size) }
    let count = min(max(decimals, 0), Self.powers.count - 1)
    // A binary number has some 16 digits; what lies behind them is written as zeros.
    let known = Self.powers[...count].lastIndex { size * $0 < 1e18 } ?? 0
    let scale = Self.powers[known]
    let scaled = Int64((size * scale + 1e-9).rounded(.toNearestOrAwayFromZero))
    // Written from its end, because pages hold numbers by the million.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room) { room in
      var digits = DigitWriter(room)
      var rest = scaled
      if count > 0 {
        for _ in known..<count { digits.write(UInt8(ascii: "0")) }
        for _ in 0..<known { digits.write(digitOf: &rest) }
        for byte in decimalSeparator.utf8.reversed() { digits.write(byte) }
      }
      var written = 0
      repeat {
        if written > 0, written.isMultiple(of: 3) {
          for byte in groupSeparator.utf8.reversed() { digits.write(byte) }
        }
        digits.write(digitOf: &rest)
        written += 1
      } while rest > 0
      if scaled > 0, value < 0 { for byte in "\u{2212}".utf8.reversed() { digits.write(byte) } }
      return String(decoding: digits.written, as: UTF8.self)
    }
  }

  /// The same with an explicit sign: `+4,2`, `−1,0`, `0,0`.
  public func signed(_ value: Double, decimals: Int = 0) -> String {
    let text = string(value, decimals: decimals)
    let isZero = text.utf8.allSatisfy { !(0x31...0x39).contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A number with as many decimals as it needs, at most `decimals`: `12`, `12,5`.
  public func shortest(_ value: Double, decimals: Int = 2) -> String {
    let text = string(value, decimals: decimals)
    guard decimals > 0, value.isFinite, abs(value) < 1e15 else { return text }
    let last = text.utf8.reversed().drop { $0 == UInt8(ascii: "0") }
    let end = last.first == decimalSeparator.utf8.first ? last.dropFirst().startIndex : last.startIndex
    return String(text[..<end.base])
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

  private static let powers: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
  /// A sign, 15 digits, their separators, the decimal separator and the decimals need less.
  private static let room = 40
}

/// Writes a number from its last digit to its first.
private struct DigitWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var start: Int

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    start = bytes.count
  }

  mutating func write(_ byte: UInt8) {
    start -= 1
    bytes.initializeElement(at: start, to: byte)
  }

  /// Writes the last digit of a number and takes it off.
  mutating func write(digitOf number: inout Int64) {
    let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
    write(UInt8(ascii: "0") + UInt8(digit))
    number = rest
  }

  /// What was written.
  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[start...]) }
}
