import MaturityModel
import Testing

/// Whole files in which every passage that a test replaces occurs once.
enum Samples {
  static let questionnaire = """
    {
      "$schema": "questionnaire.schema.json",
      "format": 1,
      "id": "sample",
      "version": "1.2",
      "languages": ["de", "en"],
      "title": {"de": "Titel", "en": "Title"},
      "scale": {"minimum": 0, "maximum": 100},
      "levels": [
        {"id": "low", "name": {"de": "Niedrig", "en": "Low"}, "from": 0, "description": {"de": "l", "en": "l"}},
        {"id": "mid", "name": {"de": "Mittel", "en": "Mid"}, "from": 40, "description": {"de": "m", "en": "m"}},
        {"id": "top", "name": {"de": "Hoch", "en": "High"}, "from": 80, "description": {"de": "h", "en": "h"}}
      ],
      "aggregation": "mean",
      "dimensions": [
        {"id": "d1", "code": "D1", "name": {"de": "Feld", "en": "Field"}, "weight": 2, "questions": [
          {"id": "c1", "code": "C1", "kind": "choice", "text": {"de": "C?", "en": "C?"}, "options": [
            {"id": "no", "text": {"de": "Nein", "en": "No"}},
            {"id": "some", "text": {"de": "Etwas", "en": "Some"}},
            {"id": "full", "text": {"de": "Ganz", "en": "Full"}}
          ]},
          {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?", "en": "B?"}},
          {"id": "m1", "code": "M1", "kind": "multiple", "text": {"de": "M?", "en": "M?"}, "maximumSelections": 2, "options": [
            {"id": "x", "text": {"de": "X", "en": "X"}, "points": 2},
            {"id": "y", "text": {"de": "Y", "en": "Y"}},
            {"id": "z", "text": {"de": "Z", "en": "Z"}},
            {"id": "none", "text": {"de": "Nichts", "en": "None"}, "exclusive": true}
          ]},
          {"id": "n1", "code": "N1", "kind": "number", "text": {"de": "N?", "en": "N?"}, "minimum": 0, "maximum": 200,
            "decimals": 1, "normalisation": {"kind": "linear", "worst": 0, "best": 80}},
          {"id": "s1", "code": "S1", "kind": "number", "text": {"de": "S?", "en": "S?"},
            "share": {"part": {"de": "Teil", "en": "Part"}, "whole": {"de": "Ganzes", "en": "Whole"}},
            "normalisation": {"kind": "thresholds", "steps": [{"from": 10, "score": 0.5}, {"from": 20, "score": 1}]}},
          {"id": "t1", "code": "T1", "kind": "text", "text": {"de": "T?", "en": "T?"}, "maximumLength": 20}
        ]}
      ]
    }
    """

  static let municipalities = """
    {
      "format": 1,
      "source": "Statistisches Landesamt",
      "municipalities": [
        {
          "id": "weida", "name": "Weida", "officialName": "Weida, Stadt", "kind": "town",
          "ags": "16076079", "ars": "160760079079",
          "district": {"ags": "16076", "name": "Greiz"},
          "population": {"count": 8205, "date": "2022-12-31"},
          "location": {"latitude": 50.77, "longitude": 12.06},
          "funding": [{"programme": "MPSC", "round": 2, "since": "2020-09"}],
          "publication": "levels", "note": "Fortschreibung"
        },
        {
          "id": "sechs-doerfer", "name": "Sechs Dörfer", "kind": "village-region",
          "district": {"ags": "16061", "name": "Eichsfeld"}, "areaHectares": 1234.5,
          "population": {"count": 2110, "date": "2023-06-30"},
          "location": {"latitude": 51.3, "longitude": 10.2},
          "members": [{"ags": "16061001", "ars": "160615001001", "name": "Dorf", "population": 400, "areaHectares": 99}]
        }
      ]
    }
    """

  static let assessment = """
    {
      "format": 1,
      "municipality": "weida",
      "quarter": "2026-Q4",
      "questionnaire": {"id": "sample", "version": "1.2"},
      "status": "submitted",
      "submitted": "2026-11-24T09:12:00Z",
      "notice": "Beispieldaten – frei erfunden",
      "position": "b1",
      "answers": {
        "c1": {"value": "some", "comment": "läuft", "evidence": [{"text": "Beschluss", "link": "https://weida.de/b"}]},
        "b1": {"value": true, "answered": "2026-11-24T09:10:00Z"},
        "m1": {"value": ["x", "z"]},
        "n1": {"value": 62.5},
        "s1": {"state": "dont-know"},
        "t1": {"state": "does-not-apply", "reason": "kein Text"}
      }
    }
    """

  static func readQuestionnaire() throws -> Questionnaire {
    try #require(Questionnaire.read(Array(questionnaire.utf8), file: "file.json").value)
  }

  static func catalog() throws -> QuestionnaireCatalog {
    QuestionnaireCatalog([try readQuestionnaire()])
  }
}
