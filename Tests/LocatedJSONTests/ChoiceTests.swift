import LocatedJSON
import Testing

@Suite("What RFC 8259 leaves to its readers is decided one way")
struct ChoiceTests {
  // Section 6: range and precision. Numbers are those of IEEE 754 with 64 bits; what is beyond them is refused, what
  // lies between them is rounded to the nearest.
  static let numbers: [(text: String, value: Double)] = [
    ("1.7976931348623157e308", .greatestFiniteMagnitude), ("-1.0e+28", -1e28),
    ("2e-324", 0), ("3e-324", .leastNonzeroMagnitude),
    ("123.456e-789", 0), ("123e-10000000", 0), ("1e-99999999999999999999", 0), ("0e99999999999999999999", 0),
    ("-0.0000000000000000000000000000000000000000000000000000000000000000000000000000001", -1e-79),
    ("100000000000000000000", 1e20), ("-123123123123123123123123123123", -1.2312312312312312e29),
    ("-237462374673276894279832749832423479823246327846", -2.374623746732769e47),
    ("0.1000000000000000055511151231257827", 0.1), ("9007199254740991", 9_007_199_254_740_991),
  ]

  @Test("A number between two that can be held becomes the nearest", arguments: numbers)
  func rounded(_ text: String, _ value: Double) {
    let document = JSONDocument(text)
    #expect(document.problems.isEmpty)
    #expect(document.root?.number == value)
  }

  @Test("Minus zero is zero, with its sign")
  func minusZero() {
    #expect(JSONDocument("-0").root?.number?.sign == .minus)
    #expect(JSONDocument("-0.0e5").root?.number == 0)
  }

  @Test(
    "A number that cannot be held is refused where it starts",
    arguments: [
      "1.7976931348623159e308", "1e309", "-1e+9999", "1.5e+9999", "-123123e100000",
      "0.4e" + String(repeating: "0", count: 2) + "669" + String(repeating: "9", count: 300),
      String(repeating: "9", count: 400),
    ])
  func tooLarge(_ text: String) {
    MarkedCase("alone", "«\(text)", .badNumber).check()
    MarkedCase("inside", "{\"a\": [0,\n «\(text)]}", .badNumber).check()
  }

