extension ByteSink {
  /// Appends a number rounded to at most two decimals, in its shortest form: `12`, `.5`, `-3.25`.
  ///
  /// What is not finite or has more than 15 digits is a fault of the caller's arithmetic and is written as 0.
  mutating func append(_ value: Double) {
    guard abs(value) < 1e15 else {
      append(UInt8(ascii: "0"))
      return
    }
    let hundredths = Int((abs(value) * 100 + 0.5).rounded(.down))
    if value < 0 && hundredths > 0 { append(UInt8(ascii: "-")) }
    append(hundredths: hundredths)
  }

  /// Appends a whole number.
  mutating func append(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  /// Appends a magnitude given in hundredths in its shortest form.
  mutating func append(hundredths: Int) {
    let (whole, fraction) = hundredths.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || fraction == 0 { append(digits: whole.magnitude) }
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    let (tenths, rest) = fraction.quotientAndRemainder(dividingBy: 10)
    append(Self.digit(tenths.magnitude))
    if rest > 0 { append(Self.digit(rest.magnitude)) }
  }

  private mutating func append(digits value: UInt) {
    if value < 10 {
      append(Self.digit(value))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = value
      var start = digits.count
      repeat {
        let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
        start -= 1
        digits.initializeElement(at: start, to: Self.digit(remainder))
        rest = quotient
      } while rest > 0
      append(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private static func digit(_ value: UInt) -> UInt8 {
    UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
  }
}
