/// The first key of a run of bytes.
enum KeySequence: Equatable {
  case key(Key, length: Int)
  case ignored(length: Int)
  case pasteBegins(length: Int)
  case incomplete

  /// Reads the first key; `isFinal` says that no byte will follow soon.
  static func read(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return escape(bytes, isFinal: isFinal)
    case 0x0D: return .key(.enter, length: 1)
    case 0x0A: return .key(.lineBreak, length: 1)
    case 0x09: return .key(.tab, length: 1)
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x17: return .key(.deleteWordBackward, length: 1)
    case 0x01...0x1A: return .key(.control(letter(first)), length: 1)
    case 0x00...0x1F: return .ignored(length: 1)
    case 0x20...0x7E: return .key(.character(Character(Unicode.Scalar(first))), length: 1)
    default: return multibyte(bytes, isFinal: isFinal)
    }
  }

  private static func letter(_ control: UInt8) -> Character {
    Character(Unicode.Scalar(control + 0x60))
  }

  /// UTF-8, and where that does not fit Latin-1, which is what old terminals send.
  private static func multibyte(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeySequence {
    let first = bytes[bytes.startIndex]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let run = bytes.prefix(length)
    if length > 1, run.count == length, let text = String(validating: run, as: UTF8.self),
      let character = text.first, text.count == 1
    {
      return isControl(text) ? .ignored(length: length) : .key(.character(character), length: length)
    }
    let couldContinue = run.dropFirst().allSatisfy { (0x80...0xBF).contains($0) }
    if length > run.count, couldContinue, !isFinal { return .incomplete }
    guard first >= 0xA0 else { return .ignored(length: 1) }
    return .key(.character(Character(Unicode.Scalar(first))), length: 1)
  }

  private static func isControl(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeySequence {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isFinal ? .key(.escape, length: 1) : .incomplete }
    switch second {
    case UInt8(ascii: "["): return ControlSequence.read(bytes, isFinal: isFinal)
    case UInt8(ascii: "O"): return singleShift(bytes, isFinal: isFinal)
    case 0x1B: return .key(.escape, length: 1)
    case 0x7F, 0x08: return .key(.deleteWordBackward, length: 2)
    case 0x0D, 0x0A: return .key(.lineBreak, length: 2)
    case 0x20...0x7E: return .key(alt(second), length: 2)
    default: return .key(.escape, length: 1)
    }
  }

  private static func alt(_ byte: UInt8) -> Key {
    switch byte {
    case UInt8(ascii: "b"): .wordLeft
    case UInt8(ascii: "f"): .wordRight
    case UInt8(ascii: "d"): .deleteWordForward
    default: .alt(Character(Unicode.Scalar(byte)))
    }
  }

  /// `ESC O x`: what arrows, Home, End and F1 send in application mode.
  private static func singleShift(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeySequence {
    guard let final = bytes.dropFirst(2).first else {
      return isFinal ? .key(.alt("O"), length: 2) : .incomplete
    }
    let key: Key? =
      switch final {
      case UInt8(ascii: "c"): .wordRight
      case UInt8(ascii: "d"): .wordLeft
      case UInt8(ascii: "M"): .enter
      default: ControlSequence.cursorKey(final, isWord: false)
      }
    guard let key else { return .ignored(length: 3) }
    return .key(key, length: 3)
  }
}
