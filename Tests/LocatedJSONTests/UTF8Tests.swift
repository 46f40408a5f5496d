import LocatedJSON
import Testing

@Suite("Bytes that are no UTF-8")
struct UTF8Tests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// Which of the bytes are named.
    var bad: [Int]

    init(_ name: String, _ bytes: [UInt8], bad: [Int]) {
      self.name = name
      self.bytes = bytes
      self.bad = bad
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("a Latin-1 ü", [0xFC], bad: [0]),
    Case("a Latin-1 ü inside a word", [0x66, 0xFC, 0x72], bad: [1]),
    Case("a tail without a head", [0x80], bad: [0]),
    Case("two tails", [0xBF, 0x80], bad: [0, 1]),
    Case("a head of two without its tail", [0xC3], bad: [0]),
    Case("a head of three with one tail", [0xE2, 0x82], bad: [0, 1]),
    Case("a head of four with two tails", [0xF0, 0x9F, 0x98], bad: [0, 1, 2]),
    Case("a head before an ASCII letter", [0xC3, 0x41], bad: [0]),
    Case("an overlong slash of two", [0xC0, 0xAF], bad: [0, 1]),
    Case("an overlong letter of two", [0xC1, 0x81], bad: [0, 1]),
    Case("an overlong slash of three", [0xE0, 0x80, 0xAF], bad: [0, 1, 2]),
    Case("the largest overlong of three", [0xE0, 0x9F, 0xBF], bad: [0, 1, 2]),
    Case("an overlong slash of four", [0xF0, 0x80, 0x80, 0xAF], bad: [0, 1, 2, 3]),
    Case("the largest overlong of four", [0xF0, 0x8F, 0xBF, 0xBF], bad: [0, 1, 2, 3]),
    Case("the first surrogate", [0xED, 0xA0, 0x80], bad: [0, 1, 2]),
    Case("the last surrogate", [0xED, 0xBF, 0xBF], bad: [0, 1, 2]),
    Case("a pair of surrogates (CESU-8)", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], bad: [0, 1, 2, 3, 4, 5]),
    Case("beyond the last scalar", [0xF4, 0x90, 0x80, 0x80], bad: [0, 1, 2, 3]),
    Case("a head of five", [0xF8, 0x88, 0x80, 0x80, 0x80], bad: [0, 1, 2, 3, 4]),
    Case("bytes that never occur", [0xFE, 0xFF], bad: [0, 1]),
    Case("the smallest of two", [0xC2, 0x80], bad: []),
    Case("the largest of two", [0xDF, 0xBF], bad: []),
    Case("the smallest of three", [0xE0, 0xA0, 0x80], bad: []),
    Case("the last before the surrogates", [0xED, 0x9F, 0xBF], bad: []),
    Case("the first behind the surrogates", [0xEE, 0x80, 0x80], bad: []),
    Case("the largest of three", [0xEF, 0xBF, 0xBF], bad: []),
    Case("the smallest of four", [0xF0, 0x90, 0x80, 0x80], bad: []),
    Case("the last scalar", [0xF4, 0x8F, 0xBF, 0xBF], bad: []),
  ]

  @Test("Each byte of a broken sequence is named, each whole sequence passes", arguments: cases)
  func sequence(_ test: Case) {
    let document = JSONDocument([0x0A, UInt8(ascii: "\"")] + test.bytes + [UInt8(ascii: "\"")])
    #expect(document.problems.map(\.kind) == test.bad.map { .invalidUTF8(test.bytes[$0]) })
    #expect(document.problems.map(\.offset) == test.bad.map { $0 + 2 })
    // What is broken and what is ASCII takes one column for each byte.
    #expect(document.places == test.bad.map { MarkedText.Place(line: 2, column: $0 + 2) })
    let width = test.bad.isEmpty ? 1 : test.bytes.count
    #expect(document.position(of: test.bytes.count + 2).column == width + 2)
  }

  @Test("A broken byte takes one column, so that what follows keeps its place")
  func column() {
    // {"f?r": «+1}: the eighth sign of the line.
    let document = JSONDocument([0x7B, 0x22, 0x66, 0xFC, 0x72, 0x22, 0x3A, 0x2B, 0x31, 0x7D])
    #expect(document.problems.map(\.kind) == [.invalidUTF8(0xFC), .badNumber])
    #expect(document.places.map(\.column) == [4, 8])
    #expect(document.position(of: 7).sourceLine == "{\"f\u{FFFD}r\":+1}")
  }

  @Test(
    "A file in UTF-16 is told to be no UTF-8",
    arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B]])
  func otherEncoding(_ bytes: [UInt8]) {
    #expect(JSONDocument(bytes).problems.map(\.kind) == [.invalidUTF8(bytes[0])])
  }
}
