import LocatedJSON
import Testing

@testable import MaturityModel

@Suite("What can be wrong in conditions, gates and points")
struct LanguageProblemTests {
  private static let pay = "dimensions[1].questions[0].visibleIf"
  private static let fees = "{\"question\": \"fees\", \"is\": true}"

  static let conditions = [
    BrokenFile(
      "an unknown question", fees, "{\"question\": «\"feess\", \"is\": true}",
      (.unknownQuestion("feess", suggestion: "fees"), "\(pay).question")),
    BrokenFile(
      "a later question", fees, "{\"question\": «\"topics\", \"contains\": \"x\"}",
      (.laterQuestion("topics"), "\(pay).question")),
    BrokenFile(
      "a question about itself", fees, "{\"question\": «\"pay\", \"is\": true}",
      (.conditionCycle(["pay", "pay"]), "\(pay).question")),
    BrokenFile(
      "a circle of two", fees, "{\"question\": «\"why\", \"answered\": true}",
      (.conditionCycle(["why", "pay", "why"]), "\(pay).question")),
    BrokenFile(
      "a dimension about a question in it", "{\"question\": \"strategy\", \"atLeast\": \"draft\"}",
      "{\"question\": «\"pay\", \"is\": true}",
      (.conditionCycle(["pay", "pay"]), "dimensions[1].visibleIf.question")),
    BrokenFile(
      "an unknown option", "\"atLeast\": \"draft\"", "\"atLeast\": «\"darft\"",
      (
        .unknownOption(
          "darft", question: "strategy", allowed: ["none", "draft", "done"], suggestion: "draft"),
        "dimensions[1].visibleIf.atLeast"
      )),
    BrokenFile(
      "an unknown option that is contained", "\"contains\": \"x\"", "\"contains\": «\"z\"",
      (
        .unknownOption("z", question: "topics", allowed: ["x", "y", "nothing"], suggestion: nil),
        "dimensions[1].questions[2].visibleIf.all[0].contains"
      )),
    BrokenFile(
      "a comparison that the kind does not have", fees, "{\"question\": \"fees\", \"contains\": «\"x\"}",
      (
        .comparisonNotForKind("contains", subject: "fees", allowed: ["is", "answered"]), "\(pay).contains"
      )),
    BrokenFile(
      "a comparison of the wrong type", fees, "{\"question\": \"fees\", \"is\": «1}",
      (.wrongType(expected: .bool), "\(pay).is")),
    BrokenFile("no subject", fees, "«{\"is\": true}", (.notExactlyOneOf(subjects), pay)),
    BrokenFile(
      "two subjects", fees, "«{\"question\": \"fees\", \"municipality\": \"kind\", \"is\": true}",
      (.notExactlyOneOf(subjects), pay)),
    BrokenFile("no comparison", fees, "«{\"question\": \"fees\"}", (.notExactlyOneOf(comparisons), pay)),
    BrokenFile(
      "two comparisons", fees, "«{\"question\": \"fees\", \"is\": true, \"answered\": true}",
      (.notExactlyOneOf(comparisons), pay)),
    BrokenFile(
      "a comparison beside a list", fees, "{\"any\": [\(fees)], \"is\": «true}",
      (.unknownKey("is", suggestion: nil), "\(pay).is")),
    BrokenFile("an empty list", fees, "{\"all\": «[]}", (.tooFew(minimum: 1), "\(pay).all")),
    BrokenFile("no object", fees, "«true", (.wrongType(expected: .object), pay)),
    BrokenFile(
      "an unknown kind of municipality", "[\"city\", \"town\"]", "[\"city\", «\"twon\"]",
      (
        .notOneOf(
          "twon", allowed: ["city", "town", "village-region", "alliance"], suggestion: "town"),
        "dimensions[0].questions[0].options[2].visibleIf.isAnyOf[1]"
      )),
    BrokenFile(
      "an unknown trait", "\"municipality\": \"size\"", "\"municipality\": «\"sizes\"",
      (
        .notOneOf("sizes", allowed: ["kind", "size", "funding"], suggestion: "size"),
        "dimensions[1].questions[2].visibleIf.all[1].not.municipality"
      )),
    BrokenFile(
      "a comparison that the trait does not have", "\"contains\": \"MPSC\"", "\"is\": \"MPSC\"",
      (
        .comparisonNotForKind("is", subject: "funding", allowed: ["contains"]),
        "dimensions[1].questions[2].visibleIf.all[2].any[1].municipality"
      )
    ).marking("\"funding\""),
  ]

