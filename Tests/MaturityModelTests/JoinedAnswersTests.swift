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

  @Test("Who seeks help and who offers it have to decide")
  func contraryExchange() throws {
    let conflict = try joined(mine: saying(.wish), theirs: saying(.offer), since: base)
    #expect(conflict.questions == ["a"])
    #expect(conflict.mine == ["a": saying(.wish)])
    #expect(conflict.merged.answers == ["a": saying(.offer)])
  }
}
