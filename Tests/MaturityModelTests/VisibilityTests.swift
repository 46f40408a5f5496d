import LocatedJSON
import Localization
import Testing

@testable import MaturityModel

@Suite("What is asked follows from the answers and from who answers")
struct VisibilityTests {
  private static let definition = Result {
    try #require(Questionnaire.read(Array(Samples.language.utf8), file: "file.json").value)
  }

  private static func municipality(
    _ kind: Municipality.Kind = .town, people: Int = 8_000, programmes: [String] = []
  ) -> Municipality {
    Municipality(
      id: "m", name: "M", officialName: nil, kind: kind, ags: nil, ars: nil,
      district: District(ags: "16076", name: "Greiz"),
      population: Population(count: people, date: CalendarDate(daysSinceEpoch: 20_000)), areaHectares: nil,
      location: Location(latitude: 50, longitude: 11), members: [],
      funding: programmes.map { Funding(programme: $0, round: nil, since: "2020-09") }, publication: .none,
      note: nil)
  }

  private func visibility(
    _ answers: [String: AnswerValue], of municipality: Municipality = Self.municipality()
  ) throws -> Visibility {
    Visibility(
      of: try Self.definition.get(), answers: answers.mapValues { Answer(.value($0)) },
      municipality: municipality)
  }

  @Test("A dimension is asked from an option on, and hides all that lies in it")
  func dimension() throws {
    #expect(try visibility([:]).hiddenQuestions == ["pay", "topics", "why"])
    #expect(try visibility(["strategy": .option("none")]).hiddenQuestions == ["pay", "topics", "why"])
    #expect(try visibility(["strategy": .option("draft")]).hiddenQuestions == ["pay", "why"])
    #expect(try visibility(["strategy": .option("done")]).hiddenQuestions == ["pay", "why"])
  }

  @Test("A hidden option is no answer, and what depends on it is hidden with it")
  func hiddenOption() throws {
    let region = Self.municipality(.villageRegion)
    let visibility = try visibility(["strategy": .option("done"), "fees": .boolean(true)], of: region)
    #expect(visibility.hiddenOptions["strategy"] == ["done"])
    #expect(visibility.hiddenQuestions == ["pay", "topics", "why"])
    let question = try Self.definition.get().questions[0]
    #expect(visibility.offered(question).optionIDs == ["none", "draft"])
    #expect(visibility.counted(Answer(.value(.option("done"))), to: question) == nil)
    #expect(visibility.counted(Answer(.value(.option("draft"))), to: question) != nil)
    #expect(visibility.counted(Answer(.dontKnow), to: question) == Answer(.dontKnow))
  }

