@testable import Insights
import Localization
@testable import MaturityModel
import Testing

/// Three questions, q1 to q3, each a number of two decimals.
@Suite("The answers of a region, drafted out of those of its members")
struct RegionDraftTests {
  private let time = Timestamp(seconds: 1_795_000_000)
  private let earlier = Timestamp(seconds: 1_794_000_000)

  private func region() throws -> Municipality {
    var region = try NetworkSample.municipality("Region", kind: .alliance)
    region.members = [("16076001", "A", 100), ("16076002", "B", 300), ("16076003", "C", 600)].map {
      Member(ags: $0, ars: nil, name: $1, population: $2, areaHectares: nil)
    }
    return region
  }

  private func voice(_ id: String, _ population: Int, _ values: [Double?]) -> MemberVoice {
    MemberVoice(municipality: id, population: population, answers: NetworkSample.numbers(values))
  }

  private func draft(
    after answers: [String: Answer] = [:], _ voices: [MemberVoice],
    by questionnaire: Questionnaire = NetworkSample.questionnaire()
  ) throws -> RegionDraft {
    RegionDraft(
      try NetworkSample.assessment("region", "2026-Q4", answers, isDraft: true), by: questionnaire,
      of: try region(), from: voices, at: time)
  }

  private func derived(_ value: Double, _ members: [String], at time: Timestamp? = nil) -> Answer {
    Answer(.value(.number(value)), derivedFrom: members, answered: time ?? self.time)
  }

  @Test("Members are those who take part under the same AGS")
  func members() throws {
    var towns = try NetworkSample.towns(3)
    towns[0].ags = "16076002"
    towns[1].ags = "16076999"
    let members = try region().members(among: towns + [try region()])
    #expect(members.map(\.member.name) == ["A", "B", "C"])
    #expect(members.map(\.municipality?.id) == [nil, "a", nil])
  }

  @Test("What two have answered is suggested, with who they are; what one has answered is not")
  func atLeastTwo() throws {
    let draft = try draft([voice("a", 100, [10, 40, nil]), voice("b", 300, [50, nil, nil])])
    // (10·100 + 50·300) / 400 = 40
    #expect(draft.assessment.answers == ["q1": derived(40, ["a", "b"])])
    #expect(draft.suggestions.map(\.question.id) == ["q1"])
    #expect(draft.suggestions.first?.answers == [.number(10), .number(50)])
    #expect(draft.answered.isEmpty)
    #expect(draft.dropped.isEmpty)
    #expect(draft.assessment.isDraft)
  }

  @Test("“Don't know” and “does not apply” say nothing")
  func states() throws {
    let silent = MemberVoice(
      municipality: "b", population: 1,
      answers: ["q1": Answer(.dontKnow), "q2": Answer(.doesNotApply(reason: "nein"))])
    let draft = try draft([voice("a", 1, [10, 20, 30]), silent])
    #expect(draft.suggestions.isEmpty)
    #expect(draft.assessment.answers.isEmpty)
  }

  @Test("The region's own answers stay, be they “don't know”; suggestions of before are made anew")
  func ownAnswers() throws {
    let own = Answer(.value(.number(7)), comment: "Beschlossen.", answered: earlier)
    let unknown = Answer(.dontKnow, answered: earlier)
    var old = derived(1, ["a", "c"], at: earlier)
    old.comment = "Prüfen."
    old.exchange = .wish
    let draft = try draft(
      after: ["q1": own, "q2": unknown, "q3": old],
      [voice("a", 1, [10, 20, 30]), voice("b", 1, [10, 20, 40])])
    var renewed = derived(35, ["a", "b"])
    renewed.comment = "Prüfen."
    renewed.exchange = .wish
    #expect(draft.assessment.answers == ["q1": own, "q2": unknown, "q3": renewed])
    #expect(draft.answered.map(\.id) == ["q1", "q2"])
  }

  @Test("The same suggestion once more keeps its time; one that nothing supports any more goes")
  func renewed() throws {
    let old = derived(10, ["a", "b"], at: earlier)
    let draft = try draft(
      after: ["q1": old, "q2": derived(9, ["a", "b"], at: earlier)],
      [voice("a", 1, [10, 20, nil]), voice("b", 1, [10, nil, nil])])
    #expect(draft.assessment.answers == ["q1": old])
    #expect(draft.dropped.map(\.id) == ["q2"])
  }

  @Test("What is not asked of the region is not suggested, and suggestions decide what is asked")
  func conditions() throws {
    var questionnaire = NetworkSample.questionnaire()
    guard case .questions(var questions) = questionnaire.dimensions[0].children else {
      Issue.record("the sample has no questions")
      return
    }
    questions[1].visibleIf = .question(id: "q1", .atLeast(50))
    questionnaire.dimensions[0].children = .questions(questions)
    let low = try draft([voice("a", 1, [40, 20, 30]), voice("b", 1, [40, 20, 30])], by: questionnaire)
    #expect(low.suggestions.map(\.question.id) == ["q1", "q3"])
    let high = try draft([voice("a", 1, [60, 20, 30]), voice("b", 1, [60, 20, 30])], by: questionnaire)
    #expect(high.suggestions.map(\.question.id) == ["q1", "q2", "q3"])
    let own = try draft(
      after: ["q1": Answer(.value(.number(10)))],
      [voice("a", 1, [60, 20, 30]), voice("b", 1, [60, 20, 30])],
      by: questionnaire)
    #expect(own.suggestions.map(\.question.id) == ["q3"])
  }

  @Test("An assessment of an older version speaks where it can be compared, one of a newer version does not")
  func versions() throws {
    let old = NetworkSample.questionnaire()
    var new = NetworkSample.questionnaire(version: "2.0")
    guard case .questions(var questions) = new.dimensions[0].children else {
      Issue.record("the sample has no questions")
      return
    }
    questions[1].replaces = Replacement(question: "q2", isComparable: false, note: nil)
    new.dimensions[0].children = .questions(questions)
    let catalog = QuestionnaireCatalog([old, new])
    let owner = try NetworkSample.municipality("A")
    let assessment = try NetworkSample.assessment("a", "2026-Q3", NetworkSample.level(20))
    let voice = try #require(
      MemberVoice(assessment, of: owner, population: 5, toward: new.reference, in: catalog))
    #expect(voice.answers.keys.sorted() == ["q1", "q3"])
    #expect(voice.population == 5)
    let newer = try NetworkSample.assessment(
      "a", "2026-Q3", NetworkSample.level(20), questionnaire: new.reference)
    #expect(MemberVoice(newer, of: owner, population: 5, toward: old.reference, in: catalog) == nil)
    #expect(MemberVoice(newer, of: owner, population: 5, toward: new.reference, in: catalog) != nil)
  }
}
