/// The `ESC [ …` sequences of ECMA-48, as far as keyboards send them.
enum ControlSequence {
  private static let longest = 32

  /// Reads one sequence; what no key sends is skipped as a whole.
  static func read(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeySequence {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      // The Linux console sends its function keys as ESC [ [ x.
      guard body.count > 1 || isFinal else { return .incomplete }
      let isF1 = body.dropFirst().first == UInt8(ascii: "A")
      return isF1 ? .key(.f1, length: 4) : .ignored(length: min(4, bytes.count))
    }
    let parameters = body.prefix(longest).prefix { (0x20...0x3F).contains($0) }
    let length = 2 + parameters.count + 1
    guard let final = body.dropFirst(parameters.count).first else {
      guard isFinal else { return .incomplete }
      return parameters.isEmpty ? .key(.alt("["), length: 2) : .ignored(length: bytes.count)
    }
    guard (0x40...0x7E).contains(final) else { return .ignored(length: length - 1) }
    return meaning(of: final, numbers: numbers(parameters), length: length)
  }

  /// The key that a final byte names; `isWord` with Control or Alt held.
  static func cursorKey(_ final: UInt8, isWord: Bool) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): isWord ? .wordRight : .right
    case UInt8(ascii: "D"): isWord ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .f1
    default: nil
    }
  }

  private static func meaning(of final: UInt8, numbers: [Int], length: Int) -> KeySequence {
    let modifier = (numbers.count > 1 ? numbers[1] : 1) - 1
    let isWord = modifier & 0b110 != 0
    let key: Key?
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 200 { return .pasteBegins(length: length) }
      key = editingKey(numbers.first ?? 0, isWord: isWord)
    case UInt8(ascii: "Z"): key = .backTab
    default: key = cursorKey(final, isWord: isWord)
    }
    guard let key else { return .ignored(length: length) }
    return .key(key, length: length)
  }

  private static func editingKey(_ number: Int, isWord: Bool) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: isWord ? .deleteWordForward : .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11: .f1
    default: nil
    }
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
  }
}
