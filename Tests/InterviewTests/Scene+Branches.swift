import MaturityModel

@testable import Interview

extension Scene {
  /// A conversation in which answers decide what else is asked.
  static func branching(
    _ answers: [String: Answer] = [:], position: String? = nil, last: [String: Answer]? = nil
  ) -> Scene {
    Scene(answers: answers, position: position, last: last, questionnaire: branches)
  }

  /// Ten questions: a1 to a4, b1 and b2 (asked where a2 is "all"), r1 (of regions alone), c1 to c3. Weida, a town,
  /// is asked a1, a3, a4 and c1 at first.
  private static let branches = """
    {"format": 1, "id": "test", "version": "1", "languages": ["de", "en"],
     "title": {"de": "Test", "en": "Test"},
     "levels": [
      {"id": "low", "name": {"de": "Aufbruch", "en": "Setting out"}, "from": 0, "description": {"de": "-", "en": "-"}},
      {"id": "high", "name": {"de": "Gestaltung", "en": "Shaping"}, "from": 50, "description": {"de": "-", "en": "-"}}],
     "dimensions": [
      {"id": "a", "code": "A", "name": {"de": "Akten", "en": "Files"}, "questions": [
        {"id": "a1", "code": "A1", "kind": "boolean", "text": {"de": "Gibt es eine elektronische Akte?", "en": "Is there an electronic file?"}},
        {"id": "a2", "code": "A2", "kind": "choice", "visibleIf": {"question": "a1", "is": true},
         "text": {"de": "Wer nutzt die elektronische Akte?", "en": "Who uses the electronic file?"},
         "options": [
          {"id": "none", "text": {"de": "Niemand", "en": "Nobody"}},
          {"id": "some", "text": {"de": "Ein Amt", "en": "One office"}},
          {"id": "all", "text": {"de": "Alle Ämter", "en": "All offices"}}]},
        {"id": "a3", "code": "A3", "kind": "multiple", "text": {"de": "Womit wird gearbeitet?", "en": "What is used?"},
         "options": [
          {"id": "paper", "text": {"de": "Papier", "en": "Paper"}},
          {"id": "file", "text": {"de": "Elektronische Akte", "en": "Electronic file"},
           "visibleIf": {"question": "a2", "atLeast": "some"}},
          {"id": "scan", "text": {"de": "Gescannte Post", "en": "Scanned post"}}]},
        {"id": "a4", "code": "A4", "kind": "choice", "text": {"de": "Wo liegt die Post?", "en": "Where is the post?"},
         "options": [
          {"id": "shelf", "text": {"de": "Im Regal", "en": "On the shelf"}},
          {"id": "file", "text": {"de": "In der elektronischen Akte", "en": "In the electronic file"},
           "visibleIf": {"question": "a1", "is": true}},
          {"id": "drive", "text": {"de": "Auf dem Laufwerk", "en": "On the drive"}}]}]},
      {"id": "b", "code": "B", "name": {"de": "Betrieb", "en": "Running it"}, "visibleIf": {"question": "a2", "is": "all"}, "questions": [
        {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "Gibt es eine Schulung?", "en": "Is there a training?"}},
        {"id": "b2", "code": "B2", "kind": "boolean", "text": {"de": "Gibt es sie jedes Jahr?", "en": "Is it every year?"},
         "visibleIf": {"all": [{"question": "b1", "is": true}, {"not": {"question": "a4", "is": "shelf"}}]}}]},
      {"id": "r", "code": "R", "name": {"de": "Verbund", "en": "Alliance"},
       "visibleIf": {"municipality": "kind", "isAnyOf": ["village-region", "alliance"]}, "questions": [
        {"id": "r1", "code": "R1", "kind": "boolean", "text": {"de": "Gibt es einen Vertrag?", "en": "Is there a contract?"}}]},
      {"id": "c", "code": "C", "name": {"de": "Kennzahlen", "en": "Figures"}, "scored": false, "questions": [
        {"id": "c1", "code": "C1", "kind": "number", "minimum": 0, "maximum": 100000, "sourceRequired": true,
         "text": {"de": "Wie viele Haushalte gibt es?", "en": "How many households are there?"},
         "unit": {"de": "Haushalte", "en": "households"}},
        {"id": "c2", "code": "C2", "kind": "text", "text": {"de": "Wo wohnen sie?", "en": "Where do they live?"},
         "visibleIf": {"question": "c1", "atLeast": 100}},
        {"id": "c3", "code": "C3", "kind": "number", "sourceRequired": true,
         "text": {"de": "Wie viele haben Glasfaser?", "en": "How many have fibre?"}, "unit": {"de": "%", "en": "%"},
         "visibleIf": {"question": "c1", "answered": true},
         "share": {"part": {"de": "Mit Glasfaser", "en": "With fibre"}, "whole": {"de": "Haushalte", "en": "Households"}}}]}]}
    """
}