  private static let subjects = ["all", "any", "not", "question", "municipality"]
  private static let comparisons = ["is", "isAnyOf", "contains", "atLeast", "atMost", "answered"]

  static let gates = [
    BrokenFile(
      "an unknown question", "{\"question\": \"strategy\", \"option\"",
      "{\"question\": «\"stratgey\", \"option\"",
      (.unknownQuestion("stratgey", suggestion: "strategy"), "levels[1].requires[0].question")),
    BrokenFile(
      "an unknown option", "\"option\": \"draft\"", "\"option\": «\"drafts\"",
      (
        .unknownOption(
          "drafts", question: "strategy", allowed: ["none", "draft", "done"], suggestion: "draft"),
        "levels[1].requires[0].option"
      )),
    BrokenFile(
      "an unknown dimension", "{\"dimension\": \"online\"", "{\"dimension\": «\"onlin\"",
      (.unknownDimension("onlin", suggestion: "online"), "levels[2].requires[1].dimension")),
    BrokenFile(
      "an unknown level", "\"dimension\": \"base\", \"level\": \"mid\"",
      "\"dimension\": \"base\", \"level\": «\"med\"",
      (.unknownLevel("med", suggestion: "mid"), "levels[2].requires[2].level")),
    BrokenFile(
      "a level that is not below", "{\"level\": \"mid\"}", "{\"level\": «\"top\"}",
      (.levelNotBelow("top"), "levels[2].requires[0].level")),
    BrokenFile(
      "an unscored question", "{\"question\": \"strategy\", \"option\": \"draft\"}",
      "{\"question\": «\"fees\", \"atLeast\": 1}", (.gateOnUnscored("fees"), "levels[1].requires[0].question")
    ),
    BrokenFile(
      "more than the cap allows", "{\"question\": \"strategy\", \"option\": \"draft\"}",
      "{\"question\": \"share\", \"atLeast\": «0.95}",
      (.gateOutOfReach(0.95, best: 0.9), "levels[1].requires[0].atLeast")),
    BrokenFile(
      "beyond the scale", "\"dimension\": \"online\", \"atLeast\": 60",
      "\"dimension\": \"online\", \"atLeast\": «160",
      (.outOfRange(160, minimum: 0, maximum: 100), "levels[2].requires[1].atLeast")),
    BrokenFile(
      "an option of what is no choice", "{\"question\": \"strategy\", \"option\": \"draft\"}",
      "{\"question\": \"share\", \"option\": «\"draft\"}",
      (
        .comparisonNotForKind("option", subject: "share", allowed: ["atLeast"]),
        "levels[1].requires[0].option"
      )),
    BrokenFile(
      "nothing to reach", "{\"question\": \"strategy\", \"option\": \"draft\"}",
      "«{\"question\": \"strategy\"}", (.notExactlyOneOf(["atLeast", "option"]), "levels[1].requires[0]")),
    BrokenFile(
      "nothing at all", "{\"question\": \"strategy\", \"option\": \"draft\"}", "«{\"atLeast\": 1}",
      (.notExactlyOneOf(["question", "dimension", "level"]), "levels[1].requires[0]")),
    BrokenFile(
      "something outside the dimension", "{\"question\": \"topics\", \"atLeast\"",
      "{\"question\": «\"strategy\", \"atLeast\"",
      (.gateOutsideDimension("strategy"), "dimensions[1].gates[0].requires[0].question")),
    BrokenFile(
      "a level twice", "\"gates\": [{",
      "\"gates\": [{\"level\": \"top\", \"requires\": [{\"level\": \"low\"}]}, {",
      (.duplicateID("top", firstLine: 29), "dimensions[1].gates[1].level")
    ).marking("\"top\", \"requires\": [{\"question\""),
  ]

  static let values = [
    BrokenFile(
      "a cap of nothing", "\"cap\": 0.9", "\"cap\": «0", (.outOfRange(0, minimum: nil, maximum: nil), cap)),
    BrokenFile(
      "a cap above 1", "\"cap\": 0.9", "\"cap\": «1.5", (.outOfRange(1.5, minimum: nil, maximum: 1), cap)),
    BrokenFile(
      "negative points", "{\"id\": \"x\", ", "{\"id\": \"x\", \"points\": «-1, ",
      (.negativePoints(-1), "dimensions[1].questions[1].options[0].points")),
    BrokenFile(
      "a negative score", "{\"id\": \"none\", ", "{\"id\": \"none\", \"score\": «-0.5, ",
      (.negativePoints(-0.5), "dimensions[0].questions[0].options[0].score")),
    BrokenFile(
      "a source of what is no number", "\"kind\": \"boolean\", \"text\": {\"de\": \"F?\"",
      "\"sourceRequired\": «true, \"kind\": \"boolean\", \"text\": {\"de\": \"F?\"",
      (.keyNotForKind(key: "sourceRequired", kind: "boolean"), "dimensions[0].questions[1].sourceRequired")),
  ]

