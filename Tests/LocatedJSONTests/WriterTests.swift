import LocatedJSON
import Testing

@Suite("Values are written in one form")
struct WriterTests {
  private func text(_ value: JSON) -> String { String(decoding: value.serialized(), as: UTF8.self) }

  @Test("Plain values stand on one line, nested ones are indented by two")
  func layout() {
    let value: JSON = .object([
      ("format", .number(1)),
      ("empty", .object([])),
      ("none", .array([])),
      ("ids", .array([.string("a"), .string("b"), .null])),
      (
        "answers",
        .object([
          ("sg1", .object([("value", .string("3")), ("sure", .bool(true))])),
          ("sg2", .array([.array([.number(1)])])),
        ])
      ),
    ])
    #expect(
      text(value) == """
        {
          "format": 1,
          "empty": {},
          "none": [],
          "ids": ["a", "b", null],
          "answers": {
            "sg1": {"value": "3", "sure": true},
            "sg2": [
              [1]
            ]
          }
        }

        """)
  }

  @Test("What does not fit on a line stands on a line each")
  func longLines() {
    // Ten strings of eight signs make 10 · 10 + 9 · 2 = 118 signs, more than 100; eight make 80 + 14 = 94.
    let words = (0..<10).map { JSON.string("word000\($0)") }
    #expect(text(.array(Array(words.prefix(8)))).split(separator: "\n").count == 1)
    let lines = text(.array(words)).split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[1] == "  \"word0000\",")
    #expect(lines[10] == "  \"word0009\"")
  }

  static let numbers: [(value: Double, text: String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (62.5, "62.5"), (0.1, "0.1"),
    (1.0 / 3.0, "0.3333333333333333"),
    (1e15, "1000000000000000"), (9_007_199_254_740_991, "9007199254740991"), (.infinity, "null"),
    (-.infinity, "null"), (.nan, "null"),
  ]

  @Test("Whole numbers have no point, others as many digits as they need", arguments: numbers)
  func number(_ value: Double, _ expected: String) {
    #expect(text(.number(value)) == expected + "\n")
  }

  static let strings: [(value: String, text: String)] = [
    ("", #""""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{8}\u{C}\u{1F}\u{7F}", #""\u0000\u0008\u000c\u001f\u007f""#),
    ("Thüringen – 😀", "\"Thüringen – 😀\""),
  ]

  @Test("Strings escape what has to be escaped and leave the rest", arguments: strings)
  func string(_ value: String, _ expected: String) {
    #expect(text(.string(value)) == expected + "\n")
    #expect(JSONDocument(expected).root?.string == value)
  }

  @Test("What may be missing is null")
  func missing() {
    #expect(
      text(.array([.number(nil as Double?), .string(nil as String?), .number(2 as Double?)]))
        == "[null, null, 2]\n")
  }

  @Test("What was written is read back as the same, and written again as the same bytes")
  func roundTrip() throws {
    var seed: UInt64 = 20_261_124
    for _ in 0..<500 {
      let value = Self.random(&seed, depth: 0)
      let bytes = value.serialized()
      let document = JSONDocument(bytes)
      #expect(document.problems.isEmpty)
      let root = try #require(document.root)
      #expect(JSON(root).serialized() == bytes)
    }
  }

  private static func random(_ seed: inout UInt64, depth: Int) -> JSON {
    func next(_ bound: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % bound
    }
    let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "\u{1}", "ä", "€", "😀", "\u{7F}", " "]
    func word() -> String {
      var view = String.UnicodeScalarView()
      for _ in 0..<next(12) { view.append(scalars[Int(next(UInt64(scalars.count)))]) }
      return String(view)
    }
    switch next(depth < 4 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(next(2) == 0)
    case 2: return .number(Int(next(1 << 30)) - (1 << 29))
    case 3: return .number(Double(next(1 << 30)) / 1_024 * (next(2) == 0 ? 1e-9 : -1e12))
    case 4: return .string(word())
    case 5: return .array((0..<next(6)).map { _ in random(&seed, depth: depth + 1) })
    default:
      // A number in the key keeps the keys apart.
      return .object((0..<next(6)).map { ("\(word())\($0)", random(&seed, depth: depth + 1)) })
    }
  }
}
