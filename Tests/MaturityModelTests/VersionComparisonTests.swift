import Localization
import MaturityModel
import Testing

@Suite("Two versions of a definition are compared")
struct VersionComparisonTests {
  /// The sample as version 2, with passages that occur once replaced.
  static func newer(_ replacements: (String, String)...) throws -> Questionnaire {
    try version("2", replacements)
  }

  static func version(_ version: String, _ replacements: [(String, String)]) throws -> Questionnaire {
    var text = Samples.questionnaire.replacing("\"1.2\"", with: "\"\(version)\"")
    for (passage, replacement) in replacements {
      try #require(
        text.split(separator: passage, omittingEmptySubsequences: false).count == 2, "“\(passage)”")
      text = text.replacing(passage, with: replacement)
    }
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    return try #require(reading.value, "\(reading.diagnostics.map { $0.report(in: .english) })")
  }

  static func compare(_ replacements: (String, String)...) throws -> VersionComparison {
    VersionComparison(from: try Samples.readQuestionnaire(), to: try version("2", replacements))
  }

  static let c1 = #""id": "c1", "code": "C1", "kind": "choice","#
  static let n1 = #""id": "n1", "code": "N1", "kind": "number","#

  /// One passage of the sample changed, and what that does to one question.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var question: String
    var replacement: (String, String)
    var changes: [QuestionChange]
    var isComparable: Bool
    var needsDeclaration = false
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "Nothing", question: "c1", replacement: ("\"Titel\"", "\"Titel\""), changes: [],
      isComparable: true),
    Case(
      name: "Other words stay comparable and ask for a word about it", question: "c1",
      replacement: (#""text": {"de": "C?", "en": "C?"}"#, #""text": {"de": "C!", "en": "C?"}"#),
      changes: [.text], isComparable: true, needsDeclaration: true),
    Case(
      name: "Other words of which the definition says that they mean something else", question: "c1",
      replacement: (
        c1 + #" "text": {"de": "C?", "en": "C?"}"#,
        c1 + #" "text": {"de": "C!", "en": "C!"}, "replaces": {"comparable": false}"#
      ),
      changes: [.text], isComparable: false),
    Case(
      name: "A help that was not there", question: "b1",
      replacement: (#""kind": "boolean","#, #""kind": "boolean", "help": {"de": "H", "en": "H"},"#),
      changes: [.help], isComparable: true, needsDeclaration: true),
    Case(
      name: "Other words of an option", question: "c1",
      replacement: (#"{"de": "Etwas", "en": "Some"}"#, #"{"de": "Wenig", "en": "Little"}"#),
      changes: [.optionTexts(["some"])], isComparable: true, needsDeclaration: true),
    Case(
      name: "An option that is worth something else", question: "c1",
      replacement: (#""en": "Some"}"#, #""en": "Some"}, "score": 0.4"#), changes: [.worth],
      isComparable: false),
    Case(
      name: "An option more, which the definition says does not matter", question: "c1",
      replacement: (
        #"{"de": "C?", "en": "C?"}, "options": ["#,
        #"{"de": "C?", "en": "C?"}, "replaces": {"comparable": true}, "options": [{"id": "nil", "text": {"de": "0", "en": "0"}, "score": 0.1}, "#
      ), changes: [.optionsAdded(["nil"]), .worth], isComparable: true),
    // Three options are worth 0, 0.5 and 1; four 0, 1/3, 2/3 and 1.
    Case(
      name: "An option more", question: "c1",
      replacement: (
        #"{"id": "full","#, #"{"id": "most", "text": {"de": "Meist", "en": "Most"}}, {"id": "full","#
      ), changes: [.optionsAdded(["most"]), .worth], isComparable: false),
    Case(
      name: "An option that has another id and says which one it was", question: "c1",
      replacement: (#"{"id": "some","#, #"{"id": "a-bit", "replaces": ["some"],"#), changes: [],
      isComparable: true),
    Case(
      name: "An option that has another id and says nothing", question: "c1",
      replacement: (#"{"id": "some","#, #"{"id": "a-bit","#),
      changes: [.optionsAdded(["a-bit"]), .optionsDropped(["some"])], isComparable: false),
    Case(
      name: "A multiple choice whose points changed", question: "m1",
      replacement: (#""points": 2"#, #""points": 3"#), changes: [.worth], isComparable: false),
    Case(
      name: "A multiple choice of which more may be chosen", question: "m1",
      replacement: (#""maximumSelections": 2"#, #""maximumSelections": 3"#), changes: [.bounds],
      isComparable: false),
    Case(
      name: "A number with another anchor", question: "n1",
      replacement: (#""best": 80"#, #""best": 90"#), changes: [.worth], isComparable: false),
    Case(
      name: "A number with a cap", question: "n1",
      replacement: (#""best": 80"#, #""best": 80, "cap": 0.9"#), changes: [.worth], isComparable: false),
    // As with the help: other words about what is asked, and not worth anything else.
    Case(
      name: "A topic is a matter of words", question: "n1",
      replacement: (n1, n1 + #" "topic": {"de": "Thema", "en": "topic"},"#), changes: [.topic],
      isComparable: true, needsDeclaration: true),
    // From 80 on everything is worth 1, so that 150 are enough and 70 are not.
    Case(
      name: "A number whose new bound does not matter", question: "n1",
      replacement: (#""maximum": 200"#, #""maximum": 150"#), changes: [.bounds], isComparable: true),
    Case(
      name: "A number whose new bound keeps from the best", question: "n1",
      replacement: (#""maximum": 200"#, #""maximum": 70"#), changes: [.bounds], isComparable: false),
    Case(
      name: "Other words for a unit stay comparable and ask for a word about it", question: "n1",
      replacement: (n1, n1 + #" "unit": {"de": "km", "en": "km"},"#), changes: [.unit],
      isComparable: true, needsDeclaration: true),
    Case(
      name: "Another weight", question: "b1",
      replacement: (#""kind": "boolean","#, #""kind": "boolean", "weight": 3,"#),
      changes: [.weight(from: 1, to: 3)], isComparable: true),
    Case(
      name: "Context instead of score", question: "b1",
      replacement: (#""kind": "boolean","#, #""kind": "boolean", "scored": false,"#),
      changes: [.madeUnscored], isComparable: false),
    Case(
      name: "Another kind is comparable by no word", question: "b1",
      replacement: (
        #""kind": "boolean","#,
        #""kind": "number", "replaces": {"comparable": true}, "normalisation": {"kind": "linear", "worst": 0, "best": 1},"#
      ), changes: [.kind(from: "boolean", to: "number")], isComparable: false),
    Case(
      name: "A condition", question: "b1",
      replacement: (
        #""kind": "boolean","#, #""kind": "boolean", "visibleIf": {"question": "c1", "is": "full"},"#
      ), changes: [.condition], isComparable: true),
    Case(
      name: "What is asked for besides", question: "n1",
      replacement: (
        n1,
        n1
          + #" "sourceRequired": true, "confidential": true, "recommendation": {"de": "R", "en": "R"},"#
      ), changes: [.recommendation, .confidentiality, .source], isComparable: true),
    Case(
      name: "Whether and how often it has to be answered", question: "n1",
      replacement: (n1, n1 + #" "required": true, "staleAfter": 4,"#),
      changes: [.requirement, .staleness], isComparable: true),
  ]

  @Test("What changed in a question and whether it stays comparable", arguments: cases)
  func question(_ example: Case) throws {
    let comparison = VersionComparison(
      from: try Samples.readQuestionnaire(), to: try Self.version("2", [example.replacement]))
    let question = try #require(comparison.questions.first { $0.question.id == example.question })
    #expect(question.changes == example.changes)
    #expect(question.isComparable == example.isComparable)
    #expect(question.needsDeclaration == example.needsDeclaration)
    // Of five scored questions at most the changed one is not comparable.
    let left = comparison.scored.count - (example.isComparable || !question.question.isScored ? 0 : 1)
    #expect(comparison.comparableCount == left)
  }

  @Test("Another role is told, asks for no word about it, and leaves what answers are worth")
  func role() throws {
    let context = Self.n1.replacing(#""kind""#, with: #""scored": false, "kind""#)
    let comparison = VersionComparison(
      from: try Self.version("1", [(Self.n1, context)]),
      to: try Self.version("2", [(Self.n1, context + #" "role": "staff","#)]))
    let question = try #require(comparison.questions.first { $0.question.id == "n1" })
    #expect(question.changes == [.role])
    #expect(question.isComparable && !question.needsDeclaration)
  }

  @Test("A question that is declared comparable in vain is told so")
  func vain() throws {
    let comparison = try Self.compare(
      (
        #""kind": "boolean","#,
        #""kind": "number", "scored": false, "replaces": {"comparable": true},"#
      ))
    #expect(comparison.questions.filter(\.isDeclaredInVain).map(\.question.id) == ["b1"])
  }

  @Test("What is new, what is gone, and what has another id")
  func addedAndDropped() throws {
    let comparison = try Self.compare(
      (#""id": "b1", "code": "B1","#, #""id": "b2", "code": "B2","#),
      (
        #""id": "s1", "code": "S1","#,
        #""id": "s2", "code": "S1", "replaces": {"question": "s1", "comparable": true},"#
      ))
    #expect(comparison.questions.filter { $0.old == nil }.map(\.question.id) == ["b2"])
    #expect(comparison.dropped.map(\.id) == ["b1"])
    let share = try #require(comparison.questions.first { $0.question.id == "s2" })
    #expect(share.old?.id == "s1")
    #expect(share.changes == [.renamed(from: "s1")])
    #expect(share.isComparable)
    // c1, m1, n1 and s2 of c1, b2, m1, n1 and s2.
    #expect(comparison.comparableCount == 4)
    #expect(comparison.scored.count == 5)
    #expect(!comparison.isEmpty)
    #expect(try Self.compare().isEmpty)
  }

  @Test(
    "Both are the same only where nothing at all differs and everything is comparable",
    arguments: [
      (#""kind": "boolean","#, #""kind": "boolean", "replaces": {"comparable": false},"#),
      (#""kind": "boolean","#, #""kind": "boolean", "references": [{"framework": "ThürEGovG"}],"#),
      (#""code": "D1""#, #""code": "D2""#),
      (
        #"{"id": "y", "text": {"de": "Y", "en": "Y"}},"# + "\n        "
          + #"{"id": "z", "text": {"de": "Z", "en": "Z"}},"#,
        #"{"id": "z", "text": {"de": "Z", "en": "Z"}}, {"id": "y", "text": {"de": "Y", "en": "Y"}},"#
      ),
    ])
  func notTheSame(_ replacement: (String, String)) throws {
    #expect(try !Self.compare(replacement).isEmpty)
  }

  @Test("Dimensions and levels: new, gone, other names, weights, rules, thresholds and gates")
  func dimensionsAndLevels() throws {
    let comparison = try Self.compare(
      (
        #""weight": 2,"#,
        #""weight": 3, "missing": "zero", "gates": [{"level": "top", "requires": [{"question": "b1", "atLeast": 1}]}],"#
      ),
      (#"{"de": "Feld", "en": "Field"}"#, #"{"de": "Acker", "en": "Field"}"#),
      (#"{"id": "low","#, #"{"id": "nil","#), (#""from": 80"#, #""from": 85"#),
      (#""aggregation": "mean""#, #""aggregation": "minimum""#),
      (
        #""dimensions": ["#,
        #""dimensions": [{"id": "d2", "name": {"de": "Neu", "en": "New"}, "questions": [{"id": "x1", "kind": "boolean", "text": {"de": "X", "en": "X"}}]}, "#
      ))
    #expect(comparison.dimensions.map(\.dimension.id) == ["d2", "d1"])
    #expect(comparison.dimensions.map(\.comparableCount) == [0, 5])
    #expect(comparison.dimensions.map(\.scoredCount) == [1, 5])
    #expect(comparison.dimensions[0].changes == [.added])
    #expect(
      comparison.dimensions[1].changes == [
        .name(from: LocalizedText(de: "Feld", en: "Field")), .weight(from: 2, to: 3),
        .rule(from: AggregationRule(), to: AggregationRule(missing: .zero)), .gates,
      ])
    #expect(comparison.levels.map(\.level.id) == ["nil", "mid", "top", "low"])
    #expect(comparison.levels.map(\.changes) == [[.added], [], [.threshold(from: 80, to: 85)], [.dropped]])
    #expect(comparison.frame == [.rule(from: AggregationRule(), to: AggregationRule(method: .minimum))])
  }

  @Test("A gate that names a level stays the same where a level is put in before it")
  func gatesByName() throws {
    let gate = (#"{"de": "h", "en": "h"}"#, #"{"de": "h", "en": "h"}, "requires": [{"level": "mid"}]"#)
    let level =
      #"{"id": "new", "name": {"de": "N", "en": "N"}, "from": 10, "description": {"de": "n", "en": "n"}}, "#
    let comparison = VersionComparison(
      from: try Self.version("1.3", [gate]),
      to: try Self.version("2", [gate, (#"{"id": "mid","#, level + #"{"id": "mid","#)]))
    #expect(comparison.levels.map(\.changes) == [[], [.added], [], []])
  }

  @Test("A question in another dimension is told so and stays comparable")
  func moved() throws {
    let other =
      #"{"id": "d2", "name": {"de": "Neu", "en": "New"}, "questions": [{"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?", "en": "B?"}}]}, "#
    let comparison = try Self.compare(
      (#"{"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?", "en": "B?"}},"#, ""),
      (#""dimensions": ["#, #""dimensions": [\#(other)"#))
    let question = try #require(comparison.questions.first { $0.question.id == "b1" })
    #expect(question.changes == [.dimension(from: "d1", to: "d2")])
    #expect(question.isComparable)
  }
}
