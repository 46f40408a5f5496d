import LocatedJSON
import Testing

@Suite("What RFC 8259 forbids is refused at its place")
struct RefusedTests {
  static let structure = [
    MarkedCase("nothing", "«", .empty),
    MarkedCase("white space alone", "  \n «", .empty),
    MarkedCase("a second value", "{} «{}", .trailingData),
    MarkedCase("a comma behind the end", "1«,", .trailingData),
    MarkedCase("a closing bracket too many", "[]\n«]", .trailingData),
    MarkedCase("a missing comma in an array", "[1« 2]", .missingComma),
    MarkedCase("a missing comma in an object", "{\"a\": 1«\n \"b\": 2}", .missingComma),
    MarkedCase("a missing comma between objects", "[{}«\n\n{}]", .missingComma),
    MarkedCase("a trailing comma in an array", "[1«,]", .trailingComma),
    MarkedCase("a trailing comma in an object", "{\"a\": 1 «,\n}", .trailingComma),
    MarkedCase("a comma alone", "[«,]", .expectedValue),
    MarkedCase("two commas", "[1,«,2]", .expectedValue),
    MarkedCase("a comma alone in an object", "{«,}", .expectedKey),
    MarkedCase("a missing colon", "{\"a\"« 1}", .missingColon),
    MarkedCase("a missing value before a comma", "{\"a\": «, \"b\": 1}", .expectedValue),
    MarkedCase("a missing value before the bracket", "{\"a\": «}", .expectedValue),
    MarkedCase("a missing value at the end", "{\"a\":«", .expectedValue),
    MarkedCase("a key alone", "{\"a\"««}", .missingColon, .expectedValue),
    MarkedCase("a key without quotes", "{«a: 1}", .expectedKey),
    MarkedCase("a key in single quotes", "{«'a': 1}", .expectedKey),
    MarkedCase("a number as key", "{«1: 1}", .expectedKey),
    MarkedCase("an object that is not closed", "«{\"a\": 1\n", .unclosed),
    MarkedCase("an array that is not closed", "[1, «[2, 3", .unclosed),
    MarkedCase("an object closed as an array", "{\"a\": 1«]", .wrongBracket),
    MarkedCase("an array closed as an object", "[1, 2«}", .wrongBracket),
    MarkedCase("a wrong bracket behind a comma", "[1«,«}", .trailingComma, .wrongBracket),
    MarkedCase("a comment", "{«// no\n\"a\": 1}", .expectedKey),
    MarkedCase("a comment before a value", "[«/* no */ 1]", .expectedValue),
    MarkedCase("a word that is none", "[«nil]", .expectedValue),
    MarkedCase("a word in capitals", "[«True]", .expectedValue),
    MarkedCase("a word that is too long", "[«nulls]", .expectedValue),
    MarkedCase("a word that is cut off", "«tru", .expectedValue),
    MarkedCase("a word with a digit behind", "[«true1]", .expectedValue),
    MarkedCase("NaN", "[«NaN]", .expectedValue),
    MarkedCase("Infinity", "[«Infinity]", .expectedValue),
    MarkedCase("a no-break space is no white space", "[1,«\u{A0}2]", .expectedValue),
    MarkedCase("a form feed is no white space", "[1,«\u{C}2]", .expectedValue),
    MarkedCase("a byte order mark inside", "[«\u{FEFF}1]", .expectedValue),
    MarkedCase("a second byte order mark", "\u{FEFF}«\u{FEFF}1", .expectedValue),
  ]

  static let numbers = [
    "01", "-01", "00", "+1", ".5", "-.5", "1.", "-", "1.e3", "1e", "1e+", "1E-", "1.5.2", "0x10", "1_000",
    "--1", "1-2",
    "-Infinity", "-NaN", "1a", "1e5.5", "1e400", "-1e999", "1,5e", "0.1.", "+", ".", "12e3e4",
  ]

