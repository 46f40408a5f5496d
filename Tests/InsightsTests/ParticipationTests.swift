import Insights
import Localization
import MaturityModel
import Scoring
import Testing

@Suite struct ParticipationTests {
  private func participation(in quarter: String, _ assessments: [Assessment]) throws -> Participation {
    Participation(
      in: try #require(Quarter(quarter)),
      participants: Participants(municipalities: try NetworkSample.towns(5)),
      catalog: QuestionnaireCatalog([NetworkSample.questionnaire()]), assessments: assessments)
  }

  @Test("Who is missing comes first, then drafts by what is answered, then who has handed in, each by name")
  func order() throws {
    let participation = try participation(
      in: "2026-Q4",
      [
        NetworkSample.assessment("A", "2026-Q4", NetworkSample.level(50)),
        NetworkSample.assessment("B", "2026-Q4", NetworkSample.numbers([10, 20, nil]), isDraft: true),
        NetworkSample.assessment(
          "C", "2026-Q4", NetworkSample.numbers([10, nil, nil]).merging(["q2": Answer(.dontKnow)]) { $1 },
          isDraft: true),
        NetworkSample.assessment("E", "2026-Q3", NetworkSample.level(50)),
      ])
    #expect(participation.entries.map(\.municipality.name) == ["D", "E", "C", "B", "A"])
    #expect(participation.missing.map(\.before?.code) == [nil, "2026-Q3"])
    #expect(participation.drafts.map(\.answered) == [1, 2])
    #expect(participation.drafts.map(\.asked) == [3, 3])
    #expect(participation.submitted.map(\.municipality.name) == ["A"])
  }

  @Test("The change is since the last quarter that was handed in, for drafts too; drafts before do not count")
  func change() throws {
    // (10 + 20) / 2 = 15 in D1 and 30 in D2: 0.225 against 0.4.
    let participation = try participation(
      in: "2026-Q4",
      [
        NetworkSample.assessment("A", "2026-Q2", NetworkSample.level(40)),
        NetworkSample.assessment("A", "2026-Q3", NetworkSample.level(90), isDraft: true),
        NetworkSample.assessment("A", "2026-Q4", NetworkSample.numbers([10, 20, 30]), isDraft: true),
        NetworkSample.assessment("B", "2026-Q4", NetworkSample.level(60)),
        NetworkSample.assessment("B", "2027-Q1", NetworkSample.level(80)),
      ])
    let draft = try #require(participation.drafts.first)
    #expect(draft.before?.code == "2026-Q2")
    #expect(abs(try #require(draft.change?.difference) - (0.225 - 0.4)) < 1e-9)
    let done = try #require(participation.submitted.first)
    #expect(done.score?.value == 0.6)
    #expect(done.change == nil)
  }

  @Test("As long as a dimension has no value that had one before, no change is told")
  func incomparable() throws {
    let participation = try participation(
      in: "2026-Q4",
      [
        NetworkSample.assessment("A", "2026-Q3", NetworkSample.level(40)),
        NetworkSample.assessment("A", "2026-Q4", NetworkSample.numbers([10, 20, nil]), isDraft: true),
      ])
    let draft = try #require(participation.drafts.first)
    #expect(abs(try #require(draft.score?.value) - 0.15) < 1e-9)
    #expect(draft.change == nil)
  }

  @Test("A draft that was only carried over has no day; what was answered in the quarter or after it has")
  func lastAnswer() throws {
    func state(_ times: String...) throws -> Participation.State? {
      var draft = try NetworkSample.assessment("A", "2026-Q3", NetworkSample.level(50), isDraft: true)
      for (index, time) in times.enumerated() { draft.answers["q\(index + 1)"]?.answered = Timestamp(time) }
      return try participation(in: "2026-Q3", [draft]).drafts.first?.state
    }
    let july = "2026-07-01T00:00:00Z"
    let november = "2026-11-24T09:00:00Z"
    #expect(try state("2026-06-30T23:59:59Z", "2026-04-20T09:00:00Z") == .draft(lastAnswer: nil))
    #expect(try state("2026-06-30T23:59:59Z", july) == .draft(lastAnswer: Timestamp(july)))
    #expect(try state(july, november) == .draft(lastAnswer: Timestamp(november)))
  }

  @Test("Nothing handed in by anybody is a list of who is missing")
  func nobody() throws {
    let participation = try participation(in: "2026-Q4", [])
    #expect(participation.missing.count == 5)
    #expect(participation.missing.allSatisfy { $0.score == nil && $0.before == nil })
  }
}
