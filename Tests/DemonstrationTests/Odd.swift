import MaturityModel
import Testing

/// A questionnaire that has what the shipped one has not.
enum Odd {
  static func questionnaire() throws -> Questionnaire {
    let reading = Questionnaire.read(Array(text.utf8), file: "odd.json")
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  private static let text = """
    {"format": 1, "id": "odd", "version": "2.1", "languages": ["de"], "title": {"de": "Sonderfälle"},
     "levels": [{"id": "a", "name": {"de": "A"}, "from": 0, "description": {"de": "A"}},
                {"id": "b", "name": {"de": "B"}, "from": 50, "description": {"de": "B"}}],
     "dimensions": [
      {"id": "outer", "name": {"de": "Außen"}, "dimensions": [
       {"id": "inner", "code": "IN", "name": {"de": "Innen"}, "aggregation": "geometric", "questions": [
        {"id": "falling", "code": "I1", "kind": "choice", "text": {"de": "?"},
         "options": [{"id": "x", "text": {"de": "X"}, "score": 1}, {"id": "y", "text": {"de": "Y"}, "score": 0.2}]},
        {"id": "logarithmic", "code": "I2", "kind": "number", "text": {"de": "?"}, "minimum": 1, "decimals": 3,
         "normalisation": {"kind": "logarithmic", "worst": 5000, "best": 2}},
        {"id": "steps", "code": "I3", "kind": "number", "text": {"de": "?"}, "minimum": 0,
         "normalisation": {"kind": "thresholds", "steps": [{"from": 0, "score": 0.1}, {"from": 7, "score": 1}]}},
        {"id": "narrow", "code": "I4", "kind": "number", "text": {"de": "?"}, "minimum": 3, "maximum": 3.5,
         "decimals": 1, "normalisation": {"kind": "linear", "worst": 10, "best": 0}},
        {"id": "share", "code": "I5", "kind": "number", "text": {"de": "?"},
         "share": {"part": {"de": "Teil"}, "whole": {"de": "Ganzes"}},
         "normalisation": {"kind": "linear", "worst": 100, "best": 0}}]}]},
      {"id": "open", "code": "OP", "name": {"de": "Offen"}, "scored": false, "questions": [
        {"id": "some", "code": "O1", "kind": "multiple", "text": {"de": "?"}, "maximumSelections": 1,
         "options": [{"id": "p", "text": {"de": "P"}}, {"id": "q", "text": {"de": "Q"}}]},
        {"id": "words", "code": "O2", "kind": "text", "text": {"de": "?"}, "maximumLength": 5},
        {"id": "plain", "code": "O3", "kind": "number", "text": {"de": "?"}, "minimum": -20, "maximum": -10},
        {"id": "truth", "code": "O4", "kind": "boolean", "text": {"de": "?"}}]}]}
    """
}
