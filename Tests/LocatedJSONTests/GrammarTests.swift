import LocatedJSON
import Testing

/// The rarer ways to break each rule of the grammar; the common ones are in `RefusedTests`.
@Suite("RFC 8259, rule by rule")
struct GrammarTests {
  // Section 2: structural characters and white space.
  static let structure = [
    MarkedCase("an open bracket alone", "«[", .unclosed),
    MarkedCase("an open brace alone", "«{", .unclosed),
    MarkedCase("a brace open inside a bracket", "[«{", .unclosed),
    MarkedCase("brackets that cross", "[{«]}", .wrongBracket),
    MarkedCase("a brace closed by a bracket at once", "{«]", .wrongBracket),
    MarkedCase("a closing brace too many", "{}«}", .trailingData),
    MarkedCase("a bracket closed behind a number", "1«]", .trailingData),
    MarkedCase("two arrays", "[]«[]", .trailingData),
    MarkedCase("a string behind an object", "{\"a\": true}\n «\"x\"", .trailingData),
    MarkedCase("a letter behind an array", "[1]«x", .trailingData),
    MarkedCase("a letter behind a string", "\"\"«x", .trailingData),
    MarkedCase("a sign behind a number", "2«@", .trailingData),
    MarkedCase("a null byte behind a number", "123«\u{0}", .trailingData),
    MarkedCase("a null byte behind the end", "{}\n«\u{0}", .trailingData),
    MarkedCase("a comment of a block behind the end", "{}«/**/", .trailingData),
    MarkedCase("a comment of a line behind the end", "{}\n«// end", .trailingData),
    MarkedCase("a comment as in shells behind the end", "{} «# end", .trailingData),
    MarkedCase("a comment before a member's value", "{\"a\": «/* one */ 1}", .expectedValue),
    MarkedCase("angle brackets", "«<null>", .expectedValue),
    MarkedCase("angle brackets inside", "[«<null>]", .expectedValue),
    MarkedCase("a sign alone", "«*", .expectedValue),
  ]

