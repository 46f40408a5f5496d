import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Assessments")
struct AssessmentTests {
  private func read(_ text: String) throws -> Reading<Assessment> {
    Assessment.read(Array(text.utf8), file: "file.json", catalog: try Samples.catalog())
  }

  @Test("A whole assessment is read without a word")
  func whole() throws {
    let reading = try read(Samples.assessment)
    #expect(reading.diagnostics.isEmpty)
    let assessment = try #require(reading.value)
    #expect(assessment.municipality == "weida")
    #expect(assessment.quarter == Quarter("2026-Q4"))
    #expect(assessment.questionnaire == QuestionnaireReference(id: "sample", version: "1.2"))
    #expect(assessment.status == Timestamp("2026-11-24T09:12:00Z").map { .submitted($0) })
    #expect(!assessment.isDraft)
    #expect(assessment.notice == "Beispieldaten – frei erfunden")
    #expect(assessment.position == "b1")
    let evidence = Evidence(text: "Beschluss", link: "https://weida.de/b")
    #expect(
      assessment.answers == [
        "c1": Answer(.value(.option("some")), comment: "läuft", evidence: [evidence]),
        "b1": Answer(.value(.boolean(true)), answered: Timestamp("2026-11-24T09:10:00Z")),
        "m1": Answer(.value(.options(["x", "z"]))),
        "n1": Answer(.value(.number(62.5))),
        "s1": Answer(.dontKnow),
        "t1": Answer(.doesNotApply(reason: "kein Text")),
      ])
  }

  @Test("The states of answers are kept apart; what is not there is not answered")
  func states() throws {
    let answers = try #require(try read(Samples.assessment).value).answers
    #expect(AnswerState(answers["c1"]) == .answered)
    #expect(AnswerState(answers["s1"]) == .dontKnow)
    #expect(AnswerState(answers["t1"]) == .doesNotApply)
    #expect(AnswerState(answers["missing"]) == .notAnswered)
    #expect(
      AnswerState.allCases.map(\.rawValue) == [
        "answered", "dont-know", "does-not-apply", "not-answered", "not-asked",
      ])
    #expect(AnswerState.allCases.map(\.applies) == [true, true, false, true, false])
  }

  @Test("Each kind of question takes its kind of value")
  func values() throws {
    let text = Samples.assessment
      .replacing("{\"state\": \"dont-know\"}", with: "{\"value\": {\"part\": 12, \"whole\": 40}}")
      .replacing(
        "{\"state\": \"does-not-apply\", \"reason\": \"kein Text\"}", with: "{\"value\": \"freier\\nText\"}"
      )
      .replacing("[\"x\", \"z\"]", with: "[\"none\"]")
    let reading = try read(text)
    #expect(reading.diagnostics.isEmpty)
    let answers = try #require(reading.value).answers
    #expect(answers["s1"]?.value == .share(part: 12, whole: 40))
    // 100 · 12 / 40
    #expect(answers["s1"]?.value?.numericValue == 30)
    #expect(answers["t1"]?.value == .text("freier\nText"))
    #expect(answers["m1"]?.value == .options(["none"]))
    #expect(answers["n1"]?.value?.numericValue == 62.5)
    #expect(answers["b1"]?.value?.numericValue == nil)
  }

  @Test(
    "A share reaches from nothing to the whole",
    arguments: [(0, 1), (40, 40), (1_000_000_000, 1_000_000_000)])
  func wholeShare(_ part: Int, _ whole: Int) throws {
    let text = Samples.assessment.replacing(
      "{\"state\": \"dont-know\"}", with: "{\"value\": {\"part\": \(part), \"whole\": \(whole)}}")
    let reading = try read(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value?.answers["s1"]?.value == .share(part: Double(part), whole: Double(whole)))
  }

  @Test("The share of nothing is no number")
  func shareOfNothing() {
    #expect(AnswerValue.share(part: 0, whole: 0).numericValue == nil)
    #expect(AnswerValue.share(part: 0, whole: 3).numericValue == 0)
  }

  @Test("An answer says whether help is sought or offered, beside “don't know”, too")
  func exchange() throws {
    let text = Samples.assessment.replacing("\"dont-know\"", with: "\"dont-know\", \"exchange\": \"wish\"")
      .replacing("{\"value\": 62.5}", with: "{\"value\": 62.5, \"exchange\": \"offer\"}")
    let reading = try read(text)
    #expect(reading.diagnostics.isEmpty)
    let answers = try #require(reading.value).answers
    #expect(answers["s1"] == Answer(.dontKnow, exchange: .wish))
    #expect(answers["n1"] == Answer(.value(.number(62.5)), exchange: .offer))
    #expect(answers["b1"]?.exchange == nil)
  }

  @Test("A draft keeps whose answers an answer was drafted from; the same one twice is an error")
  func derived() throws {
    let draft = Samples.assessment.replacing("\"submitted\": \"2026-11-24T09:12:00Z\",", with: "")
      .replacing("\"status\": \"submitted\"", with: "\"status\": \"draft\"")
    let text = draft.replacing(
      "{\"value\": 62.5}", with: "{\"value\": 62.5, \"derivedFrom\": [\"jena\", \"greiz\"]}")
    let reading = try read(text)
    #expect(reading.diagnostics.isEmpty)
    let assessment = try #require(reading.value)
    #expect(assessment.answers["n1"] == Answer(.value(.number(62.5)), derivedFrom: ["jena", "greiz"]))
    #expect(assessment.answers["n1"]?.isDerived == true)
    #expect(assessment.answers["b1"]?.isDerived == false)
    let written = String(decoding: assessment.json(order: []).serialized(), as: UTF8.self)
    #expect(written.contains("\"derivedFrom\": [\"jena\", \"greiz\"]"))
    let unknown = try read(
      draft.replacing("\"dont-know\"", with: "\"dont-know\", \"derivedFrom\": [\"jena\"]"))
    #expect(unknown.diagnostics.map(\.problem) == [.unknownKey("derivedFrom", suggestion: nil)])
    let twice = try read(text.replacing("\"greiz\"", with: "\"jena\""))
    guard case .duplicateID("jena", _) = twice.diagnostics.first?.problem else {
      Issue.record("\(twice.diagnostics)")
      return
    }
  }

  @Test("What is written is read back the same")
  func roundTrip() throws {
    var before = try #require(try read(Samples.assessment).value)
    before.answers["n1"]?.exchange = .offer
    before.answers["s1"]?.exchange = .wish
    let bytes = before.json(order: ["c1", "b1", "m1", "n1", "s1", "t1"]).serialized()
    let after = Assessment.read(bytes, file: "file.json", catalog: try Samples.catalog())
    #expect(after.diagnostics.isEmpty)
    #expect(after.value == before)
    #expect(after.value?.json(order: ["c1", "b1", "m1", "n1", "s1", "t1"]).serialized() == bytes)
  }

  @Test("A file is written so that a person can read it and git can compare it")
  func written() throws {
    var assessment = Assessment(
      municipality: "weida", quarter: try #require(Quarter("Q4/2026")),
      questionnaire: QuestionnaireReference(id: "sample", version: "1.2"))
    assessment.answers["n1"] = Answer(.value(.number(40)))
    assessment.answers["c1"] = Answer(.value(.option("no")), comment: "sagt „nein“\n")
    assessment.answers["s1"] = Answer(.value(.share(part: 1, whole: 3)), answered: Timestamp(seconds: 0))
    assessment.answers["b1"] = Answer(.doesNotApply(reason: "ohne"))
    assessment.answers["zz"] = Answer(.dontKnow)
    assessment.answers["old"] = Answer(.value(.boolean(false)))
    let text = String(
      decoding: assessment.json(order: ["c1", "b1", "m1", "n1", "s1"]).serialized(), as: UTF8.self)
    #expect(
      text == """
        {
          "format": 1,
          "municipality": "weida",
          "quarter": "2026-Q4",
          "questionnaire": {"id": "sample", "version": "1.2"},
          "status": "draft",
          "answers": {
            "c1": {"value": "no", "comment": "sagt „nein“\\n"},
            "b1": {"state": "does-not-apply", "reason": "ohne"},
            "n1": {"value": 40},
            "s1": {
              "value": {"part": 1, "whole": 3},
              "answered": "1970-01-01T00:00:00Z"
            },
            "old": {"value": false},
            "zz": {"state": "dont-know"}
          }
        }

        """)
  }

  @Test("The order in which answers were given does not change the file")
  func sameBytes() throws {
    let assessment = try #require(try read(Samples.assessment).value)
    let order = ["c1", "b1", "m1", "n1", "s1", "t1"]
    for shuffled in [order.reversed(), ["n1", "c1", "t1", "s1", "m1", "b1"]] {
      var copy = assessment
      copy.answers = [:]
      for id in shuffled { copy.answers[id] = assessment.answers[id] }
      #expect(copy.json(order: order).serialized() == assessment.json(order: order).serialized())
    }
  }

  @Test(
    "Only http and https addresses become links",
    arguments: [
      ("https://weida.de", true), ("http://a", true), ("HTTPS://WEIDA.DE/ä?b=1#c", true), ("https://", false),
      ("http:/a", false),
      ("ftp://a", false), ("javascript:alert(1)", false), ("data:text/html,x", false), ("//weida.de", false),
      ("weida.de", false),
      ("https://a b", false), ("https://a\nb", false), ("https://a\u{A0}b", false),
      ("https://a\u{7F}", false), (" https://a", false),
      ("", false),
    ])
  func links(_ text: String, _ isLink: Bool) {
    #expect(Evidence.isLink(text) == isLink)
  }
}
