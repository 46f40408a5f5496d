import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("One run tells all that is wrong in a file, in the order of the file")
struct OneRunTests {
  /// A file with many faults, and what reading it has to find.
  private func check<Value>(
    _ text: String, _ expected: [(Problem, String)], _ read: ([UInt8]) -> Reading<Value>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let reading = read(marked.bytes)
    #expect(reading.value == nil, sourceLocation: sourceLocation)
    #expect(reading.diagnostics.map(\.problem) == expected.map(\.0), sourceLocation: sourceLocation)
    #expect(reading.diagnostics.map(\.path) == expected.map(\.1), sourceLocation: sourceLocation)
    let places = reading.diagnostics.compactMap(\.position).map {
      MarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == marked.places, sourceLocation: sourceLocation)
  }

  private func definition(_ bytes: [UInt8]) -> Reading<Questionnaire> {
    Questionnaire.read(bytes, file: "file.json")
  }

  @Test("Faults of form and of content stand side by side")
  func formAndContent() {
    let text = Samples.questionnaire
      .replacing("\"format\": 1", with: "\"format\": «3")
      .replacing("\"1.2\"", with: "«\"v1\"")
      .replacing("\"title\"", with: "«\"titel\": {}, \"title\"")
      .replacing("\"from\": 80", with: "\"from\": «0")
      .replacing("\"weight\": 2", with: "\"weight\": «02")
      .replacing("\"id\": \"some\"", with: "\"id\": «\"no\"")
      .replacing("\"kind\": \"boolean\"", with: "\"kind\": «\"boolaen\"")
      .replacing("\"maximumSelections\": 2", with: "\"maximumSelections\": «9")
      .replacing("\"steps\"", with: "«\"Steps\"")
      .replacing("{\"kind\": \"thresholds\"", with: "«{\"kind\": \"thresholds\"")
      .replacing("\"maximumLength\": 20", with: "\"maximumLength\": «\"20\"«,")
    check(
      text,
      [
        (.unknownFormat(3), "format"), (.badVersion("v1"), "version"),
        (.unknownKey("titel", suggestion: "title"), "titel"),
        (.levelDoesNotRise(0, previous: 40), "levels[2].from"), (.json(.badNumber), ""),
        (.duplicateID("no", firstLine: 18), "dimensions[0].questions[0].options[1].id"),
        (
          .notOneOf(
            "boolaen", allowed: ["choice", "boolean", "multiple", "number", "text"], suggestion: "boolean"),
          "dimensions[0].questions[1].kind"
        ),
        (.outOfRange(9, minimum: 1, maximum: 4), "dimensions[0].questions[2].maximumSelections"),
        (.missingKey("steps"), "dimensions[0].questions[4].normalisation"),
        (.unknownKey("Steps", suggestion: "steps"), "dimensions[0].questions[4].normalisation.Steps"),
        (.wrongType(expected: .number), "dimensions[0].questions[5].maximumLength"),
        (.json(.trailingComma), ""),
      ], definition)
  }

