import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite("Answers in words")
struct AnswerTextTests {
  @Test("A share is a percentage, also where no unit is given")
  func share() throws {
    let json = """
      {"format": 1, "id": "s", "version": "1", "languages": ["de"], "title": {"de": "T"},
       "levels": [{"id": "l", "name": {"de": "L"}, "from": 0, "description": {"de": "l"}},
         {"id": "m", "name": {"de": "M"}, "from": 50, "description": {"de": "m"}}],
       "dimensions": [{"id": "d", "name": {"de": "D"}, "questions": [
         {"id": "q", "kind": "number", "text": {"de": "?"}, "share": {"part": {"de": "T"}, "whole": {"de": "G"}},
          "normalisation": {"kind": "linear", "worst": 0, "best": 100}}]}]}
      """
    let question = try #require(Questionnaire.read(Array(json.utf8), file: "s").value?.questions.first)
    let text = AnswerText(question: question, texts: Texts(.german)).text(.share(part: 3, whole: 10))
    #expect(text == "3 von 10 = 30\u{A0}%")
  }
}
