/// Reads whole numbers that are written in digits only; `Int` would take a sign as well.
enum DecimalDigits {
  /// The number; nothing if there is no digit or anything else.
  static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
