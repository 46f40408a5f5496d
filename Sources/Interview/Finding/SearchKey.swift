internal import Localization

/// Text in which words are looked for: letters of either case, `ä` found by `ä`, `a` and `ae`.
struct SearchKey: Sendable, Hashable {
  /// Letters without their marks.
  private let plain: [UInt8]
  /// The same with `ae`, `oe` and `ue` as one letter.
  private let joined: [UInt8]

  init(_ text: String) {
    plain = Collation(text).letters
    joined = Self.joined(plain)
  }

  var isEmpty: Bool { plain.isEmpty }

  func contains(_ word: SearchKey) -> Bool {
    Self.contains(word.plain, in: plain) || Self.contains(word.joined, in: joined)
  }

  func starts(with word: SearchKey) -> Bool {
    plain.starts(with: word.plain) || joined.starts(with: word.joined)
  }

  private static func joined(_ letters: [UInt8]) -> [UInt8] {
    let vowels = Array("aou".utf8)
    var result: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let isMark = letter == UInt8(ascii: "e") && index > 0 && vowels.contains(letters[index - 1])
      if !isMark { result.append(letter) }
    }
    return result
  }

  private static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start...].starts(with: word) { return true }
    }
    return false
  }
}