  @Test("The same in a file with CRLF and a byte order mark")
  func windows() {
    let marked = Samples.questionnaire
      .replacing("\"1.2\"", with: "«\"v1\"")
      .replacing("\"id\": \"some\"", with: "\"id\": «\"no\"")
      .replacing("\n", with: "\r\n")
    let text = MarkedText(marked)
    let reading = definition([0xEF, 0xBB, 0xBF] + text.bytes)
    #expect(reading.diagnostics.map(\.problem) == [.badVersion("v1"), .duplicateID("no", firstLine: 18)])
    #expect(
      reading.diagnostics.compactMap(\.position).map { MarkedText.Place(line: $0.line, column: $0.column) }
        == text.places)
    #expect(reading.diagnostics.first?.position?.sourceLine == "  \"version\": \"v1\",")
  }

  @Test(
    "Where reading stops, what stands behind is not told to be missing, and what stands before is checked")
  func cutOff() {
    let text = """
      {"format": 1, "id": «"Sample", "version": "1", "languages": ["de"], "title": {"de": «oops}, "levels": [
      """
    check(text, [(.badID("Sample"), "id"), (.json(.expectedValue), "")], definition)
    check(#"«{"format": 1, "id": "a", "version": "1""#, [(.json(.unclosed), "")], definition)
    let assessment =
      #"{"format": 1, "status": "submitted", "answers": {"c1": {"state": "does-not-apply", «reason"#
    check(assessment, [(.json(.expectedKey), "")]) {
      Assessment.read($0, file: "file.json", catalog: QuestionnaireCatalog([]))
    }
    check(
      #"{"format": 1, "municipalities": [{"id": "a", "name": "A", "kind": "town", «'ags"#,
      [(.json(.expectedKey), "")]
    ) {
      Participants.read($0, file: "file.json")
    }
  }

  @Test("What is no number of JSON is told once")
  func badNumberOnce() {
    check(
      Samples.questionnaire.replacing("\"weight\": 2", with: "\"weight\": «+2"), [(.json(.badNumber), "")],
      definition)
    check(
      Samples.questionnaire.replacing("\"from\": 40", with: "\"from\": «1e999"), [(.json(.badNumber), "")],
      definition)
  }

  @Test("What is unknown is not told where its definition may have been lost with a fault of form")
  func lostDefinition() {
    // The bracket that is missing loses the question “fees”, to which a condition refers.
    let text = Samples.language
      .replacing("{\"id\": \"fees\", \"kind\": \"boolean\",", with: "{\"id\": «\"kind\": \"boolean\",")
      .replacing("\"dimension\": \"online\"", with: "\"dimension\": \"onlin\"")
    let reading = definition(MarkedText(text).bytes)
    #expect(!reading.diagnostics.isEmpty)
    let unknown = ["unknown-question", "unknown-dimension", "unknown-level", "unknown-option"]
    #expect(!reading.diagnostics.contains { unknown.contains($0.problem.code) })
  }

  @Test("A file in another encoding is told three times and no more")
  func latin1() {
    let text = Samples.questionnaire.replacing("Titel", with: "äöüäöü")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let problems = definition(bytes).diagnostics.map(\.problem)
    #expect(problems == [.json(.invalidUTF8(0xE4)), .json(.invalidUTF8(0xF6)), .json(.invalidUTF8(0xFC))])
  }

  @Test("Thousands of conditions that refer forward are read at once")
  func forward() {
    let questions = (0..<2_000).map {
      #"{"id": "q\#($0)", "kind": "boolean", "text": {"de": "?", "en": "?"}, "#
        + #""visibleIf": {"question": "q\#($0 + 1)", "is": true}}"#
    }
    let text = Samples.questionnaire.replacing(
      "\"dimensions\": [",
      with: "\"dimensions\": [{\"id\": \"d0\", \"name\": {\"de\": \"D\", \"en\": \"D\"}, \"questions\": ["
        + questions.joined(separator: ",\n") + "]}, ")
    let start = ContinuousClock.now
    let reading = definition(Array(text.utf8))
    #expect(reading.diagnostics.count == 200)
    #expect(reading.diagnostics.first?.problem == .laterQuestion("q1"))
    // Far more than is needed, and far less than it takes to look at every condition for every question.
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test("An empty file is told to be empty and nothing more", arguments: ["", " \n", "\u{FEFF}"])
  func empty(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(definition(bytes).diagnostics.map(\.problem) == [.json(.empty)])
    #expect(Participants.read(bytes, file: "file.json").diagnostics.map(\.problem) == [.json(.empty)])
  }

  @Test("A flood of faults is cut off")
  func flood() {
    let entries = String(repeating: "1,", count: 50_000)
    let reading = definition(Array("{\"dimensions\": [\(entries)1]}".utf8))
    #expect(reading.diagnostics.count == 200)
  }
}
