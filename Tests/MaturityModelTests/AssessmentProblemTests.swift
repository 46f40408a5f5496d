import LocatedJSON
import MaturityModel
import Testing

@Suite("What can be wrong in an assessment")
struct AssessmentProblemTests {
  static let frame = [
    BrokenFile(
      "an unknown key", "\"notice\"", "«\"notize\"", (.unknownKey("notize", suggestion: "notice"), "notize")),
    BrokenFile("a format of the future", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile("an id that is none", "\"weida\"", "«\"Weida\"", (.badID("Weida"), "municipality")),
    BrokenFile("no quarter", "\"2026-Q4\"", "«\"2026-Q5\"", (.badQuarter("2026-Q5"), "quarter")),
    BrokenFile(
      "a quarter that is a number", "\"2026-Q4\"", "«2026.4", (.wrongType(expected: .string), "quarter")),
    BrokenFile(
      "another quarter than its place", "\"2026-Q4\"", "«\"Q3/2026\"",
      (.misplaced(expected: "2026-Q4", found: "2026-Q3"), "quarter")),
    BrokenFile(
      "another municipality than its place", "\"weida\"", "«\"jena\"",
      (.misplaced(expected: "weida", found: "jena"), "municipality")),
    BrokenFile(
      "an unknown status", "\"submitted\",", "«\"sent\",",
      (.notOneOf("sent", allowed: ["draft", "submitted"], suggestion: nil), "status")),
    BrokenFile(
      "submitted without a time", "\"submitted\": \"2026-11-24T09:12:00Z\",", "",
      (.statusWithoutTime, "status")
    ).marking("\"submitted\","),
    BrokenFile(
      "a draft with a time", "\"status\": \"submitted\"", "\"status\": \"draft\"",
      (.statusWithoutTime, "submitted")
    ).marking("\"2026-11-24T09:12:00Z\""),
    BrokenFile(
      "a moment without a zone", "\"2026-11-24T09:12:00Z\"", "«\"2026-11-24T09:12:00\"",
      (.badTimestamp("2026-11-24T09:12:00"), "submitted")),
    BrokenFile("an empty notice", "\"Beispieldaten – frei erfunden\"", "«\" \"", (.emptyText, "notice")),
    BrokenFile(
      "a position that is no question", "\"position\": \"b1\"", "\"position\": «\"b2\"",
      (.unknownQuestion("b2", suggestion: "b1"), "position")),
    BrokenFile(
      "answers in an array", String(Samples.assessment.split(separator: "\"answers\": ")[1].dropLast(2)),
      "«[]", (.wrongType(expected: .object), "answers")),
  ]

  @Test("A fault in the frame is named at its place", arguments: frame)
  func frameFault(_ file: BrokenFile) throws { try check(file) }

  @Test("Answers to a definition that is not there are checked for their form alone")
  func unknownDefinition() throws {
    try check(
      BrokenFile(
        "an unknown version", "{\"id\": \"sample\", \"version\": \"1.2\"}",
        "«{\"id\": \"sample\", \"version\": \"9\"}",
        (.unknownQuestionnaire(id: "sample", version: "9"), "questionnaire")))
    let text = Samples.assessment.replacing("\"version\": \"1.2\"", with: "\"version\": \"9\"")
      .replacing("\"kein Text\"", with: "7")
    let reading = Assessment.read(Array(text.utf8), file: "file.json", catalog: try Samples.catalog())
    #expect(
      reading.diagnostics.map(\.problem) == [
        .unknownQuestionnaire(id: "sample", version: "9"), .wrongType(expected: .string),
      ])
  }