  static let strings = [
    MarkedCase("a string that is not closed", "[«\"abc", .unterminatedString),
    MarkedCase("a string that is not closed on its line", "{\"a\": «\"abc,\n\"b\": 1}", .unterminatedString),
    MarkedCase("the same in a file with CRLF", "{\"a\": «\"abc,\r\n\"b\": 1}", .unterminatedString),
    MarkedCase("a string that ends in a backslash", "«\"abc\\", .unterminatedString),
    MarkedCase("a string whose closing quote is escaped", "«\"abc\\\"", .unterminatedString),
    MarkedCase("a tab inside", "\"a«\tb\"", .controlCharacter(0x09)),
    MarkedCase("a carriage return inside", "\"a«\rb\"", .controlCharacter(0x0D)),
    MarkedCase("a null character inside", "\"«\u{0}\"", .controlCharacter(0)),
    MarkedCase("the last control character", "\"«\u{1F}\"", .controlCharacter(0x1F)),
    MarkedCase("an unknown escape", #""a«\x""#, .badEscape),
    MarkedCase("an escaped capital", #""«\N""#, .badEscape),
    MarkedCase("an escaped single quote", #""«\'""#, .badEscape),
    MarkedCase("too few digits", #""«\u12""#, .badEscape),
    MarkedCase("a digit that is none", #""«\u12G4""#, .badEscape),
    MarkedCase("a sign among the digits", #""«\u+123""#, .badEscape),
    MarkedCase("a digit of another script", "\"«\\u12\u{663}4\"", .badEscape),
    MarkedCase("braces as in Swift", #""«\u{41}""#, .badEscape),
    MarkedCase("a lead surrogate alone", #""«\uD83D""#, .loneSurrogate),
    MarkedCase("a lead surrogate before text", #""«\uD83Dx«\uDE00""#, .loneSurrogate, .loneSurrogate),
    MarkedCase("a trail surrogate alone", #""«\uDE00""#, .loneSurrogate),
    MarkedCase("two lead surrogates", #""«\uD83D\uD83D\uDE00""#, .loneSurrogate),
    MarkedCase("a pair the wrong way round", #""«\uDE00«\uD83D""#, .loneSurrogate, .loneSurrogate),
    MarkedCase("a lead before another escape", #""«\uD83D\n""#, .loneSurrogate),
    MarkedCase("a lead before an escaped backslash", #""«\uD83D\\DE00""#, .loneSurrogate),
    MarkedCase("a lead before a broken escape", #""«\uD83D«\uZZZZ""#, .loneSurrogate, .badEscape),
  ]

  static let keys = [
    MarkedCase("a key twice", #"{"a": 1, «"a": 2}"#, .duplicateKey("a")),
    MarkedCase("a key three times", #"{"a": 1, «"a": 2, «"a": 3}"#, .duplicateKey("a"), .duplicateKey("a")),
    MarkedCase("a key twice, once escaped", #"{"a": 1, «"\u0061": 2}"#, .duplicateKey("a")),
    MarkedCase("a key twice, first escaped", #"{"\u0061": 1, "b": 1, «"a": 2}"#, .duplicateKey("a")),
    MarkedCase("a key twice in different escapes", #"{"\u00e4": 1, «"\u00E4": 2}"#, .duplicateKey("ä")),
    MarkedCase("the empty key twice", #"{"": 1, «"": 2}"#, .duplicateKey("")),
    MarkedCase(
      "a key twice among many",
      "{" + (1...40).map { "\"k\($0)\": 0, " }.joined() + "«\"k1\": 1, «\"k40\": 1}", .duplicateKey("k1"),
      .duplicateKey("k40")),
    MarkedCase(
      "a nested object has keys of its own", #"{"a": {"a": 1, «"a": 2}, "b": {"a": 3}}"#, .duplicateKey("a")),
  ]

  @Test("A fault of structure is named at its place", arguments: structure)
  func structureFault(_ test: MarkedCase) { test.check() }

  @Test("A fault in a string is named at its place", arguments: strings)
  func stringFault(_ test: MarkedCase) { test.check() }

  @Test("A key that stands twice is named where it stands again", arguments: keys)
  func doubleKey(_ test: MarkedCase) { test.check() }

  @Test("A number that JSON does not know is named where it starts", arguments: numbers)
  func number(_ number: String) {
    // A comma ends a number, so that "1,5e" is 1 and the broken 5e.
    let marked = number == "1,5e" ? "[0, 1, «5e]" : "[0, «\(number)]"
    MarkedCase(number, marked, .badNumber).check()
  }
}
