import LocatedJSON
import Testing

/// A text with `«` before each place where a problem is expected; without one it is taken.
struct MarkedCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var problems: [JSONProblem.Kind]

  init(_ name: String, _ text: String, _ problems: JSONProblem.Kind...) {
    self.name = name
    self.text = text
    self.problems = problems
  }

  var testDescription: String { name }

  /// Reads the text and compares what is wrong with it, and in which line and column.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(text)
    let document = JSONDocument(marked.bytes)
    #expect(document.problems.map(\.kind) == problems, sourceLocation: sourceLocation)
    #expect(document.places == marked.places, sourceLocation: sourceLocation)
  }
}
