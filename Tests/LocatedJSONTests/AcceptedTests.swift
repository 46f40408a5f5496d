import LocatedJSON
import Testing

@Suite("What RFC 8259 allows is read")
struct AcceptedTests {
  @Test(
    "Each kind of value may stand alone",
    arguments: [
      ("null", JSONValue.Kind.null), ("true", .bool), ("false", .bool), ("0", .number), ("\"\"", .string),
      ("[]", .array), ("{}", .object), (" \t\r\n null \t\r\n ", .null), ("[ ]", .array), ("{\n}", .object),
    ])
  func kinds(_ text: String, _ kind: JSONValue.Kind) {
    let document = JSONDocument(text)
    #expect(document.problems.isEmpty)
    #expect(document.root?.kind == kind)
  }

  @Test("A value is only what it is")
  func onlyOneKind() throws {
    let values = try #require(JSONDocument(#"[null, true, 1, "1", [1], {"1": 1}]"#).root?.elements.map { $0 })
    #expect(values.map { $0.bool } == [nil, true, nil, nil, nil, nil])
    #expect(values.map { $0.number } == [nil, nil, 1, nil, nil, nil])
    #expect(values.map { $0.string } == [nil, nil, nil, "1", nil, nil])
    #expect(values.map { $0.elements.map(\.number) } == [[], [], [], [], [1], []])
    #expect(values.map { $0.members.map(\.key) } == [[], [], [], [], [], ["1"]])
  }

  @Test("Members keep the order of the text, also of nested ones")
  func order() throws {
    let root = try #require(JSONDocument(#"{"z": {"b": 1, "a": [2, 3]}, "a": false, "": null}"#).root)
    #expect(root.members.map(\.key) == ["z", "a", ""])
    #expect(root["z"]?.members.map(\.key) == ["b", "a"])
    #expect(root["z"]?["a"]?.elements.map(\.number) == [2, 3])
    #expect(root["a"]?.bool == false)
    #expect(root[""]?.kind == .null)
    #expect(root["missing"] == nil)
  }

