import LocatedJSON
import Testing

@Suite("Damaged texts")
struct MutationTests {
  private static let text = """
    {
      "format": 1, "id": "smart-region",
      "numbers": [0, -1.5, 2e10, 0.25E-3],
      "words": {"de": "Zürich \\u00e4 \\ud83d\\ude00 \\n", "en": "plain", "": [[], {}, null]},
      "truth": [true, false, null, {"a": {"b": [1, [2, [3]]]}}]
    }
    """
  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "0", "-", "e", ".", "\n", "\r\n", "\t",
      "null", "ä",
    ]
    .map { Array($0.utf8) } + [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2], [0], []]

  @Test("A damaged text never stops the program, and each fault lies inside the text, in order")
  func mutations() {
    var seed: UInt64 = 42
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    var refused = 0
    for _ in 0..<6_000 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...next(3) {
        let start = next(bytes.count + 1)
        let end = min(bytes.count, start + next(4))
        bytes.replaceSubrange(start..<end, with: Self.pieces[next(Self.pieces.count)])
      }
      let document = JSONDocument(bytes)
      if !document.problems.isEmpty { refused += 1 }
      checkPlaces(of: document)
      checkTree(of: document)
    }
    // Most damage breaks the text; were nearly all of it accepted, nothing was tested.
    #expect(refused > 3_000)
  }

  @Test("A text cut off anywhere is refused")
  func cutOff() {
    let bytes = Array(Self.text.utf8)
    for end in 0..<bytes.count {
      let document = JSONDocument(Array(bytes[..<end]))
      #expect(!document.problems.isEmpty, "cut off at \(end)")
      checkPlaces(of: document)
      checkTree(of: document)
    }
  }

  private func checkPlaces(of document: JSONDocument) {
    var last = 0
    for problem in document.problems {
      guard (last...document.bytes.count).contains(problem.offset) else {
        Issue.record("\(problem) is out of place in \(String(decoding: document.bytes, as: UTF8.self))")
        return
      }
      last = problem.offset
      let position = document.position(of: problem.offset)
      let length = position.sourceLine.unicodeScalars.count
      // Behind the line there may be its carriage return.
      if position.column < 1 || position.column > length + 2 {
        Issue.record("column \(position.column) of \(length) in \(position.sourceLine)")
      }
    }
  }

  /// Walks over everything that was read.
  private func checkTree(of document: JSONDocument) {
    func walk(_ value: JSONValue) -> Int {
      _ = value.string
      _ = value.number
      let below = value.elements.map(walk) + value.members.map { walk($0.value) + ($0.key.isEmpty ? 0 : 1) }
      return below.reduce(1, +) + (value.path.isEmpty ? 0 : 1)
    }
    if let root = document.root { #expect(walk(root) > 0) }
  }
}
