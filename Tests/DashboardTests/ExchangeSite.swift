import Dashboard
import Insights
import Localization
@testable import MaturityModel
import Testing

/// Five towns to work out by hand; the numbers are worth a hundredth each, the levels begin at 0, 20, 40, 60 and 80.
///
/// |            | q1 Termine | q2 Akten | q3 Datensätze |
/// |------------|------------|----------|---------------|
/// | Ahlstadt   | 10, seeks  | 50       | 50            |
/// | Bergen     | 90, offers | 50       | 20            |
/// | Calau      | 30         | 50       | 20            |
/// | Dorfen     | 30         | 50       | 10            |
/// | Elsterheim | 50         | 70       | 90            |
enum ExchangeSite {
  static let definition = """
    {
      "format": 1, "id": "probe", "version": "1.0", "languages": ["de", "en"],
      "title": {"de": "Probe", "en": "Sample"}, "minimumCoverage": 0.5,
      "levels": [
        {"id": "l1", "name": {"de": "Eins", "en": "One"}, "from": 0, "description": {"de": "A", "en": "A"}},
        {"id": "l2", "name": {"de": "Zwei", "en": "Two"}, "from": 20, "description": {"de": "B", "en": "B"}},
        {"id": "l3", "name": {"de": "Drei", "en": "Three"}, "from": 40, "description": {"de": "C", "en": "C"}},
        {"id": "l4", "name": {"de": "Vier", "en": "Four"}, "from": 60, "description": {"de": "D", "en": "D"}},
        {"id": "l5", "name": {"de": "Fuenf", "en": "Five"}, "from": 80, "description": {"de": "E", "en": "E"}}
      ],
      "dimensions": [
        {"id": "amt", "code": "A", "name": {"de": "Amt", "en": "Office"}, "questions": [
          {"id": "q1", "code": "A1", "kind": "number", "text": {"de": "1?", "en": "1?"}, "decimals": 2,
            "topic": {"de": "Termine", "en": "Appointments"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
          {"id": "q2", "code": "A2", "kind": "number", "text": {"de": "2?", "en": "2?"}, "decimals": 2,
            "topic": {"de": "Akten", "en": "Files"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}}
        ]},
        {"id": "daten", "code": "D", "name": {"de": "Daten", "en": "Data"}, "questions": [
          {"id": "q3", "code": "D1", "kind": "number", "text": {"de": "3?", "en": "3?"}, "decimals": 2,
            "topic": {"de": "Datensätze", "en": "Records"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}}
        ]},
        {"id": "umfeld", "code": "U", "name": {"de": "Umfeld", "en": "Context"}, "scored": false, "questions": [
          {"id": "k3", "code": "U3", "kind": "multiple", "text": {"de": "Was bremst?", "en": "What hinders?"},
            "role": "obstacles", "options": [
              {"id": "money", "text": {"de": "Zu wenig Geld", "en": "Too little money"}},
              {"id": "people", "text": {"de": "Zu wenig Personal", "en": "Too few people"}}
            ]},
          {"id": "k4", "code": "U4", "kind": "multiple", "text": {"de": "Was hilft?", "en": "What helps?"},
            "role": "support", "maximumSelections": 2, "options": [
              {"id": "training", "text": {"de": "Schulung im Haus", "en": "Training in house"}},
              {"id": "advice", "text": {"de": "Rat von außen", "en": "Advice from outside"}},
              {"id": "copies", "text": {"de": "Vorlagen", "en": "Templates"}},
              {"id": "none", "text": {"de": "Nichts", "en": "Nothing"}, "exclusive": true}
            ]}
        ]}
      ]
    }
    """

  static let names = ["Ahlstadt", "Bergen", "Calau", "Dorfen", "Elsterheim"]

  private static let values: [[Double]] = [
    [10, 50, 50], [90, 50, 20], [30, 50, 20], [30, 50, 10], [50, 70, 90],
  ]

  static func answers(_ place: Int) -> [String: Answer] {
    let values = values[place]
    let said: [Exchange?] = [.wish, .offer, nil, nil, nil]
    return [
      "q1": Answer(.value(.number(values[0])), exchange: said[place]),
      "q2": Answer(.value(.number(values[1]))), "q3": Answer(.value(.number(values[2]))),
      "k3": Answer(.value(.options([place == 0 ? "money" : "people"]))),
      "k4": Answer(.value(.options(["training"]))),
    ]
  }

