import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("A diagnostic as a person reads it")
struct ReportTests {
  private func diagnostic(_ line: String, column: Int, number: Int = 7, path: String = "a.b") -> Diagnostic {
    Diagnostic(
      .emptyText, file: "Questionnaires/x.json",
      position: TextPosition(line: number, column: column, sourceLine: line), path: path)
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.report(in: .german).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("Place, message, path, source line and caret stand in this order")
  func whole() {
    let diagnostic = diagnostic(#"  "de": "","#, column: 9)
    #expect(
      diagnostic.report(in: .german) == """
        Questionnaires/x.json:7:9: Fehler: Der Text ist leer.
          bei a.b
          7 |   "de": "",
            |         ^
        """)
    #expect(
      diagnostic.report(in: .english) == """
        Questionnaires/x.json:7:9: error: The text is empty.
          at a.b
          7 |   "de": "",
            |         ^
        """)
  }

  @Test("A file as a whole has no place, and a warning says so")
  func noPlace() {
    let diagnostic = Diagnostic(.strayFile, severity: .warning, file: "a.txt")
    let report = diagnostic.report(in: .german)
    #expect(report.hasPrefix("a.txt: Warnung: "))
    #expect(!report.contains("\n"))
    #expect(diagnostic.report(in: .english).hasPrefix("a.txt: warning: "))
  }

  @Test("A number of a line with several digits moves the caret along")
  func wideNumber() {
    let lines = lines(diagnostic("abc", column: 2, number: 1_234))
    #expect(lines[2] == "  1234 | abc")
    #expect(lines[3] == "       |  ^")
  }

  @Test("Without a path its line is left out")
  func noPath() {
    #expect(lines(diagnostic("abc", column: 1, path: "")).count == 3)
  }

  @Test("A tab takes one column, so that the caret stands right")
  func tabs() {
    let lines = lines(diagnostic("\t\t\"x\"", column: 3))
    #expect(lines[2] == "  7 |   \"x\"")
    #expect(lines[3] == "    |   ^")
  }

  @Test("The caret may stand behind the end of the line and on an empty one")
  func behindTheEnd() {
    #expect(lines(diagnostic("ab", column: 3))[3] == "    |   ^")
    #expect(lines(diagnostic("", column: 1))[3] == "    | ^")
  }

  @Test(
    "Of a long line some hundred signs around the caret are shown, and the caret is under its sign",
    arguments: [1, 2, 50, 51, 52, 500, 950, 999, 1_000, 1_001])
  func longLine(_ column: Int) throws {
    // Signs that tell their place: 1,000 scalars from U+4E00 on.
    let text = String(
      String.UnicodeScalarView((0..<1_000).compactMap { Unicode.Scalar(0x4E00 + UInt32($0)) }))
    let lines = lines(diagnostic(text, column: column))
    let excerpt = Array(lines[2].unicodeScalars)
    #expect(excerpt.count <= "  7 | ".count + 102)
    let caret = try #require(Array(lines[3].unicodeScalars).firstIndex(of: "^"))
    if column <= 1_000 {
      #expect(excerpt[caret] == Unicode.Scalar(0x4E00 + UInt32(column) - 1))
    } else {
      #expect(caret == excerpt.count)
    }
    #expect(excerpt.last == "…" || column > 940)
  }

  @Test("A line of a hundred signs is shown whole")
  func fittingLine() {
    let text = String(repeating: "x", count: 100)
    #expect(lines(diagnostic(text, column: 100))[2] == "  7 | " + text)
  }

  @Test(
    "Nothing from a file commands the terminal or turns the direction of writing",
    arguments: [
      "\u{1B}[2J", "\u{7}", "\u{8}", "\u{0}", "\u{7F}", "\u{9B}31m", "\u{85}", "\r", "\u{202E}", "\u{2066}",
      "\u{2029}", "\u{2028}", "\u{200F}", "\u{61C}",
    ])
  func harmless(_ text: String) throws {
    let first = try #require(text.unicodeScalars.first)
    let position = TextPosition(line: 1, column: 1, sourceLine: "a\(text)b")
    let everywhere = Diagnostic(.badID("x\(text)y"), file: "f\(text)g", position: position, path: "p\(text)q")
    for language in Language.allCases {
      let report = everywhere.report(in: language)
      #expect(!report.unicodeScalars.contains(first))
      #expect(report.unicodeScalars.count(where: { $0 == "\u{FFFD}" }) == 4)
    }
  }

  @Test("A line break in a key cannot forge a second report")
  func forgedLine() {
    let key = "x\nb.json:1:1: Fehler: erfunden"
    let position = TextPosition(line: 1, column: 1, sourceLine: "abc")
    let diagnostic = Diagnostic(
      .unknownKey(key, suggestion: nil), file: "a.json", position: position, path: key)
    let lines = lines(diagnostic)
    #expect(lines.count == 4)
    #expect(!lines.contains { $0.hasPrefix("b.json") })
  }
}
