import MarkupReader
import Testing

@Suite("Well-formedness")
struct WellFormednessTests {
  private func problems(_ text: String) -> [MarkupProblem] {
    WellFormedness.problems(in: Array(text.utf8))
  }

  @Test("a well-formed page has no problems")
  func wellFormed() {
    #expect(problems("<!DOCTYPE html>\n<html><body><br/>ä &amp; b</body></html>") == [])
  }

  @Test("a wrong end tag is reported with line and column")
  func wrongEndTag() throws {
    let problem = try #require(problems("<a>\n <b>\n </c>\n</a>").first)
    // Read up to and including `</c>`, of which the bracket stands in column 5.
    #expect(problem.line == 3)
    #expect(problem.column == 6)
    #expect(problem.message == "Opening and ending tag mismatch: b line 2 and c")
  }

  @Test(
    "mistakes of HTML are found",
    arguments: [
      "<p>a<br>b</p>", "<p class=x>a</p>", "<p hidden>a</p>", "<p>a&nbsp;b</p>", "<p>a & b</p>", "<p>",
      "<p id=\"a\" id=\"b\"/>", "text", "<p>\u{1}</p>", "<a/><b/>",
    ])
  func mistakes(_ text: String) {
    #expect(!problems(text).isEmpty)
  }

  @Test("nothing at all is a problem, not a crash")
  func empty() {
    #expect(problems("").count == 1)
  }

  @Test("bytes that are not UTF-8 are a problem")
  func notUTF8() {
    #expect(!WellFormedness.problems(in: [0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E]).isEmpty)
  }

  @Test("declared entities are refused where they are declared, so that they cannot multiply")
  func entityBomb() throws {
    var bomb = "<!DOCTYPE a [\n<!ENTITY x0 \"ha\">\n"
    for level in 1...30 { bomb += "<!ENTITY x\(level) \"&x\(level - 1);&x\(level - 1);\">\n" }
    bomb += "]>\n<a>&x30;</a>"
    let problem = try #require(problems(bomb).first)
    #expect(problem.line == 2)
    #expect(problem.message == "Entity 'x0' must not be declared")
    #expect(throws: MarkupProblem.self) { try MarkupDocument(parsing: Array(bomb.utf8)) }
  }

  @Test("files and addresses are not fetched")
  func external() {
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"
    #expect(problems(text).first?.message == "Entity 'x' must not be declared")
    #expect(throws: MarkupProblem.self) { try MarkupDocument(parsing: Array(text.utf8)) }
  }

  @Test("endless nesting is refused, not followed")
  func depth() {
    let text = String(repeating: "<a>", count: 200_000)
    #expect(problems(text).contains { $0.message.contains("depth") })
    #expect(throws: MarkupProblem.self) { try MarkupDocument(parsing: Array(text.utf8)) }
  }

  @Test("a flood of problems is cut off")
  func flood() {
    let text = "<a>" + String(repeating: "<b x=\"1\" x=\"2\"/>&y;", count: 10_000) + "</a>"
    #expect(problems(text).count <= 100)
  }

  @Test("many threads may read at once")
  func concurrency() async {
    await withTaskGroup(of: Int.self) { group in
      for index in 0..<32 {
        group.addTask { WellFormedness.problems(in: Array("<a><b></b>\(index)</a>".utf8)).count }
      }
      for await count in group { #expect(count == 0) }
    }
  }
}
