import LocatedJSON
import Testing

@testable import MaturityModel

@Suite("What is only worth a look in a definition")
struct WarningTests {
  /// A definition in which one passage is another, with `«` before the warning, and the warning about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var passage: String
    var replacement: String
    var expected: Problem?
    var testDescription: String { name }

    init(_ name: String, _ passage: String, _ replacement: String, _ expected: Problem?) {
      self.name = name
      self.passage = passage
      self.replacement = replacement
      self.expected = expected
    }
  }

  private static let linear = "{\"kind\": \"linear\", \"worst\": 0, \"best\": 80}"
  private static let steps =
    "{\"kind\": \"thresholds\", \"steps\": [{\"from\": 10, \"score\": 0.5}, {\"from\": 20, \"score\": 1}]}"
  private static let low = "{\"de\": \"l\", \"en\": \"l\"}"
  private static let gate = "\"requires\": [{\"question\": \"b1\", \"atLeast\": 1}]"

  private static func text(_ condition: String) -> String {
    "\"id\": \"t1\", \"visibleIf\": «\(condition)"
  }

  static let cases = [
    // The best: 1, 1, 3 of 4 points (two options at most), 1 and 1, together 4.75 of 5.
    Case("A level that the best reaches", "\"from\": 80", "\"from\": 95", nil),
    Case(
      "A level above the best", "\"from\": 80", "\"from\": «96", .levelOutOfReach(from: 96, best: 95)),
    // From 0 to 200 may be answered.
    Case(
      "A number beyond its best", linear, "«{\"kind\": \"linear\", \"worst\": -80, \"best\": 0}",
      .alwaysWorth(1)),
    Case(
      "A number that can be just worse than its best", linear,
      "{\"kind\": \"linear\", \"worst\": -80, \"best\": 1}", nil),
    Case(
      "A number below its worst", linear,
      "«{\"kind\": \"linear\", \"worst\": 200, \"best\": 300}, \"weight\": 0.01",
      .alwaysWorth(0)),
    Case(
      "A share that is always beyond the first step", steps,
      "«{\"kind\": \"thresholds\", \"steps\": [{\"from\": 0, \"score\": 0.5}]}", .alwaysWorth(0.5)),
    Case(
      "Gates before the first level", low, "\(low), \"requires\": «[{\"question\": \"b1\", \"atLeast\": 1}]",
      .gateOnFirstLevel),
    Case(
      "Gates of a dimension before the first level", "\"weight\": 2",
      "\"weight\": 2, \"gates\": [«{\"level\": \"low\", \(gate)}]", .gateOnFirstLevel),
    Case(
      "Gates before the first level that a later one requires", "\"weight\": 2",
      "\"weight\": 2, \"gates\": [{\"level\": \"low\", \(gate)}, "
        + "{\"level\": \"mid\", \"requires\": [{\"level\": \"low\"}]}]", nil),
    Case(
      "Two options at once", "\"id\": \"t1\"",
      text(
        "{\"all\": [{\"question\": \"c1\", \"is\": \"no\"}, {\"question\": \"c1\", \"atLeast\": \"some\"}]}"),
      .contradiction(question: "c1")),
    Case(
      "Options that overlap", "\"id\": \"t1\"",
      text(
        "{\"all\": [{\"question\": \"c1\", \"atMost\": \"some\"}, {\"question\": \"c1\", \"atLeast\": \"some\"}]}"
      )
      .replacing("«", with: ""), nil),
    Case(
      "Yes and no, in a list inside the list", "\"id\": \"t1\"",
      text(
        "{\"all\": [{\"question\": \"b1\", \"is\": true}, {\"all\": [{\"question\": \"b1\", \"is\": false}]}]}"
      ),
      .contradiction(question: "b1")),
    Case(
      "Yes or no", "\"id\": \"t1\"",
      text("{\"any\": [{\"question\": \"b1\", \"is\": true}, {\"question\": \"b1\", \"is\": false}]}")
        .replacing("«", with: ""), nil),
    Case(
      "Bounds that leave nothing", "\"id\": \"t1\"",
      text("{\"all\": [{\"question\": \"n1\", \"atLeast\": 5}, {\"question\": \"n1\", \"atMost\": 4.5}]}"),
      .contradiction(question: "n1")),
    Case(
      "Bounds that leave one number", "\"id\": \"t1\"",
      text("{\"all\": [{\"question\": \"n1\", \"atLeast\": 5}, {\"question\": \"n1\", \"atMost\": 5}]}")
        .replacing("«", with: ""), nil),
    Case(
      "Two numbers at once, and one way out", "\"id\": \"t1\"",
      text(
        "{\"any\": [{\"question\": \"b1\", \"is\": true}, {\"all\": [{\"question\": \"n1\", \"is\": 1}, "
          + "{\"question\": \"n1\", \"isAnyOf\": [2, 3]}]}]}"
      ).replacing("«", with: ""), nil),
  ]

  @Test("It is a warning at its place, and the definition can be used", arguments: cases)
  func warning(_ example: Case) throws {
    let parts = Samples.questionnaire.split(separator: example.passage, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let marked = MarkedText(parts.joined(separator: example.replacement))
    let reading = Questionnaire.read(marked.bytes, file: "file.json")
    #expect(reading.value != nil)
    #expect(reading.diagnostics.map(\.problem) == (example.expected.map { [$0] } ?? []))
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    let places = reading.diagnostics.compactMap(\.position).map {
      MarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == marked.places)
  }

  @Test("Where the best depends on what is asked, no level is said to be out of reach")
  func conditions() {
    let text = Samples.questionnaire.replacing("\"from\": 80", with: "\"from\": 96").replacing(
      "\"id\": \"m1\"", with: "\"id\": \"m1\", \"visibleIf\": {\"question\": \"b1\", \"is\": true}")
    #expect(Questionnaire.read(Array(text.utf8), file: "file.json").diagnostics == [])
  }
}
