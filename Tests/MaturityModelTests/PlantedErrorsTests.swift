import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Twenty planted errors")
struct PlantedErrorsTests {
  /// A whole definition into which somebody made twenty mistakes, each marked with `«`.
  static let text = MarkedText(
    """
    {
      "format": 1,
      "id": «"Planted",
      "version": «"one",
      "languages": ["de", "en"],
      "title": «{"de": "Zwanzig Fehler"},
      "scale": {"minimum": 0, "maximum": 100},
      "aggregation": «"average",
      "minimumCoverage": «60,
      "levels": [
        {"id": "low", "name": {"de": "Niedrig", "en": "Low"}, "from": 0, "description": {"de": "l", "en": "l"}},
        {"id": "mid", "name": {"de": "Mittel", "en": "Mid"}, "from": 40, "description": {"de": "m", "en": "m"},
          "requires": [{"question": «"strateg", "atLeast": 0.5}, {"question": «"context", "atLeast": 1}]},
        {"id": "top", "name": {"de": "Hoch", "en": "High"}, "from": «40, "description": {"de": "h", "en": "h"}}
      ],
      "dimensions": [
        {"id": "base", "name": {"de": "Grundlage", "en": "Base"}, "weight": «0, "questions": [
          {"id": "strategy", "kind": "choice", "text": {"de": "S?", "en": "S?"},
            "visibleIf": {"question": «"channels", "contains": "web"}, "options": [
            {"id": "none", "text": {"de": "Nein", "en": "No"}, "score": «-0.5},
            {"id": «"none", "text": {"de": "Ja", "en": "Yes"}}
          ]},
          {"id": "context", "kind": "text", "text": {"de": "K?", "en": "K?"}, "minimum": «1},
          {"id": "share", "kind": "number", "text": {"de": "A?", "en": "A?"},
            "normalisation": «{"kind": "linear", "worst": 5, "best": 5}},
          {"id": "count", "kind": «"nummer", "text": {"de": "Z?", "en": "Z?"}},
          {"id": "channels", "kind": "multiple", "text": {"de": "M?", "en": "M?"}, "options": [
            {"id": "web", "text": {"de": "Web", "en": "Web"}, «"score": 1},
            {"id": "nothing", "text": {"de": "Nichts", "en": "None"}, "exclusive": true, "points": «1}
          ]},
          {"id": «"base", "kind": "boolean", "text": {"de": "B?", "en": "B?"},
            "visibleIf": {"question": "share", «"atleast": 5}}
        ]},
        «{"id": "empty", "name": {"de": "Leer", "en": "Empty"}}
      ]
    }
    """)

  @Test("All are told in one run, each at its line and column, with what was probably meant")
  func all() throws {
    let reading = Questionnaire.read(Self.text.bytes, file: "planted.json")
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.map(\.problem.code) == [
        "bad-id", "bad-version", "missing-text", "not-one-of", "out-of-range", "unknown-question",
        "gate-on-unscored", "level-does-not-rise", "out-of-range", "later-question", "negative-points",
        "duplicate-id", "key-not-for-kind", "worst-equals-best", "not-one-of", "unknown-key",
        "exclusive-with-points", "duplicate-id", "unknown-key", "no-children",
      ])
    let places = reading.diagnostics.compactMap(\.position).map {
      MarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == Self.text.places)
    #expect(places.count == 20)
    #expect(
      reading.diagnostics.map(\.problem).filter { $0.message(in: .english).contains("Did you mean") } == [
        .unknownQuestion("strateg", suggestion: "strategy"),
        .notOneOf(
          "nummer", allowed: ["choice", "boolean", "multiple", "number", "text"], suggestion: "number"),
        .unknownKey("atleast", suggestion: "atLeast"),
      ])
  }
}
