import Localization
import MaturityModel
import Shipped
import Testing

@testable import Explaining
@testable import Insights

@Suite("Next steps, targets, gates and conditions are put into sentences")
struct NextStepWordsTests {
  private static let definition = """
    {"format": 1, "id": "n", "version": "1", "languages": ["de", "en"], "title": {"de": "T", "en": "T"},
     "levels": [
       {"id": "low", "name": {"de": "Anfang", "en": "Start"}, "from": 0, "description": {"de": "l", "en": "l"}},
       {"id": "top", "name": {"de": "Ziel", "en": "Goal"}, "from": 50, "description": {"de": "h", "en": "h"},
        "requires": [{"question": "c", "option": "some"}, {"question": "b", "atLeast": 1}, {"dimension": "d", "atLeast": 40},
          {"dimension": "d", "level": "top"}, {"level": "low"}, {"question": "n", "atLeast": 0.25}]}],
     "dimensions": [{"id": "d", "code": "D", "name": {"de": "Feld", "en": "Field"}, "questions": [
        {"id": "c", "code": "D1", "kind": "choice", "text": {"de": "Wahl?", "en": "Choice?"}, "options": [
          {"id": "no", "text": {"de": "Gar nichts.", "en": "Nothing."}, "recommendation": {"de": "Fangen Sie an.", "en": "Begin."}},
          {"id": "some", "text": {"de": "Etwas.", "en": "Some."}}, {"id": "full", "text": {"de": "Alles.", "en": "All."}}]},
        {"id": "b", "code": "D2", "kind": "boolean", "text": {"de": "Ja?", "en": "Yes?"}},
        {"id": "n", "code": "D3", "kind": "number", "unit": {"de": "%", "en": "%"}, "minimum": 0, "maximum": 100,
         "text": {"de": "Zahl?", "en": "Number?"}, "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
        {"id": "m", "code": "D4", "kind": "multiple", "text": {"de": "Was?", "en": "What?"}, "options": [
          {"id": "x", "text": {"de": "Dies", "en": "This"}}, {"id": "y", "text": {"de": "Das", "en": "That"}}]}
     ]}]}
    """

  private func questionnaire() throws -> Questionnaire {
    let reading = Questionnaire.read(Array(Self.definition.utf8), file: "n")
    return try #require(reading.value, "\(reading.diagnostics)")
  }

  private func steps(_ answers: [String: Answer]) throws -> (Questionnaire, NextSteps) {
    let questionnaire = try questionnaire()
    let municipality = try #require(
      Participants.read(ShippedFile.municipalities.bytes, file: "m").value?.municipalities.first)
    return (questionnaire, NextSteps(from: answers, to: questionnaire, of: municipality))
  }

  private static let answers: [String: Answer] = [
    "c": Answer(.value(.option("no"))), "b": Answer(.value(.boolean(false))),
    "n": Answer(.value(.number(40))), "m": Answer(.value(.options(["x"]))),
  ]

  @Test("Each kind of step says from where to where, what it gains and what to do")
  func lines() throws {
    // All of (0 + 0 + 0.4 + 0.5) / 4; a yes brings 25 points, a half option 12.5, the second cross 12.5, a tenth 2.5.
    let (questionnaire, next) = try steps(Self.answers)
    let german = NextStepWords(questionnaire, .german)
    let lines = next.gains.map(german.line)
    #expect(lines.map(\.code) == ["D2", "D1", "D4", "D3"])
    #expect(
      lines.map(\.change) == [
        "von Nein zu Ja", "von „Gar nichts“ zu „Etwas“", "zusätzlich „Das“", "von 40\u{A0}% auf 50\u{A0}%",
      ])
    #expect(
      lines.map(\.gain)
        == ["25,0", "12,5", "12,5", "2,5"].map { "+\($0) beim Gesamtwert, +\($0) im Handlungsfeld" })
    #expect(lines.map(\.advice) == [nil, "Fangen Sie an.", nil, nil])
    let english = NextStepWords(questionnaire, .english).line(next.gains[1])
    #expect(english.change == "from “Nothing” to “Some”")
    #expect(english.gain == "+12.5 overall, +12.5 in the dimension")
  }

  @Test("A way to the next level says how many steps, and every reason why there is none")
  func ways() throws {
    let (questionnaire, next) = try steps(Self.answers)
    let words = NextStepWords(questionnaire, .german)
    // 22.5 + 25 + 12.5 = 60: the yes and the half option, which the gates ask for too.
    let way = words.overall(next.overall, from: 0)
    #expect(way.sentence == "Zwei Schritte genügen für Stufe 2 Ziel (60,0), weniger nicht:")
    #expect(way.steps.map(\.code) == ["D1", "D2"])
    let dimension = try #require(questionnaire.dimensions.first)
    #expect(
      words.dimension(dimension, .atTheTop, from: 1).sentence == "Feld: Die höchste Stufe ist erreicht.")
    #expect(
      words.dimension(dimension, .notWithinThree(open: []), from: 0).sentence
        == "Feld: Drei Schritte reichen nicht bis Stufe 2 Ziel.")
    #expect(
      words.overall(.noScore(open: questionnaire.questions), from: nil).sentence
        == "Beantworten Sie zuerst offene Fragen (D1, D2, D3, D4); dann gibt es einen Wert.")
    #expect(words.overall(.noScore(open: []), from: nil).sentence == "Hier trifft nichts zu.")
  }

  @Test("Gates say what is needed, by what options say or by their numbers")
  func gates() throws {
    let questionnaire = try questionnaire()
    let gates = questionnaire.levels[1].requires
    #expect(
      gates.map(GateWords(questionnaire, .german).text) == [
        "in D1 mindestens „Etwas“", "in D2 „Ja“", "in „Feld“ mindestens 40 Punkte",
        "in „Feld“ mindestens Stufe 2 Ziel", "zuerst Stufe 1 Anfang", "in D3 mindestens 25 Punkte",
      ])
    #expect(
      GateWords(questionnaire, .english, options: .numbered).text(gates[0]) == "in D1 at least answer 2")
  }

  @Test("A target says what is to be reached by when, and how far it is")
  func targets() throws {
    let questionnaire = try questionnaire()
    let quarters = try (#require(Quarter("2026-Q1")), #require(Quarter("2027-Q4")))
    func progress(_ course: TargetProgress.Course) -> TargetProgress {
      TargetProgress(
        target: Target(level: "top", since: quarters.0, by: quarters.1), measure: .overall, level: 1,
        threshold: 0.5, start: 0.2, current: nil, gap: 12.34, percent: 58.9, course: course)
    }
    let words = TargetWords(questionnaire, .german)
    let goal = "Stufe 2 Ziel bis zum 4. Quartal 2027"
    #expect(words.sentence(progress(.reached)) == "\(goal): ✓ erreicht")
    #expect(
      words.sentence(progress(.onTrack)) == "\(goal): ▲ im Plan, es fehlen 12,4 Punkte, 59\u{A0}% des Wegs")
    #expect(
      TargetWords(questionnaire, .english).sentence(progress(.behind))
        == "level 2 Goal by the \(quarters.1.name(in: .english)): ▼ behind the plan, 12.4 points are "
        + "missing, 59% of the way"
    )
  }
}
