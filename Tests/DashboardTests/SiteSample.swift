import Dashboard
import Insights
import Localization
@testable import MaturityModel
import Shipped
import Testing

/// A small network with every case that a page must tell apart.
///
/// In the questionnaire, "Leben" is n1 and n2, each worth a hundredth; with the answers of `answers(_:)`, "Daten"
/// is worth (1 + 0 + 0 + 1) / 4 = 0.5, and the whole is worth (n / 100 + 0.5) / 2.
enum SiteSample {
  static let questionnaire = """
    {
      "format": 1, "id": "probe", "version": "1.0", "languages": ["de", "en"],
      "title": {"de": "Probe für Kommunen", "en": "Sample for municipalities"},
      "description": {"de": "Worum es geht.", "en": "What it is about."},
      "scale": {"minimum": 0, "maximum": 100},
      "levels": [
        {"id": "l1", "name": {"de": "Beginn", "en": "Start"}, "from": 0, "description": {"de": "Am Anfang.", "en": "At the start."}},
        {"id": "l2", "name": {"de": "Aufbau", "en": "Build"}, "from": 25, "description": {"de": "Im Aufbau.", "en": "Building."}},
        {"id": "l3", "name": {"de": "Verankerung", "en": "Anchor"}, "from": 50, "description": {"de": "Verankert.", "en": "Anchored."}},
        {"id": "l4", "name": {"de": "Vorbild", "en": "Model"}, "from": 75, "description": {"de": "Vorbildlich.", "en": "A model."}}
      ],
      "aggregation": "mean", "minimumCoverage": 0.5,
      "dimensions": [
        {"id": "leben", "code": "L", "name": {"de": "Leben", "en": "Living"}, "minimumCoverage": 0.6, "questions": [
          {"id": "n1", "code": "L1", "kind": "number", "text": {"de": "Wie viel?", "en": "How much?"}, "minimum": 0, "maximum": 100,
            "decimals": 2, "normalisation": {"kind": "linear", "worst": 0, "best": 100}, "unit": {"de": "%", "en": "%"}},
          {"id": "n2", "code": "L2", "kind": "number", "text": {"de": "Wie oft?", "en": "How often?"}, "minimum": 0, "maximum": 100,
            "decimals": 2, "normalisation": {"kind": "linear", "worst": 0, "best": 100}}
        ]},
        {"id": "daten", "code": "D", "name": {"de": "Daten", "en": "Data"}, "minimumCoverage": 0.6, "confidential": true, "questions": [
          {"id": "c1", "code": "D1", "kind": "choice", "text": {"de": "Plan?", "en": "Plan?"}, "options": [
            {"id": "no", "text": {"de": "Kein Plan", "en": "No plan"}},
            {"id": "some", "text": {"de": "Entwurf", "en": "Draft"}},
            {"id": "full", "text": {"de": "Beschlossen", "en": "Adopted"}}
          ]},
          {"id": "b1", "code": "D2", "kind": "boolean", "text": {"de": "Amt?", "en": "Office?"}},
          {"id": "m1", "code": "D3", "kind": "multiple", "text": {"de": "Was?", "en": "What?"}, "maximumSelections": 2, "options": [
            {"id": "x", "text": {"de": "Karten", "en": "Maps"}, "points": 2},
            {"id": "y", "text": {"de": "Listen", "en": "Lists"}},
            {"id": "none", "text": {"de": "Nichts", "en": "None"}, "exclusive": true}
          ]},
          {"id": "s1", "code": "D4", "kind": "number", "text": {"de": "Anteil?", "en": "Share?"},
            "share": {"part": {"de": "Teil", "en": "Part"}, "whole": {"de": "Ganzes", "en": "Whole"}},
            "normalisation": {"kind": "thresholds", "steps": [{"from": 10, "score": 0.5}, {"from": 20, "score": 1}]}},
          {"id": "t1", "code": "D5", "kind": "text", "text": {"de": "Worte?", "en": "Words?"}, "maximumLength": 1000}
        ]},
        {"id": "kontext", "code": "K", "name": {"de": "Kontext", "en": "Context"}, "scored": false, "questions": [
          {"id": "k1", "code": "K1", "kind": "number", "text": {"de": "Stellen?", "en": "Posts?"}, "scored": false, "decimals": 1}
        ]}
      ]
    }
    """

  static let map = """
    {"type": "FeatureCollection", "attribution": "© Probe", "features": [
      {"type": "Feature", "properties": {"level": "land"}, "geometry":
        {"type": "Polygon", "coordinates": [[[10, 50], [12.5, 50], [12.5, 51.6], [10, 51.6], [10, 50]]]}}
    ]}
    """

  static let notice = "Beispieldaten – frei erfunden"

  static func read(_ text: String) throws -> Questionnaire {
    let reading = Questionnaire.read(Array(text.utf8), file: "probe.json")
    return try #require(reading.value, "\(reading.diagnostics)")
  }

