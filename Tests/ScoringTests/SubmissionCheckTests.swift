import Localization
@testable import MaturityModel
import Scoring
import Testing

@Suite("What stands in the way of handing in")
struct SubmissionCheckTests {
  private let json = """
    {"format": 1, "id": "t", "version": "1", "languages": ["de", "en"], "title": {"de": "T", "en": "T"},
     "levels": [{"id": "a", "name": {"de": "A", "en": "A"}, "from": 0, "description": {"de": "a", "en": "a"}},
      {"id": "b", "name": {"de": "B", "en": "B"}, "from": 50, "description": {"de": "b", "en": "b"}}],
     "dimensions": [{"id": "d", "code": "D", "name": {"de": "D", "en": "D"}, "questions": [
      {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "?", "en": "?"}},
      {"id": "b2", "code": "B2", "kind": "boolean", "text": {"de": "?", "en": "?"},
       "visibleIf": {"question": "b1", "is": true}}]}]}
    """

  private func check(_ answers: [String: Answer]) throws -> SubmissionCheck {
    let reading = Questionnaire.read(Array(json.utf8), file: "t.json")
    let questionnaire = try #require(reading.value, "\(reading.diagnostics)")
    let town = Municipality(
      id: "a", name: "A", officialName: nil, kind: .town, ags: "16076001", ars: nil,
      district: District(ags: "16076", name: "Greiz"),
      population: Population(count: 8_000, date: try #require(CalendarDate("2024-12-31"))),
      areaHectares: nil, location: nil, members: [], funding: [], publication: .full, note: nil)
    return SubmissionCheck(questionnaire, answers, of: town)
  }

  private func codes(_ check: SubmissionCheck) -> [String] {
    check.obstacles(allowingIncomplete: true).compactMap { finding in
      if case .unconfirmed(let question) = finding { question.code } else { nil }
    }
  }

  private func answer(_ truth: Bool, derivedFrom members: [String] = []) -> Answer {
    Answer(.value(.boolean(truth)), derivedFrom: members)
  }

  @Test("A suggestion that nobody confirmed does, whatever else may be incomplete")
  func unconfirmed() throws {
    let answers = [
      "b1": answer(true, derivedFrom: ["x", "y"]), "b2": answer(false, derivedFrom: ["x", "y"]),
    ]
    #expect(codes(try check(answers)) == ["B1", "B2"])
    #expect(codes(try check(["b1": answer(true), "b2": answer(false)])).isEmpty)
  }

  @Test("One to a question that is not asked does not")
  func notAsked() throws {
    #expect(codes(try check(["b1": answer(false), "b2": answer(true, derivedFrom: ["x", "y"])])).isEmpty)
  }
}
