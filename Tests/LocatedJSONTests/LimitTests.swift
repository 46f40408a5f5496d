import LocatedJSON
import Testing

@Suite("Hostile texts")
struct LimitTests {
  @Test("Arrays and objects may be nested as deep as the limit and no deeper")
  func depth() {
    for limit in [1, 2, 64] {
      for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        func nested(_ depth: Int) -> JSONDocument {
          let inner = open == "[" ? "" : "1"
          let text = String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
          return JSONDocument(Array(text.utf8), limits: JSONLimits(depth: limit))
        }
        #expect(nested(limit).problems.isEmpty)
        let tooDeep = nested(limit + 1)
        #expect(tooDeep.problems.map(\.kind) == [.tooDeep(limit: limit)])
        #expect(tooDeep.problems.map(\.offset) == [limit * open.utf8.count])
      }
    }
  }

  @Test("Where nothing else is said, sixty-four levels are read and the sixty-fifth is refused at its place")
  func ordinaryDepth() {
    // Arrays and objects by turns, each on a line of its own.
    func nested(_ depth: Int, _ innermost: String) -> String {
      (1...depth).map { $0.isMultiple(of: 2) ? "{\"a\":\n" : "[\n" }.joined() + innermost
        + (1...depth).reversed().map { $0.isMultiple(of: 2) ? "}" : "]" }.joined()
    }
    MarkedCase("64", nested(64, "1")).check()
    MarkedCase("65", nested(64, "«[1]"), .tooDeep(limit: 64)).check()
    MarkedCase("65", nested(64, "«{}"), .tooDeep(limit: 64)).check()
    MarkedCase(
      "500", String(repeating: "[", count: 64) + "«" + String(repeating: "[", count: 436), .tooDeep(limit: 64)
    )
    .check()
  }

  @Test("What is closed again does not count as depth")
  func breadth() {
    let text = "[" + String(repeating: "[{}], ", count: 1_000) + "{\"a\": []}]"
    #expect(JSONDocument(Array(text.utf8), limits: JSONLimits(depth: 3)).problems.isEmpty)
    #expect(JSONDocument(Array(text.utf8), limits: JSONLimits(depth: 2)).problems.map(\.offset) == [2])
  }

  @Test("A million open brackets do not exhaust the stack")
  func manyBrackets() {
    let document = JSONDocument(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(document.problems.map(\.offset) == [64])
    #expect(document.problems.map(\.kind) == [.tooDeep(limit: 64)])
  }

  @Test("A text may be as long as the limit and no longer")
  func size() {
    let text = Array("[1, 2]".utf8)
    #expect(JSONDocument(text, limits: JSONLimits(size: 6)).problems.isEmpty)
    let tooLarge = JSONDocument(text, limits: JSONLimits(size: 5))
    #expect(tooLarge.problems.map(\.kind) == [.tooLarge(limit: 5)])
    #expect(tooLarge.places == [MarkedText.Place(line: 1, column: 1)])
    #expect(tooLarge.root == nil)
    // A byte order mark and white space count as well.
    #expect(JSONDocument(Array("\u{FEFF}1 ".utf8), limits: JSONLimits(size: 5)).problems.isEmpty)
    #expect(JSONDocument(Array("\u{FEFF}1  ".utf8), limits: JSONLimits(size: 5)).problems.count == 1)
  }

  @Test("Where nothing else is said, a text has at most 64 MiB")
  func ordinarySize() {
    // The first sign is no value, so that nothing behind it is read.
    let text = Array(repeating: UInt8(ascii: "x"), count: 67_108_864)
    #expect(JSONDocument(text).problems.map(\.kind) == [.expectedValue])
    #expect(JSONDocument(text + [0x20]).problems.map(\.kind) == [.tooLarge(limit: 67_108_864)])
  }

  @Test("No limit of size is beyond what places in a text can count")
  func largestSize() {
    #expect(JSONLimits(size: .max).size == 2_147_483_647)
  }

  @Test("As many problems as the limit are told and the text is read to its end; at one more reading stops")
  func problems() {
    func read(faults: Int) -> JSONDocument {
      let text = "[" + String(repeating: "01, ", count: faults) + "7]"
      return JSONDocument(Array(text.utf8), limits: JSONLimits(problems: 3))
    }
    let atLimit = read(faults: 3)
    #expect(atLimit.problems.map(\.offset) == [1, 5, 9])
    #expect(atLimit.root?.isWhole == true)
    #expect(atLimit.root?.elements.map { $0 }.last?.number == 7)
    let beyond = read(faults: 4)
    #expect(beyond.problems == atLimit.problems)
    #expect(beyond.root?.isWhole == false)
  }

  @Test("Where nothing else is said, two hundred problems are told")
  func ordinaryProblems() {
    for faults in [199, 200, 201] {
      let document = JSONDocument("[" + String(repeating: "01, ", count: faults) + "7]")
      #expect(document.problems.count == min(faults, 200))
      #expect(document.root?.isWhole == (faults <= 200))
    }
  }

  @Test("An object with very many keys is read in about linear time", .timeLimit(.minutes(10)))
  func manyKeys() {
    let count = 60_000
    let text = "{" + (0..<count).map { "\"key\($0)\":0" }.joined(separator: ",") + ",\"key0\":0}"
    let document = JSONDocument(text)
    #expect(document.problems.map(\.kind) == [.duplicateKey("key0")])
    #expect(document.root?.members.reduce(0) { count, _ in count + 1 } == count + 1)
  }
}