  static func municipality(
    _ name: String, kind: Municipality.Kind = .town, population: Int = 8_205
  ) throws -> Municipality {
    Municipality(
      id: name.lowercased(), name: name, officialName: nil, kind: kind, ags: kind.isRegion ? nil : "16076079",
      ars: nil, district: District(ags: "16076", name: "Greiz"),
      population: Population(count: population, date: try #require(CalendarDate("2024-12-31"))),
      areaHectares: nil,
      location: Location(latitude: 50.8, longitude: 11.5),
      members: kind.isRegion
        ? [Member(ags: "16061001", ars: nil, name: "Dorf", population: 400, areaHectares: nil)] : [],
      funding: [Funding(programme: "MPSC", round: 2, since: "2020-09")], publication: .full, note: nil)
  }

  /// Answers worth (n / 100 + 0.5) / 2.
  static func answers(_ number: Double) -> [String: Answer] {
    [
      "n1": Answer(.value(.number(number))), "n2": Answer(.value(.number(number))),
      "c1": Answer(.value(.option("full"))), "b1": Answer(.value(.boolean(false))),
      "m1": Answer(.value(.options(["none"]))), "s1": Answer(.value(.share(part: 1, whole: 2))),
      "t1": Answer(.value(.text("Ein Wort"))), "k1": Answer(.value(.number(2.5))),
    ]
  }

  static func assessment(
    _ municipality: String, _ quarter: String, _ answers: [String: Answer], isDraft: Bool = false,
    notice: String? = notice
  ) throws -> Assessment {
    // 24.11.2026, 09:12
    let time = try #require(Timestamp("2026-11-24T09:12:00Z"))
    return Assessment(
      municipality: municipality, quarter: try #require(Quarter(quarter)),
      questionnaire: QuestionnaireReference(id: "probe", version: "1.0"),
      status: isDraft ? .draft : .submitted(time), notice: notice, answers: answers)
  }

  static func network(
    _ municipalities: [Municipality], _ assessments: [Assessment], _ questionnaire: Questionnaire? = nil
  ) throws -> Network {
    let questionnaire = try questionnaire ?? read(Self.questionnaire)
    return try #require(
      Network(
        participants: Participants(municipalities: municipalities),
        catalog: QuestionnaireCatalog([questionnaire]),
        assessments: assessments))
  }

  static let names = ["Altenburg", "Bleicherode", "Creuzburg", "Dermbach", "Erfurt", "Foeritztal", "Gotha"]

  /// - Altenburg: 50, then 60 on the same level.
  /// - Bleicherode: 50, then 51.
  /// - Creuzburg: 50 in the quarter before, nothing now.
  /// - Dermbach: never anything.
  /// - Erfurt: a draft of the current quarter.
  /// - Foeritztal: "Daten" cannot be scored; 40 by "Leben" alone.
  /// - Gotha: nothing can be scored.
  static func parts() throws -> (municipalities: [Municipality], assessments: [Assessment]) {
    let little: [String: Answer] = ["c1": Answer(.value(.option("full"))), "b1": Answer(.dontKnow)]
    let leben = answers(40).filter { $0.key.hasPrefix("n") }
    let assessments = [
      try assessment("altenburg", "2026-Q3", answers(50)),
      try assessment("altenburg", "2026-Q4", answers(70)),
      try assessment("bleicherode", "2026-Q3", answers(50)),
      try assessment("bleicherode", "2026-Q4", answers(52)),
      try assessment("creuzburg", "2026-Q3", answers(50)),
      try assessment("erfurt", "2026-Q4", leben, isDraft: true),
      try assessment("foeritztal", "2026-Q4", leben.merging(little) { $1 }),
      try assessment("gotha", "2026-Q4", little),
    ]
    return (try names.map { try municipality($0) }, assessments)
  }

  /// The network of the parts, or of all but one.
  static func network(without missing: String? = nil) throws -> Network {
    let (municipalities, assessments) = try parts()
    return try network(municipalities.filter { $0.name != missing }, assessments)
  }

  /// What an edition may show where no dimension is confidential.
  static func release(
    _ edition: Edition, _ municipalities: [Municipality], _ assessments: [Assessment],
    _ questionnaire: Questionnaire? = nil
  ) throws -> Release {
    var questionnaire = try questionnaire ?? read(Self.questionnaire)
    for index in questionnaire.dimensions.indices { questionnaire.dimensions[index].isConfidential = false }
    return try Release(
      edition.disclosure, of: Participants(municipalities: municipalities),
      QuestionnaireCatalog([questionnaire]), assessments)
  }

  static func assets(stylesheet: [UInt8]? = nil) -> SiteAssets {
    SiteAssets(
      stylesheet: stylesheet ?? ShippedFile.stylesheet.bytes,
      chartStylesheet: ShippedFile.chartStylesheet.bytes,
      scripts: Dictionary(
        uniqueKeysWithValues: PageScript.allCases.compactMap { script in
          ShippedFile(rawValue: script.rawValue).map { (script, $0.bytes) }
        }),
      symbol: ShippedFile.symbol.bytes, map: Array(map.utf8))
  }
}