  static let numbers: [(text: String, value: Double)] = [
    ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("10", 10), ("1234567890", 1_234_567_890), ("0.5", 0.5),
    ("-0.25", -0.25), ("1.50", 1.5), ("1e3", 1_000), ("1E3", 1_000), ("1e+3", 1_000), ("1e-3", 0.001),
    ("0e0", 0), ("0.0e-0", 0), ("12.5e1", 125), ("1e00", 1), ("9007199254740993", 9_007_199_254_740_992),
    ("1e308", 1e308), ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0),
    // Sixteen digits and more go another way than fifteen.
    ("999999999999999", 999_999_999_999_999), ("1000000000000000", 1e15),
    ("123456789012345678901234567890", 1.2345678901234568e29),
  ]

  @Test("Numbers have the value that they say", arguments: numbers)
  func number(_ text: String, _ value: Double) {
    let document = JSONDocument(text)
    #expect(document.problems.isEmpty)
    #expect(document.root?.number == value)
  }

  static let strings: [(text: String, value: String)] = [
    (#""""#, ""),
    (#""Gera""#, "Gera"),
    (#""Saalfeld/Saale""#, "Saalfeld/Saale"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e4\u00E4""#, "Aää"),
    (#""\u0000""#, "\u{0}"),
    (#""\u001f\u007F""#, "\u{1F}\u{7F}"),
    (#""\uFFFF""#, "\u{FFFF}"),
    (#""\ud83d\ude00""#, "😀"),
    (#""\uD83D\uDE00x""#, "😀x"),
    (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    (#""a\\u0041""#, "a\\u0041"),
    (#""\\\"""#, "\\\""),
    ("\"Thüringen – ä ß € 😀\"", "Thüringen – ä ß € 😀"),
    (
      "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
      "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    ),
    ("\"\u{2028}\u{2029}\"", "\u{2028}\u{2029}"),
  ]

  @Test("Strings have the text that they say", arguments: strings)
  func string(_ text: String, _ value: String) throws {
    let document = JSONDocument(text)
    #expect(document.problems.isEmpty)
    let root = try #require(document.root)
    #expect(root.string.map { Array($0.utf8) } == Array(value.utf8))
    #expect(root.isString(value))
    #expect(!root.isString(value + "x"))
  }

  static let texts: [(text: String, value: JSON)] = [
    // White space stands before and behind each of the six structural characters, and around the whole.
    (" [ 1 , 2 ] ", .array([.number(1), .number(2)])),
    ("\r\n{\t\"a\"\n:\r\n[ ]\t,\n\"b\" : { }\r}\n", .object([("a", .array([])), ("b", .object([]))])),
    ("[\t]", .array([])), ("[\r]", .array([])), ("[\n]", .array([])), ("[ ]", .array([])),
    ("{\"a\":[1,{\"b\":null}]}", .object([("a", .array([.number(1), .object([("b", .null)])]))])),
    ("[\"\"]", .array([.string("")])), ("[[]   ]", .array([.array([])])), ("[[],{},[[]]]", nested),
    ("[null, 1, \"1\", {}]", .array([.null, .number(1), .string("1"), .object([])])),
    ("[1,null,null,null,2]", .array([.number(1), .null, .null, .null, .number(2)])),
    (" \"asd\"\n", .string("asd")), ("\t-0.1 ", .number(-0.1)), ("true\r\n", .bool(true)),
    (" false", .bool(false)),
    ("[true,false]", .array([.bool(true), .bool(false)])), ("[123.456e78]", .array([.number(123.456e78)])),
    ("{\"min\": -1.0e+28, \"max\": 1.0E28}", .object([("min", .number(-1e28)), ("max", .number(1e28))])),
    ("{\"\": {\"\": 0}}", .object([("", .object([("", .number(0))]))])),
    (#"{"foo\u0000bar": 42, "\n": 1}"#, .object([("foo\u{0}bar", .number(42)), ("\n", .number(1))])),
    (#"{"title": "\u041f\u043E"}"#, .object([("title", .string("\u{41F}\u{43E}"))])),
    // What looks like structure inside a string is text.
    (
      #"["a/*b*/c//d", "[1,", "{\"a\":"]"#,
      .array([.string("a/*b*/c//d"), .string("[1,"), .string("{\"a\":")])
    ),
    (#"["\\n", "\\u0000", "\u005C", "\u0022"]"#, .array(["\\n", "\\u0000", "\\", "\""].map { .string($0) })),
    (#"["\u00A0\u200B\u2064"]"#, .array([.string("\u{A0}\u{200B}\u{2064}")])),
    (
      "[\"\u{A0}\u{200B}\u{2060}\u{FEFF}\u{7F}\u{85}\"]",
      .array([.string("\u{A0}\u{200B}\u{2060}\u{FEFF}\u{7F}\u{85}")])
    ),
    ("\"" + String(repeating: "ä", count: 5_000) + "\"", .string(String(repeating: "ä", count: 5_000))),
  ]

  private static let nested: JSON = .array([.array([]), .object([]), .array([.array([])])])

  @Test("Texts have the values that they say", arguments: texts)
  func text(_ text: String, _ value: JSON) throws {
    let document = JSONDocument(text)
    #expect(document.problems.isEmpty)
    let root = try #require(document.root)
    #expect(JSON(root).serialized() == value.serialized())
    #expect(root.isWhole)
  }

  @Test("Characters that Unicode does not assign or keeps for itself are characters all the same")
  func noncharacters() throws {
    for value: UInt32 in [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1BFFF, 0xE0000, 0x10FFFE, 0x10FFFF] {
      let text = String(Character(try #require(Unicode.Scalar(value))))
      let escapes = text.utf16.map { "\\u" + String($0, radix: 16, uppercase: true) }.joined()
      let document = JSONDocument("[\"\(text)\", \"\(escapes)\"]")
      #expect(document.problems.isEmpty)
      #expect(document.root?.elements.map(\.string) == [text, text])
    }
  }

  @Test("A byte order mark at the start is passed over and takes no column")
  func byteOrderMark() throws {
    let document = JSONDocument([0xEF, 0xBB, 0xBF] + Array("{\"a\": 1}".utf8))
    #expect(document.problems.isEmpty)
    let value = try #require(document.root?["a"])
    #expect(value.number == 1)
    #expect(value.position == TextPosition(line: 1, column: 7, sourceLine: "{\"a\": 1}"))
  }

  @Test("Keys that differ in bytes are different keys, however they look")
  func canonicallyEqualKeys() {
    // "é" as one scalar, and as "e" with a combining accent: Swift's String calls them equal, JSON does not.
    let few = "{\"\u{E9}\": 1, \"e\u{301}\": 2}"
    #expect(JSONDocument(few).problems.isEmpty)
    let escaped = #"{"\u00e9": 1, "e\u0301": 2}"#
    #expect(JSONDocument(escaped).problems.isEmpty)
    let filling = (1...20).map { "\"k\($0)\": 0, " }.joined()
    #expect(JSONDocument("{\(filling)\"\u{E9}\": 1, \"e\u{301}\": 2}").problems.isEmpty)
  }
}