  static let whiteSpace = [
    MarkedCase("a line feed alone", "\n«", .empty),
    MarkedCase("each kind of white space alone", "\t\r\n «", .empty),
    MarkedCase("a form feed alone", "«\u{C}", .expectedValue),
    MarkedCase("a form feed before a bracket", "[1««\u{C}]", .missingComma, .expectedValue),
    MarkedCase("a vertical tab", "[1,\n«\u{B}2]", .expectedValue),
    MarkedCase("a null byte", "[«\u{0}]", .expectedValue),
    MarkedCase("a next-line sign", "[«\u{85}1]", .expectedValue),
    MarkedCase("an em space", "[«\u{2003}1]", .expectedValue),
    MarkedCase("a line separator", "[«\u{2028}1]", .expectedValue),
    MarkedCase("a word joiner", "[«\u{2060}]", .expectedValue),
    MarkedCase("a word joiner alone", "«\u{2060}", .expectedValue),
    MarkedCase("an escaped line feed", #"[«\n1]"#, .expectedValue),
    MarkedCase("an escaped space in hexadecimal", #"[«\u0020"asd"]"#, .expectedValue),
    MarkedCase("a space inside a word", "[«tr ue]", .expectedValue),
    MarkedCase("a space behind the minus", "[«-« 1]", .badNumber, .missingComma),
    MarkedCase("a space between thousands", "[1« «000.0]", .missingComma, .badNumber),
  ]

  // Section 3: values.
  static let words = [
    MarkedCase("true cut off", "[«tru]", .expectedValue),
    MarkedCase("false cut off", "[«fals]", .expectedValue),
    MarkedCase("null cut off", "[«nul]", .expectedValue),
    MarkedCase("null cut off at the end", "[ false, «nul", .expectedValue),
    MarkedCase("false in capitals", "[«FALSE]", .expectedValue),
    MarkedCase("null with a capital", "{\"a\": «Null}", .expectedValue),
    MarkedCase("a word that starts like one", "{\"a\": «truth}", .expectedValue),
    MarkedCase("two words in one", "[«truefalse]", .expectedValue),
    MarkedCase("two words", "true «false", .trailingData),
    MarkedCase("the undefined of JavaScript", "[«undefined]", .expectedValue),
    MarkedCase("a word without quotes", "«abc", .expectedValue),
    MarkedCase("a word of other letters", "«å", .expectedValue),
    MarkedCase("a letter with an accent", "[«é]", .expectedValue),
  ]

  // Section 4: objects.
  static let objects = [
    MarkedCase("a flag as key", "{«🇨🇭}", .expectedKey),
    MarkedCase("a bracket as key", "{«[: \"x\"}", .expectedKey),
    MarkedCase("an object as key", "{«{}: 1}", .expectedKey),
    MarkedCase("null as key", "{«null: null, null: null}", .expectedKey),
    MarkedCase("a huge number as key", "{«9999E9999: 1}", .expectedKey),
    MarkedCase("no key", "{«: \"b\"}", .expectedKey),
    MarkedCase("a comma instead of the colon", "{\"x\"««, null}", .missingColon, .expectedValue),
    MarkedCase("an equals sign instead of the colon", "{\"x\"« «= 1}", .missingColon, .expectedValue),
    MarkedCase("two colons", "{\"x\":«:\"b\"}", .expectedValue),
    MarkedCase("a string instead of the colon", "{\"a\"« \"b\"}", .missingColon),
    MarkedCase("a word instead of the colon", "{\"a\"« «b}", .missingColon, .expectedValue),
    MarkedCase("a string alone behind a member", "{\"foo\": 1,\n\"a\"««}", .missingColon, .expectedValue),
    MarkedCase("a number behind a member", "{\"a\": \"a\"« «123}", .missingComma, .expectedKey),
    MarkedCase("a semicolon between members", "{\"a\": 1««; \"b\": 2}", .missingComma, .expectedKey),
    MarkedCase("two commas between members", "{\"a\": 1,«, \"b\": 2}", .expectedKey),
    MarkedCase("several commas at the end", "{\"id\": 0,«,,}", .expectedKey),
    MarkedCase("cut off behind a comma", "«{\"x\": true,", .unclosed),
    MarkedCase("cut off behind the empty key", "{\"\":«", .expectedValue),
    MarkedCase("cut off inside a key", "{«\"a", .unterminatedString),
    MarkedCase("cut off inside a value", "{\"a\":«\"a", .unterminatedString),
  ]

  // Section 5: arrays.
  static let arrays = [
    MarkedCase("an array behind a number", "[3«[4]]", .missingComma),
    MarkedCase("a colon instead of a comma", "[\"\"««: 1]", .missingComma, .expectedValue),
    MarkedCase("a semicolon instead of a comma", "[1««; 2]", .missingComma, .expectedValue),
    MarkedCase("a comma before the first value", "[   «, \"\"]", .expectedValue),
    MarkedCase("two commas at the end", "[\"x\",«,]", .expectedValue),
    MarkedCase("a star", "[«*]", .expectedValue),
    MarkedCase("cut off behind a comma", "«[1,", .unclosed),
    MarkedCase("cut off behind a comma, with line breaks", "«[\"a\",\n4\n,1,\n", .unclosed),
    MarkedCase("cut off behind an object", "«[{}", .unclosed),
    MarkedCase("cut off behind a string", "«[\"a\"", .unclosed),
    MarkedCase("cut off inside a string", "[«\"a]", .unterminatedString),
    MarkedCase("cut off inside a word", "[«x", .expectedValue),
  ]

  // Section 6: numbers. Each stands alone, in an array and as a member.
  static let numbers = [
    "++1234", "+-1", "-+1", "--", "-.123", "-1.0.", "-2.", ".-1", ".2e-3", "0.e1", "2.e+3", "2.e-3", "9.e+",
    "0.",
    "0E", "0e+", "0E-", "0.3e", "0.3e+", "1.0e-", "1eE2", "1ee2", "1e-+2", "0e+-1", "1e1.0", "1ea", "1e2e3",
    "-012", "012", "-00", "00.5", "-01e1", "0x1", "0x42", "0b1", "0o7", "1+2", "1e5-1", "-1x", "-foo", "+Inf",
    "-123.123foo", "1.2a-3", "1.8011670033376514H-308", "1d", "1f", "1n", "1_0", "1.0_1", "-e1", "-.", ".e1",
  ]

  @Test("A number that breaks the grammar is named where it starts, wherever it stands", arguments: numbers)
  func number(_ number: String) {
    MarkedCase(number, "«\(number)", .badNumber).check()
    MarkedCase(number, "[«\(number)]", .badNumber).check()
    MarkedCase(number, "{\"a\":\n  «\(number), \"b\": 1}", .badNumber).check()
  }

  static let digits = [
    MarkedCase("a digit of full width", "[«１]", .expectedValue),
    MarkedCase("an Arabic digit", "[«\u{663}]", .expectedValue),
    MarkedCase("a digit of full width behind a digit", "[1««２]", .missingComma, .expectedValue),
    MarkedCase("the minus of typographers", "[«\u{2212}1]", .expectedValue),
    MarkedCase("an infinity sign", "[«∞]", .expectedValue),
    MarkedCase("Inf", "[«Inf]", .expectedValue),
    MarkedCase("minus NaN in an object", "{\"a\": «-NaN}", .badNumber),
    MarkedCase("a decimal comma", "{\"a\": 1,«5}", .expectedKey),
    MarkedCase("a percent sign", "{\"a\": 5««%}", .missingComma, .expectedKey),
  ]

  // Section 7: strings.
  static let strings = [
    MarkedCase("a quote alone", "«\"", .unterminatedString),
    MarkedCase("single quotes", "[«'a']", .expectedValue),
    MarkedCase("an apostrophe at the end", "[«'", .expectedValue),
    MarkedCase("quotes of typographers", "[«“a”]", .expectedValue),
    MarkedCase("a quote too many", "[\"a\"«\"\", «\"]", .missingComma, .unterminatedString),
    MarkedCase("a backslash before the last quote", #"[«"\"]"#, .unterminatedString),
    MarkedCase("three backslashes before the last quote", #"[«"\\\"]"#, .unterminatedString),
    MarkedCase("a surrogate before an escaped quote", #"[«"«\uD800\"]"#, .unterminatedString, .loneSurrogate),
    MarkedCase("three digits", #"["«\u00A"]"#, .badEscape),
    MarkedCase("letters that are no digits", #"["«\uqqqq"]"#, .badEscape),
    MarkedCase("a space among the digits", #"["«\u 041"]"#, .badEscape),
    MarkedCase("an escape cut off", #"«"«\u"#, .unterminatedString, .badEscape),
    MarkedCase("an escape cut off after a digit", #"«"«\u1"#, .unterminatedString, .badEscape),
    MarkedCase("eight digits behind a capital", #""«\U0001F600""#, .badEscape),
    MarkedCase("an emoji escaped by a backslash", "\"«\\🌀\"", .badEscape),
    MarkedCase("a null byte escaped by a backslash", "\"«\\«\u{0}\"", .badEscape, .controlCharacter(0)),
    MarkedCase("a tab escaped by a backslash", "\"«\\«\t\"", .badEscape, .controlCharacter(9)),
    MarkedCase("a line feed escaped by a backslash", "«\"«\\\n\"", .unterminatedString, .badEscape),
    MarkedCase(
      "several faults in one string, each at its place", "[\"ä«\\q\u{1F600}«\t«\\u12\", «01]", .badEscape,
      .controlCharacter(9), .badEscape, .badNumber),
  ]

  @Test("Section 2: what stands where no value should is named at its place", arguments: structure)
  func structureFault(_ test: MarkedCase) { test.check() }

  @Test("Section 2: only four characters are white space", arguments: whiteSpace)
  func whiteSpaceFault(_ test: MarkedCase) { test.check() }

  @Test("Section 3: only three words are values", arguments: words)
  func wordFault(_ test: MarkedCase) { test.check() }

  @Test("Section 4: members are strings, colons and values, with commas between", arguments: objects)
  func objectFault(_ test: MarkedCase) { test.check() }

  @Test("Section 5: elements have one comma between two", arguments: arrays)
  func arrayFault(_ test: MarkedCase) { test.check() }

  @Test("Section 6: digits are those of ASCII", arguments: digits)
  func digitFault(_ test: MarkedCase) { test.check() }

  @Test("Section 7: a broken string is named at its place", arguments: strings)
  func stringFault(_ test: MarkedCase) { test.check() }

  @Test(
    "Section 7: every control character but the end of a line is named at its place",
    arguments: 0..<UInt8(0x20))
  func controlCharacter(_ byte: UInt8) {
    let character = Unicode.Scalar(byte)
    if character == "\n" {
      MarkedCase("a line feed", "[«\"a\n\"]", .unterminatedString).check()
    } else {
      MarkedCase("\(byte)", "[\"a«\(character)b\"]", .controlCharacter(byte)).check()
      MarkedCase("\(byte) in a key", "{\"ä«\(character)\":\n1}", .controlCharacter(byte)).check()
    }
  }

  @Test("Section 7: of all letters and signs behind a backslash, only nine are escapes")
  func escapes() {
    for byte in UInt8(0x20)...0x7E where !Array("\"\\/bfnrtu".utf8).contains(byte) {
      MarkedCase("\(byte)", "[\"a«\\\(Unicode.Scalar(byte))\"]", .badEscape).check()
    }
  }
}
