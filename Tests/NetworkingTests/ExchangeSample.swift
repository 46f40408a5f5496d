import Insights
import Localization
@testable import MaturityModel
import Networking
import Testing

/// A small network to solve by hand: d1 with the questions q1 and q2, d2 with q3 and b1. The numbers are 0…100, worth a
/// hundredth each; the levels begin at 0, 20, 40, 60 and 80. Beside them stand four questions of context.
enum ExchangeSample {
  static let definition = """
    {
      "format": 1, "id": "sample", "version": "1", "languages": ["de", "en"],
      "title": {"de": "T", "en": "T"}, "minimumCoverage": 0.6,
      "levels": [
        {"id": "l1", "name": {"de": "A", "en": "A"}, "from": 0, "description": {"de": "A", "en": "A"}},
        {"id": "l2", "name": {"de": "B", "en": "B"}, "from": 20, "description": {"de": "B", "en": "B"}},
        {"id": "l3", "name": {"de": "C", "en": "C"}, "from": 40, "description": {"de": "C", "en": "C"}},
        {"id": "l4", "name": {"de": "D", "en": "D"}, "from": 60, "description": {"de": "D", "en": "D"}},
        {"id": "l5", "name": {"de": "E", "en": "E"}, "from": 80, "description": {"de": "E", "en": "E"}}
      ],
      "dimensions": [
        {"id": "d1", "name": {"de": "Feld 1", "en": "Field 1"}, "questions": [
          {"id": "q1", "code": "Q1", "kind": "number", "text": {"de": "1?", "en": "1?"}, "decimals": 2,
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
          {"id": "q2", "code": "Q2", "kind": "number", "text": {"de": "2?", "en": "2?"}, "decimals": 2,
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}}
        ]},
        {"id": "d2", "name": {"de": "Feld 2", "en": "Field 2"}, "questions": [
          {"id": "q3", "code": "Q3", "kind": "number", "text": {"de": "3?", "en": "3?"}, "decimals": 2,
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
          {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?", "en": "B?"}}
        ]},
        {"id": "k", "name": {"de": "Umfeld", "en": "Context"}, "scored": false, "questions": [
          {"id": "k1", "code": "K1", "kind": "number", "text": {"de": "Stellen", "en": "Posts"}, "decimals": 2,
            "role": "staff"},
          {"id": "k2", "code": "K2", "kind": "number", "text": {"de": "Euro", "en": "Euros"}, "role": "budget"},
          {"id": "k3", "code": "K3", "kind": "multiple", "text": {"de": "Bremsen", "en": "Obstacles"},
            "role": "obstacles", "options": [
              {"id": "money", "text": {"de": "Geld", "en": "Money"}},
              {"id": "people", "text": {"de": "Personal", "en": "People"}},
              {"id": "nothing", "text": {"de": "Nichts", "en": "Nothing"}, "exclusive": true}
            ]},
          {"id": "k4", "code": "K4", "kind": "multiple", "text": {"de": "Hilfe", "en": "Help"},
            "role": "support", "options": [
              {"id": "training", "text": {"de": "Schulung", "en": "Training"}},
              {"id": "advice", "text": {"de": "Rat", "en": "Advice"}},
              {"id": "templates", "text": {"de": "Vorlagen", "en": "Templates"}}
            ]}
        ]}
      ]
    }
    """

  static func questionnaire() throws -> Questionnaire {
    try #require(Questionnaire.read(Array(definition.utf8), file: "sample.json").value)
  }

  static func network(_ places: [Place], targets: [Targets] = []) throws -> Network {
    let assessments = try places.flatMap { place in
      try place.answers.map { quarter, answers in try place.assessment(quarter, answers) }
    }
    return try #require(
      Network(
        participants: Participants(source: nil, municipalities: try places.map { try $0.municipality() }),
        catalog: QuestionnaireCatalog([try questionnaire()]), assessments: assessments, targets: targets))
  }

  static func sheet(_ places: Place...) throws -> ExchangeSheet { ExchangeSheet(try network(places)) }

  static func sheet(_ places: [Place]) throws -> ExchangeSheet { ExchangeSheet(try network(places)) }
}

/// Somebody in the network, and what they handed in. All are towns of 8,000 people at an unknown place where nothing
/// else is said, so that any two are 40 + 15 + 15 = 70 percent alike.
struct Place {
  var name: String
  var kind = Municipality.Kind.town
  var people = 8_000
  var location: Location?
  var district = "16076"
  /// By quarter.
  var answers: [String: [String: Answer]]

  /// What they handed in for 2026-Q4.
  init(_ name: String, _ answers: [String: Answer]) {
    self.name = name
    self.answers = ["2026-Q4": answers]
  }

  init(_ name: String, in quarters: [String: [String: Answer]]) {
    self.name = name
    answers = quarters
  }

  func changed(_ change: (inout Place) -> Void) -> Place {
    var place = self
    change(&place)
    return place
  }

  func municipality() throws -> Municipality {
    Municipality(
      id: name.lowercased(), name: name, officialName: nil, kind: kind, ags: nil, ars: nil,
      district: District(ags: district, name: district),
      population: Population(count: people, date: try #require(CalendarDate("2024-12-31"))),
      areaHectares: nil, location: location, members: [], funding: [], publication: .full, note: nil)
  }

  fileprivate func assessment(_ quarter: String, _ answers: [String: Answer]) throws -> Assessment {
    Assessment(
      municipality: name.lowercased(), quarter: try quarter.quarter,
      questionnaire: QuestionnaireReference(id: "sample", version: "1"),
      status: .submitted(Timestamp(seconds: 1_795_000_000)), answers: answers)
  }
}

extension Answer {
  /// A number, and what is said about help.
  static func number(_ number: Double, _ exchange: Exchange? = nil) -> Answer {
    Answer(.value(.number(number)), exchange: exchange)
  }

  static func boolean(_ isTrue: Bool, _ exchange: Exchange? = nil) -> Answer {
    Answer(.value(.boolean(isTrue)), exchange: exchange)
  }

  static func options(_ ids: String...) -> Answer { Answer(.value(.options(ids))) }

  static func open(_ exchange: Exchange? = nil) -> Answer { Answer(.dontKnow, exchange: exchange) }

  static let applyingNot = Answer(.doesNotApply(reason: "r"))
}

extension String {
  var quarter: Quarter { get throws { try #require(Quarter(self)) } }
}