  static let answers = [
    BrokenFile(
      "an unknown question", "\"n1\"", "«\"n2\"", (.unknownQuestion("n2", suggestion: "n1"), "answers.n2")),
    BrokenFile(
      "an unknown question like no other", "\"n1\"", "«\"income\"",
      (.unknownQuestion("income", suggestion: nil), "answers.income")),
    BrokenFile(
      "an answer twice", "\"n1\"", "«\"b1\": {\"value\": true}, \"n1\"", (.json(.duplicateKey("b1")), "")),
    BrokenFile(
      "an answer without its frame", "{\"value\": 62.5}", "«62.5",
      (.wrongType(expected: .object), "answers.n1")),
    BrokenFile("an empty answer", "{\"value\": 62.5}", "«{}", (.emptyAnswer, "answers.n1")),
    BrokenFile("a comment alone", "{\"value\": 62.5}", "«{\"comment\": \"?\"}", (.emptyAnswer, "answers.n1")),
    BrokenFile(
      "a value and a state", "{\"value\": 62.5}", "{\"value\": 62.5, \"state\": «\"dont-know\"}",
      (.valueAndState, "answers.n1.state")),
    BrokenFile(
      "a value with a reason", "{\"value\": 62.5}", "{\"value\": 62.5, \"reason\": «\"weil\"}",
      (.unknownKey("reason", suggestion: nil), "answers.n1.reason")),
    BrokenFile(
      "a reason for not knowing", "\"dont-know\"", "\"dont-know\", \"reason\": «\"weil\"",
      (.unknownKey("reason", suggestion: nil), "answers.s1.reason")),
    BrokenFile(
      "an unknown state", "\"dont-know\"", "«\"dont-now\"",
      (
        .notOneOf("dont-now", allowed: ["dont-know", "does-not-apply"], suggestion: "dont-know"),
        "answers.s1.state"
      )),
    BrokenFile(
      "a state that is not written", "\"dont-know\"", "«\"not-answered\"",
      (
        .notOneOf("not-answered", allowed: ["dont-know", "does-not-apply"], suggestion: nil),
        "answers.s1.state"
      )),
    BrokenFile("no reason", ", \"reason\": \"kein Text\"", "", (.missingReason, "answers.t1.state")).marking(
      "\"does-not-apply\""),
    BrokenFile("an empty reason", "\"kein Text\"", "«\"\"", (.emptyText, "answers.t1.reason")),
    BrokenFile("an empty comment", "\"läuft\"", "«\"\"", (.emptyText, "answers.c1.comment")),
    BrokenFile(
      "a comment of a book", "\"läuft\"", "«\"\(String(repeating: "x", count: 4_001))\"",
      (.textTooLong(maximum: 4_000), "answers.c1.comment")),
    BrokenFile(
      "evidence without content", "{\"text\": \"Beschluss\", \"link\": \"https://weida.de/b\"}", "«{}",
      (.missingKey("text"), "answers.c1.evidence[0]")),
    BrokenFile(
      "a link that is a script", "\"https://weida.de/b\"", "«\"javascript:alert(1)\"",
      (.badLink("javascript:alert(1)"), "answers.c1.evidence[0].link")),
    BrokenFile(
      "an exchange of another kind", "{\"value\": 62.5}", "{\"value\": 62.5, \"exchange\": «\"wisch\"}",
      (.notOneOf("wisch", allowed: ["offer", "wish"], suggestion: "wish"), "answers.n1.exchange")),
    BrokenFile(
      "help about what does not apply", "\"kein Text\"", "\"kein Text\", \"exchange\": «\"wish\"",
      (.unknownKey("exchange", suggestion: nil), "answers.t1.exchange")),
    BrokenFile(
      "a suggestion that was handed in", "{\"value\": 62.5}",
      "{\"value\": 62.5, \"derivedFrom\": «[\"jena\", \"greiz\"]}",
      (.unconfirmedAnswer(question: "N1"), "answers.n1.derivedFrom")),
    BrokenFile(
      "a suggestion out of nothing", "{\"value\": 62.5}", "{\"value\": 62.5, \"derivedFrom\": «[]}",
      (.tooFew(minimum: 1), "answers.n1.derivedFrom")),
    BrokenFile(
      "a suggestion by what is no id", "{\"value\": 62.5}", "{\"value\": 62.5, \"derivedFrom\": [«\"Jena\"]}",
      (.badID("Jena"), "answers.n1.derivedFrom[0]")),
    BrokenFile(
      "a suggestion by a word", "{\"value\": 62.5}", "{\"value\": 62.5, \"derivedFrom\": «\"jena\"}",
      (.wrongType(expected: .array), "answers.n1.derivedFrom")),
    BrokenFile(
      "no moment", "\"2026-11-24T09:10:00Z\"", "«\"gestern\"",
      (.badTimestamp("gestern"), "answers.b1.answered")),
  ]

  @Test("A fault in an answer is named at its place", arguments: answers)
  func answerFault(_ file: BrokenFile) throws { try check(file) }

  private static let noText = "{\"state\": \"does-not-apply\", \"reason\": \"kein Text\"}"
  private static let options = ["x", "y", "z", "none"]

