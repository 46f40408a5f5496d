extension Samples {
  /// A definition with conditions, gates and everything else that the language has.
  static let language = """
    {
      "format": 1,
      "id": "language",
      "version": "2",
      "languages": ["de", "en"],
      "title": {"de": "Titel", "en": "Title"},
      "levels": [
        {"id": "low", "name": {"de": "Niedrig", "en": "Low"}, "from": 0, "description": {"de": "l", "en": "l"},
          "recommendation": {"de": "Beginnen.", "en": "Begin."}},
        {"id": "mid", "name": {"de": "Mittel", "en": "Mid"}, "from": 40, "description": {"de": "m", "en": "m"},
          "requires": [{"question": "strategy", "option": "draft"}]},
        {"id": "top", "name": {"de": "Hoch", "en": "High"}, "from": 80, "description": {"de": "h", "en": "h"},
          "requires": [{"level": "mid"}, {"dimension": "online", "atLeast": 60}, {"dimension": "base", "level": "mid"}]}
      ],
      "dimensions": [
        {"id": "base", "name": {"de": "Grundlage", "en": "Base"}, "confidential": true, "questions": [
          {"id": "strategy", "kind": "choice", "text": {"de": "S?", "en": "S?"}, "options": [
            {"id": "none", "text": {"de": "Nein", "en": "No"}, "recommendation": {"de": "Anfangen.", "en": "Start."}},
            {"id": "draft", "text": {"de": "Entwurf", "en": "Draft"}},
            {"id": "done", "text": {"de": "Fertig", "en": "Done"},
              "visibleIf": {"municipality": "kind", "isAnyOf": ["city", "town"]}}
          ]},
          {"id": "fees", "kind": "boolean", "text": {"de": "F?", "en": "F?"}, "scored": false, "required": true},
          {"id": "share", "kind": "number", "text": {"de": "A?", "en": "A?"}, "minimum": 0, "maximum": 100,
            "sourceRequired": true, "staleAfter": 4, "recommendation": {"de": "Messen.", "en": "Measure."},
            "normalisation": {"kind": "linear", "worst": 0, "best": 80, "cap": 0.9}}
        ]},
        {"id": "online", "name": {"de": "Online", "en": "Online"}, "visibleIf": {"question": "strategy", "atLeast": "draft"},
          "gates": [{"level": "top", "requires": [{"question": "topics", "atLeast": 0.5}]}],
          "questions": [
          {"id": "pay", "kind": "boolean", "text": {"de": "P?", "en": "P?"}, "visibleIf": {"question": "fees", "is": true}},
          {"id": "topics", "kind": "multiple", "text": {"de": "T?", "en": "T?"}, "options": [
            {"id": "x", "text": {"de": "X", "en": "X"}},
            {"id": "y", "text": {"de": "Y", "en": "Y"}, "visibleIf": {"question": "share", "atLeast": 50}},
            {"id": "nothing", "text": {"de": "Nichts", "en": "None"}, "exclusive": true}
          ]},
          {"id": "why", "kind": "text", "text": {"de": "W?", "en": "W?"}, "visibleIf":
            {"all": [{"question": "topics", "contains": "x"}, {"not": {"municipality": "size", "is": "large"}},
              {"any": [{"question": "pay", "answered": true}, {"municipality": "funding", "contains": "MPSC"}]}]}}
        ]}
      ]
    }
    """
}