  private static let cap = "dimensions[0].questions[2].normalisation.cap"

  @Test("The whole language is read without a word")
  func whole() throws {
    let reading = Questionnaire.read(Array(Samples.language.utf8), file: "file.json")
    #expect(reading.diagnostics == [])
    let definition = try #require(reading.value)
    #expect(definition.levels[1].requires == [.question(id: "strategy", atLeast: 0.5)])
    #expect(
      definition.levels[2].requires == [
        .level(1), .dimension(id: "online", atLeast: 0.6), .dimensionLevel(id: "base", level: 1),
      ])
    #expect(
      definition.dimensions[1].gates == [
        LevelGates(level: 2, requires: [.question(id: "topics", atLeast: 0.5)])
      ])
    #expect(definition.dimensions[1].visibleIf == .question(id: "strategy", .isAnyOf(["draft", "done"])))
    // What lies below something confidential is confidential too.
    let isConfidential = definition.dimensions[0].allQuestions.map(\.isConfidential)
    #expect(isConfidential == [true, true, true])
    #expect(definition.questions[2].needsSource)
    #expect(definition.questions.filter(\.isRequired).map(\.id) == ["fees"])
    #expect(definition.questions.map(\.staleAfter) == [nil, nil, 4, nil, nil, nil])
  }

  @Test("A fault in a condition is named at its place and makes no others", arguments: conditions)
  func condition(_ file: BrokenFile) {
    file.check(in: Samples.language) { Questionnaire.read($0, file: "file.json") }
  }

  @Test("A fault in a gate is named at its place and makes no others", arguments: gates)
  func gate(_ file: BrokenFile) {
    file.check(in: Samples.language) { Questionnaire.read($0, file: "file.json") }
  }

  @Test("A fault in what something is worth is named at its place and makes no others", arguments: values)
  func worth(_ file: BrokenFile) {
    file.check(in: Samples.language) { Questionnaire.read($0, file: "file.json") }
  }

  @Test("What is only worth a look is a warning, and the definition can be used")
  func warnings() throws {
    let text = Samples.language
      .replacing("{\"id\": \"none\", ", with: "{\"id\": \"none\", \"score\": 0.5, ")
      .replacing("{\"id\": \"draft\", ", with: "{\"id\": \"draft\", \"score\": «0.5, ")
    let marked = MarkedText(text)
    let reading = Questionnaire.read(marked.bytes, file: "file.json")
    #expect(reading.value != nil)
    #expect(reading.diagnostics.map(\.problem) == [.equalScores(0.5, other: "none")])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    let places = reading.diagnostics.compactMap(\.position).map {
      MarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == marked.places)
  }

  @Test("Conditions nested without end are refused")
  func deep() {
    let open = String(repeating: "{\"not\": ", count: 40)
    let close = String(repeating: "}", count: 40)
    let text = Samples.language.replacing(Self.fees, with: open + Self.fees + close)
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.map(\.problem) == [.tooDeep(maximum: 32)])
  }

  @Test("The order of keys changes nothing")
  func keyOrder() throws {
    let document = JSONDocument(Array(Samples.language.utf8))
    let root = try #require(document.root)
    let turned = Self.turned(root).serialized()
    #expect(turned != Array(Samples.language.utf8))
    let reading = Questionnaire.read(turned, file: "turned.json")
    #expect(reading.diagnostics == [])
    #expect(reading.value == Questionnaire.read(Array(Samples.language.utf8), file: "file.json").value)
  }

  /// The same value with the members of every object the other way round.
  private static func turned(_ value: JSONValue) -> JSON {
    switch value.kind {
    case .null: .null
    case .bool: .bool(value.bool ?? false)
    case .number: .number(value.number ?? 0)
    case .string: .string(value.string ?? "")
    case .array: .array(value.elements.map(turned))
    case .object: .object(value.members.map { ($0.key, turned($0.value)) }.reversed())
    }
  }
}
