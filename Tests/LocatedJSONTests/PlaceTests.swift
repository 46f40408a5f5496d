import LocatedJSON
import Testing

@Suite("Values know where they stand")
struct PlaceTests {
  @Test("The path leads from the root to the value")
  func path() throws {
    let text =
      #"{"format": 1, "dimensions": [{"id": "a"}, {"questions": [[], [0, {"score": 5}]], "x.y": {}}], "ä": null}"#
    let root = try #require(JSONDocument(text).root)
    #expect(root.path.isEmpty)
    #expect(root["format"]?.path == "format")
    let dimensions = try #require(root["dimensions"]?.elements.map { $0 })
    #expect(dimensions.map(\.path) == ["dimensions[0]", "dimensions[1]"])
    #expect(dimensions[0]["id"]?.path == "dimensions[0].id")
    let questions = try #require(dimensions[1]["questions"]?.elements.map { $0 })
    #expect(questions.map(\.path) == ["dimensions[1].questions[0]", "dimensions[1].questions[1]"])
    let inner = questions[1].elements.map { $0 }
    #expect(inner[0].path == "dimensions[1].questions[1][0]")
    #expect(inner[1]["score"]?.path == "dimensions[1].questions[1][1].score")
    #expect(dimensions[1]["x.y"]?.path == "dimensions[1].x.y")
    #expect(root["ä"]?.path == "ä")
  }

  @Test("The path of a key is that of its value")
  func keyPath() throws {
    let root = try #require(JSONDocument(#"{"a": [1, {"b": 2, "c": 3}]}"#).root)
    let members = try #require(root["a"]?.elements.map { $0 }.last?.members.map { $0 })
    #expect(members.map(\.keyValue.path) == ["a[1].b", "a[1].c"])
    #expect(members.map(\.value.path) == ["a[1].b", "a[1].c"])
  }

  @Test("A path starts with an index where the root is an array")
  func arrayRoot() {
    #expect(JSONDocument("[1, [2]]").root?.elements.map(\.path) == ["[0]", "[1]"])
    #expect(JSONDocument("[1, [2]]").root?.elements.map { $0 }.last?.elements.map(\.path) == ["[1][0]"])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var line: Int
    var column: Int
    var source: String

    init(_ name: String, _ text: String, _ line: Int, _ column: Int, _ source: String) {
      self.name = name
      self.text = text
      self.line = line
      self.column = column
      self.source = source
    }

    var testDescription: String { name }
  }

  static let positions = [
    Case("the first sign", "«1", 1, 1, "1"),
    Case("behind two lines", "a\nbc\nde«f", 3, 3, "def"),
    Case("behind CRLF", "a\r\nbc\r\nde«f\r\ng", 3, 3, "def"),
    Case("the end of a line with CRLF", "ab«\r\ncd", 1, 3, "ab"),
    Case("the end of a line", "ab«\ncd", 1, 3, "ab"),
    Case("the start of a line", "ab\n«cd", 2, 1, "cd"),
    Case("an empty line", "ab\n«\ncd", 2, 1, ""),
    Case("the end of the text", "ab\ncd«", 2, 3, "cd"),
    Case("behind the last line's end", "ab\n«", 2, 1, ""),
    Case("an empty text", "«", 1, 1, ""),
    Case("umlauts take one column", "äöü«x", 1, 4, "äöüx"),
    Case("signs beyond the first plane take one column", "😀😀«x", 1, 3, "😀😀x"),
    Case("a combining mark takes a column of its own", "e\u{301}«x", 1, 3, "e\u{301}x"),
    Case("a tab takes one column", "\t\t«x", 1, 3, "\t\tx"),
    Case("a carriage return alone ends no line", "a\rb«c", 1, 4, "a\rbc"),
    Case("a line separator of Unicode ends no line", "a\u{2028}«b", 1, 3, "a\u{2028}b"),
  ]

  @Test("Lines end at a line feed; columns count Unicode scalars", arguments: positions)
  func position(_ test: Case) throws {
    let parts = test.text.split(separator: "«", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    let position = TextPosition(offset: parts[0].utf8.count, in: bytes)
    #expect(position == TextPosition(line: test.line, column: test.column, sourceLine: test.source))
  }

  @Test("An offset outside the text means its nearest end")
  func outside() {
    let bytes = Array("ab\nc".utf8)
    #expect(TextPosition(offset: -5, in: bytes) == TextPosition(line: 1, column: 1, sourceLine: "ab"))
    #expect(TextPosition(offset: 99, in: bytes) == TextPosition(line: 2, column: 2, sourceLine: "c"))
  }

  @Test("A byte order mark takes no column, in the first line only")
  func byteOrderMark() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("ab\ncd".utf8)
    #expect(TextPosition(offset: 0, in: bytes) == TextPosition(line: 1, column: 1, sourceLine: "ab"))
    #expect(TextPosition(offset: 3, in: bytes) == TextPosition(line: 1, column: 1, sourceLine: "ab"))
    #expect(TextPosition(offset: 4, in: bytes) == TextPosition(line: 1, column: 2, sourceLine: "ab"))
    #expect(TextPosition(offset: 7, in: bytes) == TextPosition(line: 2, column: 2, sourceLine: "cd"))
  }
}
