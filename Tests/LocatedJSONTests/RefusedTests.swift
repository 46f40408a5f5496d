import LocatedJSON
import Testing

@Suite("What RFC 8259 forbids is refused at its place")
struct RefusedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var problems: [JSONProblem.Kind]

    init(_ name: String, _ text: String, _ problems: JSONProblem.Kind...) {
      self.name = name
      self.text = text
      self.problems = problems
    }

    var testDescription: String { name }
  }

  static let structure = [
    Case("nothing", "«", .empty),
    Case("white space alone", "  \n «", .empty),
    Case("a second value", "{} «{}", .trailingData),
    Case("a comma behind the end", "1«,", .trailingData),
    Case("a closing bracket too many", "[]\n«]", .trailingData),
    Case("a missing comma in an array", "[1« 2]", .missingComma),
    Case("a missing comma in an object", "{\"a\": 1«\n \"b\": 2}", .missingComma),
    Case("a missing comma between objects", "[{}«\n\n{}]", .missingComma),
    Case("a trailing comma in an array", "[1«,]", .trailingComma),
    Case("a trailing comma in an object", "{\"a\": 1 «,\n}", .trailingComma),
    Case("a comma alone", "[«,]", .expectedValue),
    Case("two commas", "[1,«,2]", .expectedValue),
    Case("a comma alone in an object", "{«,}", .expectedKey),
    Case("a missing colon", "{\"a\"« 1}", .missingColon),
    Case("a missing value before a comma", "{\"a\": «, \"b\": 1}", .expectedValue),
    Case("a missing value before the bracket", "{\"a\": «}", .expectedValue),
    Case("a missing value at the end", "{\"a\":«", .expectedValue),
    Case("a key alone", "{\"a\"««}", .missingColon, .expectedValue),
    Case("a key without quotes", "{«a: 1}", .expectedKey),
    Case("a key in single quotes", "{«'a': 1}", .expectedKey),
    Case("a number as key", "{«1: 1}", .expectedKey),
    Case("an object that is not closed", "«{\"a\": 1\n", .unclosed),
    Case("an array that is not closed", "[1, «[2, 3", .unclosed),
    Case("an object closed as an array", "{\"a\": 1«]", .wrongBracket),
    Case("an array closed as an object", "[1, 2«}", .wrongBracket),
    Case("a wrong bracket behind a comma", "[1«,«}", .trailingComma, .wrongBracket),
    Case("a comment", "{«// no\n\"a\": 1}", .expectedKey),
    Case("a comment before a value", "[«/* no */ 1]", .expectedValue),
    Case("a word that is none", "[«nil]", .expectedValue),
    Case("a word in capitals", "[«True]", .expectedValue),
    Case("a word that is too long", "[«nulls]", .expectedValue),
    Case("a word that is cut off", "«tru", .expectedValue),
    Case("a word with a digit behind", "[«true1]", .expectedValue),
    Case("NaN", "[«NaN]", .expectedValue),
    Case("Infinity", "[«Infinity]", .expectedValue),
    Case("a no-break space is no white space", "[1,«\u{A0}2]", .expectedValue),
    Case("a form feed is no white space", "[1,«\u{C}2]", .expectedValue),
    Case("a byte order mark inside", "[«\u{FEFF}1]", .expectedValue),
    Case("a second byte order mark", "\u{FEFF}«\u{FEFF}1", .expectedValue),
  ]

  static let numbers = [
    "01", "-01", "00", "+1", ".5", "-.5", "1.", "-", "1.e3", "1e", "1e+", "1E-", "1.5.2", "0x10", "1_000",
    "--1", "1-2",
    "-Infinity", "-NaN", "1a", "1e5.5", "1e400", "-1e999", "1,5e", "0.1.", "+", ".", "12e3e4",
  ]

  static let strings = [
    Case("a string that is not closed", "[«\"abc", .unterminatedString),
    Case("a string that is not closed on its line", "{\"a\": «\"abc,\n\"b\": 1}", .unterminatedString),
    Case("the same in a file with CRLF", "{\"a\": «\"abc,\r\n\"b\": 1}", .unterminatedString),
    Case("a string that ends in a backslash", "«\"abc\\", .unterminatedString),
    Case("a string whose closing quote is escaped", "«\"abc\\\"", .unterminatedString),
    Case("a tab inside", "\"a«\tb\"", .controlCharacter(0x09)),
    Case("a carriage return inside", "\"a«\rb\"", .controlCharacter(0x0D)),
    Case("a null character inside", "\"«\u{0}\"", .controlCharacter(0)),
    Case("the last control character", "\"«\u{1F}\"", .controlCharacter(0x1F)),
    Case("an unknown escape", #""a«\x""#, .badEscape),
    Case("an escaped capital", #""«\N""#, .badEscape),
    Case("an escaped single quote", #""«\'""#, .badEscape),
    Case("too few digits", #""«\u12""#, .badEscape),
    Case("a digit that is none", #""«\u12G4""#, .badEscape),
    Case("a sign among the digits", #""«\u+123""#, .badEscape),
    Case("a digit of another script", "\"«\\u12\u{663}4\"", .badEscape),
    Case("braces as in Swift", #""«\u{41}""#, .badEscape),
    Case("a lead surrogate alone", #""«\uD83D""#, .loneSurrogate),
    Case("a lead surrogate before text", #""«\uD83Dx«\uDE00""#, .loneSurrogate, .loneSurrogate),
    Case("a trail surrogate alone", #""«\uDE00""#, .loneSurrogate),
    Case("two lead surrogates", #""«\uD83D\uD83D\uDE00""#, .loneSurrogate),
    Case("a pair the wrong way round", #""«\uDE00«\uD83D""#, .loneSurrogate, .loneSurrogate),
    Case("a lead before another escape", #""«\uD83D\n""#, .loneSurrogate),
    Case("a lead before an escaped backslash", #""«\uD83D\\DE00""#, .loneSurrogate),
    Case("a lead before a broken escape", #""«\uD83D«\uZZZZ""#, .loneSurrogate, .badEscape),
  ]

  static let keys = [
    Case("a key twice", #"{"a": 1, «"a": 2}"#, .duplicateKey("a")),
    Case("a key three times", #"{"a": 1, «"a": 2, «"a": 3}"#, .duplicateKey("a"), .duplicateKey("a")),
    Case("a key twice, once escaped", #"{"a": 1, «"\u0061": 2}"#, .duplicateKey("a")),
    Case("a key twice, first escaped", #"{"\u0061": 1, "b": 1, «"a": 2}"#, .duplicateKey("a")),
    Case("a key twice in different escapes", #"{"\u00e4": 1, «"\u00E4": 2}"#, .duplicateKey("ä")),
    Case("the empty key twice", #"{"": 1, «"": 2}"#, .duplicateKey("")),
    Case(
      "a key twice among many",
      "{" + (1...40).map { "\"k\($0)\": 0, " }.joined() + "«\"k1\": 1, «\"k40\": 1}", .duplicateKey("k1"),
      .duplicateKey("k40")),
    Case(
      "a nested object has keys of its own", #"{"a": {"a": 1, «"a": 2}, "b": {"a": 3}}"#, .duplicateKey("a")),
  ]

  @Test("A fault of structure is named at its place", arguments: structure)
  func structureFault(_ test: Case) { check(test) }

  @Test("A fault in a string is named at its place", arguments: strings)
  func stringFault(_ test: Case) { check(test) }

  @Test("A key that stands twice is named where it stands again", arguments: keys)
  func doubleKey(_ test: Case) { check(test) }

  @Test("A number that JSON does not know is named where it starts", arguments: numbers)
  func number(_ number: String) {
    // A comma ends a number, so that "1,5e" is 1 and the broken 5e.
    let marked = number == "1,5e" ? "[0, 1, «5e]" : "[0, «\(number)]"
    check(Case(number, marked, .badNumber))
  }

  private func check(_ test: Case) {
    let marked = MarkedText(test.text)
    let document = JSONDocument(marked.bytes)
    #expect(document.problems.map(\.kind) == test.problems)
    #expect(document.places == marked.places)
  }
}
