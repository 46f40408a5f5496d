import LocatedJSON
import Testing

@Suite("One run tells all")
struct RecoveryTests {
  @Test("Every repairable fault is named, in the order of the text, and what lies between is read")
  func several() throws {
    let marked = MarkedText(
      """
      {
        "a": 1«
        "b"« 2,
        "c": [1, 2«,],
        "d": «01,
        "e": "x«\\q«\\uD800",
        «"a": 3,
        "f": {"g": "ä«\ty"«,}
      }
      «x
      """)
    let document = JSONDocument(marked.bytes)
    #expect(
      document.problems.map(\.kind) == [
        .missingComma, .missingColon, .trailingComma, .badNumber, .badEscape, .loneSurrogate,
        .duplicateKey("a"),
        .controlCharacter(9), .trailingComma, .trailingData,
      ])
    #expect(document.places == marked.places)
    let root = try #require(document.root)
    #expect(root.members.map(\.key) == ["a", "b", "c", "d", "e", "a", "f"])
    #expect(root["b"]?.number == 2)
    #expect(root["c"]?.elements.map(\.number) == [1, 2])
    #expect(root["f"]?["g"]?.kind == .string)
    #expect(root.isWhole)
  }

  @Test("Where going on would be guessing, what was read so far stays and is told to be cut off")
  func lost() throws {
    let marked = MarkedText(#"{"a": [1« 2], "b": {"c": [true, «maybe, 3], "d": 1«,}}"#)
    let document = JSONDocument(marked.bytes)
    #expect(document.problems.map(\.kind) == [.missingComma, .expectedValue])
    #expect(document.places == Array(marked.places.prefix(2)))
    let root = try #require(document.root)
    #expect(root["a"]?.elements.map(\.number) == [1, 2])
    #expect(root["b"]?["c"]?.elements.map(\.bool) == [true])
    #expect(root["b"]?["d"] == nil)
    #expect(!root.isWhole)
    #expect(root["a"]?.isWhole == true)
    #expect(root["b"]?.isWhole == false)
    #expect(root["b"]?["c"]?.isWhole == false)
  }

  @Test(
    "A key whose value got lost is passed over",
    arguments: [#"{"a": 1, "b": "#, #"{"a": 1, "b""#, #"{"a": 1, "b": oh}"#])
  func keyWithoutValue(_ text: String) throws {
    let root = try #require(JSONDocument(text).root)
    #expect(root.members.map(\.key) == ["a"])
    #expect(!root.isWhole)
  }

  @Test("Without any value there is no root", arguments: ["", "  ", "]", "x", "\"abc", ",1"])
  func noRoot(_ text: String) {
    #expect(JSONDocument(text).root == nil)
  }

  @Test("A text with thousands of faults is told about once, not thousands of times")
  func flood() {
    let text = "[" + String(repeating: "1 ", count: 100_000) + "]"
    let document = JSONDocument(Array(text.utf8), limits: JSONLimits(problems: 20))
    #expect(document.problems.count == 20)
    #expect(document.problems.allSatisfy { $0.kind == .missingComma })
    #expect(document.root?.isWhole == false)
  }
}