  static func quarter(_ code: String) throws -> Quarter { try #require(Quarter(code)) }

  /// A meeting that is over in 2026-Q3 with Bergen, one to come in 2026-Q4 with Calau.
  static func meetings() throws -> Meetings {
    Meetings(
      institutions: [
        Institution(
          id: "hochschule", name: LocalizedText(de: "Hochschule", en: "University"), support: ["training"])
      ],
      meetings: [
        Meeting(
          quarter: try quarter("2026-Q3"), date: CalendarDate("2026-09-10"), host: "bergen",
          place: "Alter Saal", topics: ["Altes Thema"]),
        Meeting(
          quarter: try quarter("2026-Q4"), date: CalendarDate("2026-12-10"),
          deadline: CalendarDate("2026-12-03"), host: "calau", place: "Neuer Saal", topics: ["Neues Thema"],
          institutions: ["hochschule"]),
      ])
  }

  static func minutes() throws -> Minutes {
    func pack(_ title: String, _ text: String) -> Pack {
      Pack(
        title: title, facts: ["Fakt \(title)"],
        sections: [
          PackSection(.needs, heading: "Kopf \(title)", blocks: [.paragraph(Statement(text, from: []))])
        ])
    }
    return Minutes(
      of: try meetings().meetings[0], closed: try #require(Timestamp("2026-09-11T08:00:00Z")), tandems: [],
      german: pack("Treffen damals", "Damals fehlten 77 Stellen."),
      english: pack("Meeting then", "Then 77 posts were missing."))
  }

  static func commitments() throws -> [Commitments] {
    [
      Commitments(
        municipality: "ahlstadt",
        commitments: [
          Commitment(
            number: 1, text: "Termine online anbieten", made: try quarter("2026-Q3"),
            by: try quarter("2027-Q1"), partners: ["bergen"], question: "q1"),
          Commitment(
            number: 2, text: "Leitfaden schreiben", made: try quarter("2026-Q2"), by: try quarter("2026-Q3")),
          Commitment(
            number: 3, text: "Schon erledigt", made: try quarter("2026-Q2"), by: try quarter("2026-Q4"),
            state: .done(try quarter("2026-Q3"))),
        ])
    ]
  }

  /// All who take part; of those that are named, how much they publish.
  static func participants(
    _ depths: [String: Municipality.Publication] = [:]
  ) throws -> Participants {
    Participants(
      municipalities: try names.map { name in
        var municipality = try SiteSample.municipality(name)
        municipality.publication = depths[name] ?? .full
        return municipality
      })
  }

  static func assessments() throws -> [Assessment] {
    try names.enumerated().map { place, name in
      try SiteSample.assessment(name.lowercased(), "2026-Q4", answers(place))
    }
  }

  static func life(
    _ participants: Participants, _ meetings: Meetings? = nil, isEmpty: Bool = false
  ) throws -> NetworkLife {
    guard !isEmpty else { return NetworkLife() }
    return NetworkLife(
      meetings: try meetings ?? self.meetings(), commitments: try commitments(), minutes: [try minutes()],
      participants: participants, catalog: QuestionnaireCatalog([try SiteSample.read(definition)]),
      assessments: try assessments())
  }

  /// The site of an edition.
  static func site(
    _ edition: Edition, _ depths: [String: Municipality.Publication] = [:], _ meetings: Meetings? = nil,
    isEmpty: Bool = false
  ) async throws -> BuiltSite {
    let participants = try participants(depths)
    let release = try Release(
      edition.disclosure, of: participants, QuestionnaireCatalog([SiteSample.read(definition)]),
      assessments())
    return try await BuiltSite(
      release, edition, archive: .nothing, life: life(participants, meetings, isEmpty: isEmpty))
  }

  /// The network's own edition, built once for all tests.
  static let network = Task { try await site(.network) }
  /// The public edition where all agreed to everything.
  static let open = Task { try await site(.public) }
}
