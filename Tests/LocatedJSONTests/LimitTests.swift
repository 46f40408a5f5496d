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
    #expect(tooLarge.root == nil)
  }

  @Test("An object with very many keys is read in about linear time", .timeLimit(.minutes(1)))
  func manyKeys() {
    let count = 60_000
    let text = "{" + (0..<count).map { "\"key\($0)\":0" }.joined(separator: ",") + ",\"key0\":0}"
    let document = JSONDocument(text)
    #expect(document.problems.map(\.kind) == [.duplicateKey("key0")])
    #expect(document.root?.members.reduce(0) { count, _ in count + 1 } == count + 1)
  }
}