  static let values = [
    BrokenFile(
      "an unknown option", "\"some\"", "«\"sum\"",
      (
        .unknownOption("sum", question: "C1", allowed: ["no", "some", "full"], suggestion: nil),
        "answers.c1.value"
      )),
    BrokenFile(
      "an option with a slip", "\"some\"", "«\"smoe\"",
      (
        .unknownOption("smoe", question: "C1", allowed: ["no", "some", "full"], suggestion: "some"),
        "answers.c1.value"
      )),
    BrokenFile(
      "the position of an option", "\"some\"", "«2",
      (.wrongAnswerType(expected: .option, question: "C1"), "answers.c1.value")),
    BrokenFile(
      "a choice of several", "\"some\"", "«[\"some\"]",
      (.wrongAnswerType(expected: .option, question: "C1"), "answers.c1.value")),
    BrokenFile(
      "null", "\"some\"", "«null", (.wrongAnswerType(expected: .option, question: "C1"), "answers.c1.value")),
    BrokenFile(
      "yes as a word", "{\"value\": true", "{\"value\": «\"yes\"",
      (.wrongAnswerType(expected: .bool, question: "B1"), "answers.b1.value")),
    BrokenFile(
      "yes as a number", "{\"value\": true", "{\"value\": «1",
      (.wrongAnswerType(expected: .bool, question: "B1"), "answers.b1.value")),
    BrokenFile(
      "one of several without its brackets", "[\"x\", \"z\"]", "«\"x\"",
      (.wrongAnswerType(expected: .options, question: "M1"), "answers.m1.value")),
    BrokenFile(
      "a number among options", "[\"x\", \"z\"]", "[\"x\", «3]",
      (.wrongAnswerType(expected: .options, question: "M1"), "answers.m1.value[1]")),
    BrokenFile("no option", "[\"x\", \"z\"]", "«[]", (.tooFew(minimum: 1), "answers.m1.value")),
    BrokenFile(
      "an option twice", "[\"x\", \"z\"]", "[\"x\", «\"x\"]", (.duplicateOption("x"), "answers.m1.value[1]")),
    BrokenFile(
      "two unknown options", "[\"x\", \"z\"]", "[«\"aa\", \"x\", «\"nome\"]",
      (.unknownOption("aa", question: "M1", allowed: options, suggestion: nil), "answers.m1.value[0]"),
      (.unknownOption("nome", question: "M1", allowed: options, suggestion: "none"), "answers.m1.value[2]")),
    BrokenFile(
      "too many options", "[\"x\", \"z\"]", "«[\"x\", \"y\", \"z\"]",
      (.tooManySelections(maximum: 2), "answers.m1.value")),
    BrokenFile(
      "none of these and yet one", "[\"x\", \"z\"]", "«[\"x\", \"none\"]",
      (.exclusiveWithOthers("none"), "answers.m1.value")),
    BrokenFile(
      "a number in quotes", "62.5", "«\"62.5\"",
      (.wrongAnswerType(expected: .number, question: "N1"), "answers.n1.value")),
    BrokenFile(
      "a number that is too small", "62.5", "«-0.5",
      (.outOfRange(-0.5, minimum: 0, maximum: 200), "answers.n1.value")),
    BrokenFile(
      "a number that is too large", "62.5", "«200.1",
      (.outOfRange(200.1, minimum: 0, maximum: 200), "answers.n1.value")),
    BrokenFile(
      "a number that is too exact", "62.5", "«62.55",
      (.tooManyDecimals(62.55, allowed: 1), "answers.n1.value")),
    BrokenFile(
      "a share as a number", "{\"state\": \"dont-know\"}", "{\"value\": «30}",
      (.wrongAnswerType(expected: .share, question: "S1"), "answers.s1.value")),
    BrokenFile(
      "a number as a share", "62.5", "«{\"part\": 1, \"whole\": 2}",
      (.wrongAnswerType(expected: .number, question: "N1"), "answers.n1.value")),
    BrokenFile(
      "half a share", "{\"state\": \"dont-know\"}", "{\"value\": «{\"part\": 1}}",
      (.missingKey("whole"), "answers.s1.value")),
    BrokenFile(
      "a share of nothing", "{\"state\": \"dont-know\"}", "{\"value\": {\"part\": 0, \"whole\": «0}}",
      (.outOfRange(0, minimum: 1, maximum: 1_000_000_000), "answers.s1.value.whole")),
    BrokenFile(
      "more than the whole", "{\"state\": \"dont-know\"}", "{\"value\": {\"part\": «41, \"whole\": 40}}",
      (.partExceedsWhole(part: 41, whole: 40), "answers.s1.value.part")),
    BrokenFile(
      "half of one", "{\"state\": \"dont-know\"}", "{\"value\": {\"part\": «0.5, \"whole\": 40}}",
      (.wrongType(expected: .wholeNumber), "answers.s1.value.part")),
    BrokenFile(
      "a number as text", noText, "{\"value\": «7}",
      (.wrongAnswerType(expected: .string, question: "T1"), "answers.t1.value")),
    BrokenFile("an empty text", noText, "{\"value\": «\" \"}", (.emptyText, "answers.t1.value")),
    BrokenFile(
      "a text that is too long", noText, "{\"value\": «\"123456789012345678901\"}",
      (.textTooLong(maximum: 20), "answers.t1.value")),
  ]

  @Test("A value that does not fit its question is named at its place", arguments: values)
  func valueFault(_ file: BrokenFile) throws { try check(file) }

  @Test("A number at its bounds is allowed", arguments: ["0", "200", "0.1", "199.9", "-0", "1e2"])
  func bounds(_ number: String) throws {
    let text = Samples.assessment.replacing("62.5", with: number)
    #expect(
      Assessment.read(Array(text.utf8), file: "file.json", catalog: try Samples.catalog()).diagnostics.isEmpty
    )
  }

  private func check(_ file: BrokenFile) throws {
    let catalog = try Samples.catalog()
    let quarter = try #require(Quarter("2026-Q4"))
    file.check(in: Samples.assessment) {
      Assessment.read($0, file: "file.json", catalog: catalog, place: ("weida", quarter))
    }
  }
}