  @Test("Hidden options of a multiple choice are passed over; if no other is chosen, there is no answer")
  func multiple() throws {
    let low = try visibility(["strategy": .option("draft"), "share": .number(49.9)])
    let question = try #require(try Self.definition.get().questions.first { $0.id == "topics" })
    #expect(low.offered(question).optionIDs == ["x", "nothing"])
    #expect(
      low.counted(Answer(.value(.options(["x", "y"]))), to: question) == Answer(.value(.options(["x"]))))
    #expect(low.counted(Answer(.value(.options(["y"]))), to: question) == nil)
    let high = try visibility(["strategy": .option("draft"), "share": .number(50)])
    #expect(high.offered(question).optionIDs == ["x", "y", "nothing"])
  }

  @Test("A question without an option that is offered is not asked")
  func nothingOffered() throws {
    let isCity = "\"visibleIf\": {\"municipality\": \"kind\", \"is\": \"city\"}"
    let text = Samples.language
      .replacing("{\"id\": \"x\", ", with: "{\"id\": \"x\", \(isCity), ")
      .replacing("\"exclusive\": true", with: "\"exclusive\": true, \(isCity)")
      .replacing("{\"id\": \"none\", ", with: "{\"id\": \"none\", \(isCity), ")
      .replacing("{\"id\": \"draft\", ", with: "{\"id\": \"draft\", \(isCity), ")
    let definition = try #require(Questionnaire.read(Array(text.utf8), file: "file.json").value)
    func hidden(_ municipality: Municipality, _ share: Double) -> Set<String> {
      let answers: [String: AnswerValue] = ["strategy": .option("done"), "share": .number(share)]
      return Visibility(
        of: definition, answers: answers.mapValues { Answer(.value($0)) }, municipality: municipality
      ).hiddenQuestions
    }
    // Of a town only “done” is offered as strategy, and of the topics “y” where the share is large enough.
    #expect(hidden(Self.municipality(), 50) == ["pay", "why"])
    #expect(hidden(Self.municipality(), 49) == ["pay", "topics", "why"])
    // Of a region no strategy is offered, so that it is not asked and has no answer.
    #expect(hidden(Self.municipality(.villageRegion), 50) == ["strategy", "pay", "topics", "why"])
  }

  @Test("What all points are follows the options that are offered")
  func countable() throws {
    let question = try #require(try Self.definition.get().questions.first { $0.id == "topics" })
    let low = try visibility(["strategy": .option("draft"), "share": .number(10)]).offered(question)
    #expect(low.value(of: .options(["x"])) == 1)
    #expect(question.value(of: .options(["x"])) == 0.5)
  }

  @Test("All, any and not; kind, size and funding of the municipality")
  func composition() throws {
    let answers: [String: AnswerValue] = ["strategy": .option("draft"), "topics": .options(["x"])]
    func asksWhy(_ more: [String: AnswerValue] = [:], _ municipality: Municipality) throws -> Bool {
      try visibility(answers.merging(more) { $1 }, of: municipality).asks("why")
    }
    let funded = Self.municipality(programmes: ["MPSC"])
    #expect(try asksWhy([:], funded))
    #expect(try !asksWhy([:], Self.municipality(programmes: ["MPSC 2"])))
    #expect(try asksWhy(["fees": .boolean(true), "pay": .boolean(false)], Self.municipality()))
    // The answer to a hidden question is none.
    #expect(try !asksWhy(["fees": .boolean(false), "pay": .boolean(false)], Self.municipality()))
    #expect(try !asksWhy([:], Self.municipality(.city, people: 100_000, programmes: ["MPSC"])))
    #expect(try !asksWhy(["topics": .options(["nothing"])], funded))
  }

  @Test("An answer that is all hidden options does not count as answered")
  func answered() throws {
    let text = Samples.language.replacing(
      "{\"question\": \"topics\", \"contains\": \"x\"}",
      with: "{\"question\": \"topics\", \"answered\": true}")
    let definition = try #require(Questionnaire.read(Array(text.utf8), file: "file.json").value)
    func asksWhy(_ share: Double) -> Bool {
      let answers: [String: AnswerValue] = [
        "strategy": .option("draft"), "share": .number(share), "topics": .options(["y"]),
      ]
      return Visibility(
        of: definition, answers: answers.mapValues { Answer(.value($0)) },
        municipality: Self.municipality(programmes: ["MPSC"])
      ).asks("why")
    }
    #expect(asksWhy(50))
    #expect(!asksWhy(49))
  }

  @Test("Don't know and does not apply are no answers")
  func noAnswers() throws {
    for content in [Answer.Content.dontKnow, .doesNotApply(reason: "r")] {
      let visibility = Visibility(
        of: try Self.definition.get(), answers: ["strategy": Answer(content)],
        municipality: Self.municipality())
      #expect(visibility.hiddenQuestions == ["pay", "topics", "why"])
    }
  }

  @Test("Answers that do not count are told when who answers is known, and kept")
  func told() throws {
    let text = """
      {"format": 1, "municipality": "weida", "quarter": "2026-Q4",
       "questionnaire": {"id": "language", "version": "2"}, "status": "submitted",
       "submitted": "2026-11-24T09:12:00Z", "answers": {
        "strategy": {"value": "draft"},
        "share": «{"value": 10},
        «"pay": {"value": true},
        "topics": {"value": «["x", "y"]}
      }}
      """
    let marked = MarkedText(text)
    let participants = try #require(Participants.read(Array(Samples.municipalities.utf8), file: "m").value)
    let catalog = QuestionnaireCatalog([try Self.definition.get()])
    let reading = Assessment.read(
      marked.bytes, file: "a", catalog: catalog, participants: participants)
    #expect(
      reading.diagnostics.map(\.problem) == [
        .missingSource(question: "share"), .answerNotAsked(question: "pay"),
        .optionNotOffered("y", question: "topics"),
      ])
    #expect(reading.diagnostics.map(\.severity) == [.warning, .warning, .warning])
    #expect(reading.value?.answers["pay"] == Answer(.value(.boolean(true))))
    let alone = Assessment.read(marked.bytes, file: "a", catalog: catalog)
    #expect(alone.diagnostics.map(\.problem) == [.missingSource(question: "share")])
  }

  @Test("A figure keeps its source")
  func source() throws {
    let text = """
      {"format": 1, "municipality": "weida", "quarter": "2026-Q4",
       "questionnaire": {"id": "language", "version": "2"}, "status": "draft", "answers": {
        "share": {"value": 10, "source": {"text": "Melderegister", "date": "2026-06-30"}}
      }}
      """
    let reading = Assessment.read(
      Array(text.utf8), file: "a", catalog: QuestionnaireCatalog([try Self.definition.get()]))
    let assessment = try #require(reading.value)
    let date = try #require(CalendarDate("2026-06-30"))
    #expect(assessment.answers["share"]?.source == FigureSource(text: "Melderegister", date: date))
    let written = assessment.json(order: []).serialized()
    let again = Assessment.read(
      written, file: "a", catalog: QuestionnaireCatalog([try Self.definition.get()]))
    #expect(again.value == assessment)
  }
}
