import Localization
@testable import MaturityModel
import MeetingPacks
import Testing

/// A meeting of four towns of 8,000 people each. Weida and Ilmenau have handed in for 2026-Q4, Jena is at it, Gera never
/// has handed in anything.
struct PackSample {
  /// What is called whatever a file can call it.
  struct Names {
    var weida = "Weida"
    var ilmenau = "Ilmenau"
    var topic = "Online-Terminvergabe"
    var commitment = "Termine online"
    var evidence = "Terminportal"
    var place = "Rathaus"
    var agenda = "Offene Daten"
  }

  var names = Names()
  var meetings = Meetings()
  var minutes: [Minutes] = []
  /// Whether anybody has handed in anything.
  var isAnswered = true

  private static let definition = """
    {
      "format": 1, "id": "sample", "version": "1", "languages": ["de", "en"],
      "title": {"de": "T", "en": "T"},
      "levels": [
        {"id": "l1", "name": {"de": "A", "en": "A"}, "from": 0, "description": {"de": "A", "en": "A"}},
        {"id": "l2", "name": {"de": "B", "en": "B"}, "from": 20, "description": {"de": "B", "en": "B"}},
        {"id": "l3", "name": {"de": "C", "en": "C"}, "from": 40, "description": {"de": "C", "en": "C"}},
        {"id": "l4", "name": {"de": "D", "en": "D"}, "from": 60, "description": {"de": "D", "en": "D"}},
        {"id": "l5", "name": {"de": "E", "en": "E"}, "from": 80, "description": {"de": "E", "en": "E"}}
      ],
      "dimensions": [
        {"id": "d1", "name": {"de": "Verwaltung", "en": "Administration"}, "questions": [
          {"id": "q1", "code": "DV1", "kind": "number", "text": {"de": "1?", "en": "1?"},
            "topic": {"de": "Online-Terminvergabe", "en": "online appointments"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
          {"id": "q2", "code": "DV2", "kind": "number", "text": {"de": "Zweite Frage", "en": "Second question"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}},
          {"id": "b1", "code": "DV3", "kind": "boolean", "text": {"de": "3?", "en": "3?"},
            "topic": {"de": "Notfallplan", "en": "an emergency plan"}}
        ]},
        {"id": "d2", "name": {"de": "Daten", "en": "Data"}, "questions": [
          {"id": "q3", "code": "DT1", "kind": "number", "text": {"de": "4?", "en": "4?"},
            "topic": {"de": "offene Daten", "en": "open data"},
            "normalisation": {"kind": "linear", "worst": 0, "best": 100}}
        ]},
        {"id": "k", "name": {"de": "Umfeld", "en": "Context"}, "scored": false, "questions": [
          {"id": "k3", "code": "K3", "kind": "multiple", "text": {"de": "Bremsen", "en": "Obstacles"},
            "role": "obstacles", "options": [
              {"id": "money", "text": {"de": "Geld", "en": "Money"}},
              {"id": "nothing", "text": {"de": "Nichts", "en": "Nothing"}, "exclusive": true}
            ]},
          {"id": "k4", "code": "K4", "kind": "multiple", "text": {"de": "Hilfe", "en": "Help"},
            "role": "support", "options": [
              {"id": "advice", "text": {"de": "Rat", "en": "Advice"}},
              {"id": "training", "text": {"de": "Schulung", "en": "Training"}}
            ]}
        ]}
      ]
    }
    """

  /// With the meetings of 2026-Q3 and 2026-Q4.
  init() throws {
    let institutions = [
      Institution(id: "fh", name: LocalizedText(de: "Hochschule", en: "College"), support: ["training"]),
      Institution(id: "tu", name: LocalizedText(de: "Universität", en: "University"), dimensions: ["d2"]),
      Institution(id: "amt", name: LocalizedText(de: "Amt", en: "Office")),
    ]
    let hours = try #require(TimeOfDay("10:00"))...(try #require(TimeOfDay("15:30")))
    meetings = Meetings(
      earlierHosts: ["weida"], institutions: institutions,
      meetings: [
        Meeting(quarter: try Self.quarter("2026-Q3"), date: CalendarDate("2026-09-10")),
        Meeting(
          quarter: try Self.quarter("2026-Q4"), date: CalendarDate("2026-12-10"), hours: hours,
          deadline: CalendarDate("2026-12-03"), host: "ilmenau", place: names.place, topics: [names.agenda],
          institutions: ["fh", "tu"]),
      ])
  }

