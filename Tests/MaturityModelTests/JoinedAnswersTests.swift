import Localization
import MaturityModel
import Testing

@Suite("Two who worked on one assessment, joined answer by answer")
struct JoinedAnswersTests {
  private let base = Answer(.value(.boolean(true)))

  private func assessment(_ answers: [String: Answer]) throws -> Assessment {
    Assessment(
      municipality: "weida", quarter: try #require(Quarter("2026-Q4")),
      questionnaire: QuestionnaireReference(id: "sample", version: "1.2"), answers: answers)
  }

  private func joined(mine: Answer, theirs: Answer, since base: Answer) throws -> AnswerConflict {
    try assessment(["a": mine]).joined(
      with: try assessment(["a": theirs]), since: try assessment(["a": base]))
  }

  private func saying(_ exchange: Exchange?) -> Answer {
    var answer = base
    answer.exchange = exchange
    return answer
  }

  @Test("A wish that one of both noted stays, and one that was taken away is gone")
  func exchange() throws {
    let noted = try joined(mine: saying(.wish), theirs: base, since: base)
    #expect(noted.isEmpty)
    #expect(noted.merged.answers == ["a": saying(.wish)])
    let theirs = try joined(mine: base, theirs: saying(.offer), since: base)
    #expect(theirs.merged.answers == ["a": saying(.offer)])
    let removed = try joined(mine: base, theirs: saying(.wish), since: saying(.wish))
    #expect(removed.isEmpty)
    #expect(removed.merged.answers == ["a": base])
  }

  @Test("What somebody said wins over a suggestion made meanwhile; to confirm one is to say it")
  func derived() throws {
    func suggestion(_ truth: Bool, _ members: [String]) -> Answer {
      Answer(.value(.boolean(truth)), derivedFrom: members)
    }
    let old = suggestion(true, ["jena", "greiz"])
    let renewed = suggestion(false, ["jena", "greiz", "berga"])
    let mine = try joined(mine: base, theirs: renewed, since: old)
    #expect(mine.isEmpty)
    #expect(mine.merged.answers == ["a": base])
    let theirs = try joined(mine: renewed, theirs: base, since: old)
    #expect(theirs.isEmpty)
    #expect(theirs.merged.answers == ["a": base])
    let confirmed = try joined(mine: base, theirs: old, since: old)
    #expect(confirmed.merged.answers == ["a": base])
  }

  @Test("Who seeks help and who offers it have to decide")
  func contraryExchange() throws {
    let conflict = try joined(mine: saying(.wish), theirs: saying(.offer), since: base)
    #expect(conflict.questions == ["a"])
    #expect(conflict.mine == ["a": saying(.wish)])
    #expect(conflict.merged.answers == ["a": saying(.offer)])
  }
}