  // Section 4: "The names within an object SHOULD be unique." Here they must be.
  static let names = [
    MarkedCase("the same key and value", #"{"a": "b",«"a": "b"}"#, .duplicateKey("a")),
    MarkedCase("on another line", "{\"a\": {},\n  «\"a\": {}}", .duplicateKey("a")),
    MarkedCase("in an object inside an array", #"[{}, {"ä": [], «"ä": []}]"#, .duplicateKey("ä")),
    MarkedCase("a null character in it", #"{"a\u0000": 1, «"a\u0000": 2}"#, .duplicateKey("a\u{0}")),
    MarkedCase("a pair of surrogates and its sign", "{\"😀\": 1, «\"\\ud83d\\ude00\": 2}", .duplicateKey("😀")),
  ]

  @Test("A key may stand once", arguments: names)
  func name(_ test: MarkedCase) { test.check() }

  // Section 8.1: "implementations that parse JSON texts MAY ignore the presence of a byte order mark".
  static let marks = [
    MarkedCase("a mark before an object", "\u{FEFF}{}"),
    MarkedCase("a mark before white space", "\u{FEFF} \n[]"),
    MarkedCase("a mark before a fault", "\u{FEFF}[«01]", .badNumber),
    MarkedCase("a mark alone", "\u{FEFF}«", .empty),
    MarkedCase("a mark behind the value", "{}«\u{FEFF}", .trailingData),
    MarkedCase("a mark behind white space", "\n«\u{FEFF}{}", .expectedValue),
    MarkedCase("half a mark", "«\u{F7EF}\u{F7BB}{}", .invalidUTF8(0xEF)),
    MarkedCase("the marks of UTF-16, low byte first", "«\u{F7FF}\u{F7FE}[\u{0}]\u{0}", .invalidUTF8(0xFF)),
    MarkedCase("the marks of UTF-16, high byte first", "«\u{F7FE}\u{F7FF}\u{0}[\u{0}]", .invalidUTF8(0xFE)),
    MarkedCase("UTF-16 without a mark, low byte first", "[«\u{0}]\u{0}", .expectedValue),
    MarkedCase("UTF-16 without a mark, high byte first", "«\u{0}[\u{0}]", .expectedValue),
  ]

  @Test(
    "One byte order mark before all else is passed over; there is no encoding but UTF-8", arguments: marks)
  func byteOrderMark(_ test: MarkedCase) { test.check() }

  // Section 8.1 demands UTF-8; what its broken bytes mean is left open. Here they are refused one by one.
  static let bytes = [
    MarkedCase("a byte alone", "«\u{F7E5}", .invalidUTF8(0xE5)),
    MarkedCase("a byte in an array", "[«\u{F7FF}]", .invalidUTF8(0xFF)),
    MarkedCase("a byte behind a word", "[«a\u{F7E5}]", .expectedValue),
    MarkedCase("a byte behind a value", "[1««\u{F7E5}]", .missingComma, .invalidUTF8(0xE5)),
    MarkedCase("a byte behind the end", "0«\u{F7E5}", .trailingData),
    MarkedCase("a byte behind an exponent", "[«1e««\u{F7E5}]", .badNumber, .missingComma, .invalidUTF8(0xE5)),
    MarkedCase("a byte where a key should be", "{«\u{F7E5}}", .expectedKey),
    MarkedCase("a byte in a key", "{\"«\u{F7B9}\": \"0\"«,}", .invalidUTF8(0xB9), .trailingComma),
    MarkedCase("a byte in a string of the second line", "[1,\n \"ä«\u{F7FF}\"]", .invalidUTF8(0xFF)),
    MarkedCase("a byte behind a backslash", "[\"«\\«\u{F7E5}\"]", .badEscape, .invalidUTF8(0xE5)),
    MarkedCase("a byte among the digits of an escape", "[\"«\\u«\u{F7E5}\"]", .badEscape, .invalidUTF8(0xE5)),
    MarkedCase("a text of Latin-1", "{\"ort\": \"P«\u{F7F6}ßneck\"}", .invalidUTF8(0xF6)),
    MarkedCase(
      "a sequence that is cut off, and a fault behind it", "[\"«\u{F7E2}«\u{F782}\", «01]",
      .invalidUTF8(0xE2),
      .invalidUTF8(0x82), .badNumber),
    MarkedCase(
      "a sign beyond the last of Unicode", "[\"«\u{F7F4}«\u{F7BF}«\u{F7BF}«\u{F7BF}\"]", .invalidUTF8(0xF4),
      .invalidUTF8(0xBF), .invalidUTF8(0xBF), .invalidUTF8(0xBF)),
    MarkedCase(
      "a null of six bytes", "[\"«\u{F7FC}«\u{F783}«\u{F7BF}\"]", .invalidUTF8(0xFC), .invalidUTF8(0x83),
      .invalidUTF8(0xBF)),
    MarkedCase(
      "a head before a byte that never occurs", "[\"«\u{F7E0}«\u{F7FF}\"]", .invalidUTF8(0xE0),
      .invalidUTF8(0xFF)),
  ]

  @Test("Bytes that are no UTF-8 are refused, in strings and outside", arguments: bytes)
  func byte(_ test: MarkedCase) { test.check() }

  // Section 8.2: strings may hold escapes that "cannot encode Unicode characters". Here they must not.
  static let surrogates = [
    MarkedCase("a lead in a key", #"{"«\uD800": 1}"#, .loneSurrogate),
    MarkedCase("a trail in a key", #"{"«\uDFAA": 0}"#, .loneSurrogate),
    MarkedCase("a lead before an escaped letter", #"["«\uDADA\u0041"]"#, .loneSurrogate),
    MarkedCase("a lead and half an escape", #"["«\uD834«\uDd"]"#, .loneSurrogate, .badEscape),
    MarkedCase("a lead and the start of an escape", #"["«\uD800«\u"]"#, .loneSurrogate, .badEscape),
    MarkedCase("a lead and one digit", #"["«\uD800«\u1x"]"#, .loneSurrogate, .badEscape),
    MarkedCase(
      "a lead and an unknown escape", #"["«\uD800«\uD800«\x"]"#, .loneSurrogate, .loneSurrogate, .badEscape),
    MarkedCase("two leads and a line feed", #"["«\uD800«\uD800\n"]"#, .loneSurrogate, .loneSurrogate),
    MarkedCase("a pair the wrong way round", #"["«\uDd1e«\uD834"]"#, .loneSurrogate, .loneSurrogate),
    MarkedCase(
      "a lead before a trail in UTF-8", "[\"«\\uD83D«\u{F7ED}«\u{F7B8}«\u{F780}\"]", .loneSurrogate,
      .invalidUTF8(0xED), .invalidUTF8(0xB8), .invalidUTF8(0x80)),
  ]

  @Test("Half a pair of surrogates is refused", arguments: surrogates)
  func surrogate(_ test: MarkedCase) { test.check() }
}