  static func quarter(_ text: String) throws -> Quarter { try #require(Quarter(text)) }

  func scene(of quarter: String = "2026-Q4") throws -> MeetingScene {
    var meetings = meetings
    for index in meetings.meetings.indices where meetings.meetings[index].place != nil {
      (meetings.meetings[index].place, meetings.meetings[index].topics) = (names.place, [names.agenda])
    }
    let meeting = try #require(meetings[try Self.quarter(quarter)])
    return MeetingScene(
      of: meeting, among: meetings, try participants(), QuestionnaireCatalog([try questionnaire()]),
      isAnswered ? try assessments() : [], commitments: isAnswered ? try commitments() : [], minutes: minutes)
  }

  func pack(_ language: Language = .german) throws -> Pack { try scene().pack(in: language) }

  // MARK: - What is in the files

  private func questionnaire() throws -> Questionnaire {
    var questionnaire = try #require(
      Questionnaire.read(Array(Self.definition.utf8), file: "sample.json").value)
    guard case .questions(var questions) = questionnaire.dimensions[0].children,
      names.topic != Names().topic
    else { return questionnaire }
    questions[0].topic = LocalizedText(de: names.topic, en: names.topic)
    questionnaire.dimensions[0].children = .questions(questions)
    return questionnaire
  }

  private func participants() throws -> Participants {
    func town(_ id: String, _ name: String, _ kind: Municipality.Kind = .town) throws -> Municipality {
      Municipality(
        id: id, name: name, officialName: nil, kind: kind, ags: nil, ars: nil,
        district: District(ags: "16076", name: "Greiz"),
        population: Population(count: 8_000, date: try #require(CalendarDate("2024-12-31"))),
        areaHectares: nil, location: nil, members: [], funding: [], publication: .full, note: nil)
    }
    return Participants(
      source: nil,
      municipalities: [
        try town("weida", names.weida), try town("ilmenau", names.ilmenau), try town("jena", "Jena", .city),
        try town("gera", "Gera"),
      ])
  }

  private func assessments() throws -> [Assessment] {
    let released = Evidence(text: names.evidence, link: "https://example.org/termin", isReleased: true)
    let last = Answer(
      .value(.number(85)), evidence: [released], exchange: .offer,
      answered: Timestamp(seconds: 1_795_000_000))
    let none = Answer(.value(.options(["nothing"])))
    return [
      try assessment("weida", "2026-Q3", numbers(10, 50, 0, isSafe: false)),
      try assessment(
        "weida", "2026-Q4",
        numbers(10, 90, 0, isSafe: false).merging([
          "q1": Answer(.value(.number(10)), exchange: .wish), "k3": Answer(.value(.options(["money"]))),
          "k4": Answer(.value(.options(["training"]))),
        ]) { $1 }),
      try assessment("ilmenau", "2026-Q2", numbers(85, 50, 0, isSafe: true)),
      try assessment(
        "ilmenau", "2026-Q4",
        numbers(85, 50, 0, isSafe: true).merging([
          "q1": last, "k3": none, "k4": Answer(.value(.options(["training", "advice"]))),
        ]) { $1 }),
      try assessment("jena", "2026-Q3", numbers(30, 50, 0, isSafe: false)),
      try assessment("jena", "2026-Q4", ["q1": Answer(.value(.number(99)))], isDraft: true),
    ]
  }

  private func numbers(_ first: Double, _ second: Double, _ third: Double, isSafe: Bool) -> [String: Answer] {
    [
      "q1": Answer(.value(.number(first))), "q2": Answer(.value(.number(second))),
      "q3": Answer(.value(.number(third))), "b1": Answer(.value(.boolean(isSafe))),
    ]
  }

  private func assessment(
    _ municipality: String, _ quarter: String, _ answers: [String: Answer], isDraft: Bool = false
  ) throws -> Assessment {
    Assessment(
      municipality: municipality, quarter: try Self.quarter(quarter),
      questionnaire: QuestionnaireReference(id: "sample", version: "1"),
      status: isDraft ? .draft : .submitted(Timestamp(seconds: 1_795_000_000)), notice: "Erfunden",
      answers: answers)
  }

  private func commitments() throws -> [Commitments] {
    let (second, third, fourth) = (
      try Self.quarter("2026-Q2"), try Self.quarter("2026-Q3"), try Self.quarter("2026-Q4")
    )
    return [
      Commitments(
        municipality: "weida",
        commitments: [
          Commitment(
            number: 1, text: names.commitment, made: third, by: fourth, partners: ["ilmenau", "tu"],
            question: "q2", state: .done(fourth))
        ]),
      Commitments(
        municipality: "jena",
        commitments: [Commitment(number: 4, text: "Aufräumen", made: second, by: third)]),
    ]
  }
}
