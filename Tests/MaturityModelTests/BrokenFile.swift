import LocatedJSON
import MaturityModel
import Testing

/// A file that is whole but for one passage, and what reading it has to find.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  /// A problem and the path at which it is told.
  struct Expected: Sendable {
    var problem: Problem
    var path: String
  }

  var name: String
  /// Passage of the whole file, which occurs there once.
  var passage: String
  /// What stands there instead, with `«` where problems are expected.
  var replacement: String
  var expected: [Expected]
  private var mark: String?

  init(_ name: String, _ passage: String, _ replacement: String, _ expected: (Problem, String)...) {
    self.name = name
    self.passage = passage
    self.replacement = replacement
    self.expected = expected.map { Expected(problem: $0.0, path: $0.1) }
  }

  /// Expects a problem before another passage, outside of the replacement.
  func marking(_ other: String) -> BrokenFile {
    var file = self
    file.mark = other
    return file
  }

  var testDescription: String { name }

  /// Breaks the whole file, reads it, and compares problem, line, column and path one by one.
  func check<Value>(
    in whole: String, _ read: ([UInt8]) -> Reading<Value>, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = whole.split(separator: passage, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      Issue.record("“\(passage)” occurs \(parts.count - 1) times", sourceLocation: sourceLocation)
      return
    }
    var text = parts.joined(separator: replacement)
    if let mark {
      #expect(
        text.split(separator: mark, omittingEmptySubsequences: false).count == 2,
        sourceLocation: sourceLocation)
      text = text.replacing(mark, with: "«" + mark)
    }
    let marked = MarkedText(text)
    let reading = read(marked.bytes)
    #expect(reading.value == nil, sourceLocation: sourceLocation)
    #expect(reading.diagnostics.map(\.problem) == expected.map(\.problem), sourceLocation: sourceLocation)
    #expect(reading.diagnostics.map(\.path) == expected.map(\.path), sourceLocation: sourceLocation)
    let places = reading.diagnostics.map { diagnostic in
      diagnostic.position.map { MarkedText.Place(line: $0.line, column: $0.column) }
    }
    #expect(places == marked.places, sourceLocation: sourceLocation)
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.file == "file.json", sourceLocation: sourceLocation)
      #expect(diagnostic.severity == .error, sourceLocation: sourceLocation)
    }
  }
}
