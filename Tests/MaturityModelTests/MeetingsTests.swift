import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Meetings")
struct MeetingsTests {
  /// Every passage that a test replaces occurs once.
  private static let sample = """
    {
      "$schema": "meetings.schema.json",
      "format": 1,
      "notice": "Beispieldaten",
      "earlierHosts": ["sechs-doerfer"],
      "institutions": [
        {"id": "tu", "name": {"de": "Uni", "en": "University"}, "support": ["advice"], "dimensions": ["d1"]},
        {"id": "amt", "name": {"de": "Amt", "en": "Office"}}
      ],
      "meetings": [
        {"quarter": "2026-Q3", "date": "2026-09-10"},
        {"quarter": "2026-Q4", "date": "2026-12-11", "start": "10:00", "end": "15:30", "deadline": "2026-12-04",
          "host": "weida", "place": "Rathaus", "topics": ["Erstes", "Zweites"],
          "municipalities": ["weida", "sechs-doerfer"], "institutions": ["tu"], "isPublic": true}
      ]
    }
    """

  private static func expected() throws -> Meetings {
    Meetings(
      schema: "meetings.schema.json", notice: "Beispieldaten", earlierHosts: ["sechs-doerfer"],
      institutions: [
        Institution(
          id: "tu", name: LocalizedText(de: "Uni", en: "University"), support: ["advice"], dimensions: ["d1"]),
        Institution(id: "amt", name: LocalizedText(de: "Amt", en: "Office")),
      ],
      meetings: [
        Meeting(quarter: try quarter("2026-Q3"), date: CalendarDate("2026-09-10")),
        Meeting(
          quarter: try quarter("2026-Q4"), date: CalendarDate("2026-12-11"),
          hours: try #require(TimeOfDay("10:00"))...(try #require(TimeOfDay("15:30"))),
          deadline: CalendarDate("2026-12-04"), host: "weida", place: "Rathaus",
          topics: ["Erstes", "Zweites"], municipalities: ["weida", "sechs-doerfer"], institutions: ["tu"],
          isPublic: true),
      ])
  }

  private static func quarter(_ text: String) throws -> Quarter { try #require(Quarter(text)) }

  /// The sample with a question of the role `support` that offers advice.
  private static func catalog() throws -> QuestionnaireCatalog {
    let text = Samples.questionnaire.replacing(
      "\"dimensions\": [",
      with: """
        "dimensions": [{"id": "k", "name": {"de": "K", "en": "K"}, "scored": false, "questions": [
          {"id": "k1", "kind": "multiple", "role": "support", "text": {"de": "K?", "en": "K?"}, "options": [
            {"id": "advice", "text": {"de": "Rat", "en": "Advice"}}]}]},
        """)
    return QuestionnaireCatalog([
      try #require(Questionnaire.read(Array(text.utf8), file: "file.json").value)
    ])
  }

  private static func participants() throws -> Participants {
    try #require(Participants.read(Array(Samples.municipalities.utf8), file: "file.json").value)
  }

  private func read(_ text: String) throws -> Reading<Meetings> {
    Meetings.read(
      Array(text.utf8), file: "file.json", participants: try Self.participants(), catalog: try Self.catalog())
  }

  // MARK: - Whole

  @Test("Whole meetings are read without a word, and written as they were read")
  func whole() throws {
    let reading = try read(Self.sample)
    #expect(reading.diagnostics.isEmpty)
    let meetings = try #require(reading.value)
    #expect(meetings == (try Self.expected()))
    let written = String(decoding: meetings.json.serialized(), as: UTF8.self)
    #expect(written.filter { !$0.isWhitespace } == Self.sample.filter { !$0.isWhitespace })
  }

  @Test("Of a meeting its quarter is enough, of the file the list of them")
  func least() throws {
    #expect(try read(#"{"format": 1, "meetings": []}"#).value == Meetings())
    let one = try read(#"{"format": 1, "meetings": [{"quarter": "2027-Q1"}]}"#)
    #expect(one.value?.meetings == [Meeting(quarter: try Self.quarter("2027-Q1"))])
    #expect(one.value?.meetings.first?.includes("anybody") == true)
  }

  @Test("Meetings are found by quarter, whatever their order in the file")
  func lookingUp() throws {
    let text = #"""
      {"format": 1, "earlierHosts": ["weida"], "meetings": [
        {"quarter": "2026-Q4", "host": "weida"}, {"quarter": "2026-Q1", "host": "sechs-doerfer"},
        {"quarter": "2026-Q2"}]}
      """#
    let meetings = try #require(try read(text).value)
    let (first, second, fourth) = (
      try Self.quarter("2026-Q1"), try Self.quarter("2026-Q2"), try Self.quarter("2026-Q4")
    )
    #expect(meetings.meetings.map(\.quarter) == [first, second, fourth])
    #expect(meetings[fourth]?.host == "weida")
    #expect(meetings[try Self.quarter("2026-Q3")] == nil)
    #expect(meetings.last(before: fourth)?.quarter == second)
    #expect(meetings.last(before: first) == nil)
    #expect(meetings.hosts(before: fourth) == ["weida", "sechs-doerfer"])
    #expect(meetings.hosts(before: first) == ["weida"])
    #expect(meetings.institution("tu") == nil)
  }

  @Test(
    "Without participants and definitions names are not checked; nor kinds of support that nobody asks for")
  func unchecked() throws {
    let text = Self.sample.replacing("\"weida\"", with: "\"x\"").replacing("\"d1\"", with: "\"d9\"")
      .replacing("\"advice\"", with: "\"anything\"")
    let reading = Meetings.read(Array(text.utf8), file: "f.json", participants: nil, catalog: nil)
    #expect(reading.diagnostics.isEmpty)
    let other = Meetings.read(
      Array(Self.sample.utf8), file: "f.json", participants: nil, catalog: try Samples.catalog())
    #expect(other.diagnostics.isEmpty)
  }

  @Test("An earlier host who takes no part is a warning: whoever invited may have left")
  func earlierHosts() throws {
    let reading = try read(Self.sample.replacing("[\"sechs-doerfer\"],", with: "[\"sechs-dorfer\"],"))
    #expect(reading.value?.earlierHosts == ["sechs-dorfer"])
    #expect(
      reading.diagnostics.map(\.problem) == [
        .unknownMunicipality("sechs-dorfer", suggestion: "sechs-doerfer")
      ])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("Whoever a closed meeting names may have left, but not whoever one names that is still to come")
  func closed() throws {
    let text = Self.sample.replacing("\"weida\"", with: "\"gone\"").replacing("[\"tu\"]", with: "[\"left\"]")
    func problems(_ quarters: String...) throws -> [Problem] {
      Meetings.read(
        Array(text.utf8), file: "f.json", participants: try Self.participants(), catalog: try Self.catalog(),
        closed: Set(quarters.compactMap { Quarter($0) })
      ).diagnostics.map(\.problem)
    }
    #expect(try problems("2026-Q4") == [])
    #expect(
      try problems("2026-Q3") == [
        .unknownMunicipality("gone", suggestion: nil), .unknownMunicipality("gone", suggestion: nil),
        .meeting(.unknownInstitution("left", suggestion: nil)),
      ])
  }

  // MARK: - Faults

  static let faults = [
    BrokenFile(
      "nobody who comes", "[\"weida\", \"sechs-doerfer\"]", "«[]",
      (.tooFew(minimum: 1), "meetings[1].municipalities")),
    BrokenFile(
      "somebody who comes twice", "[\"weida\", \"sechs-doerfer\"]", "[\"weida\", «\"weida\"]",
      (.meeting(.namedTwice("weida")), "meetings[1].municipalities[1]")),
    BrokenFile(
      "hours without a day", "\"date\": \"2026-12-11\", \"start\": \"10:00\"", "\"start\": «\"10:00\"",
      (.missingKey("date"), "meetings[1].start")),
    BrokenFile(
      "an unknown key", "\"earlierHosts\"", "«\"earlyHosts\"",
      (.unknownKey("earlyHosts", suggestion: "earlierHosts"), "earlyHosts")),
    BrokenFile(
      "an unknown key of a meeting", "\"place\"", "«\"plaze\"",
      (.unknownKey("plaze", suggestion: "place"), "meetings[1].plaze")),
    BrokenFile("a format of the future", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile("an empty notice", "\"Beispieldaten\"", "«\" \"", (.emptyText, "notice")),
    // Meetings
    BrokenFile("no quarter", "\"quarter\": \"2026-Q3\", ", "", (.missingKey("quarter"), "meetings[0]"))
      .marking("{\"date\": \"2026-09-10\""),
    BrokenFile(
      "no such quarter", "\"2026-Q3\"", "«\"2026-Q5\"", (.badQuarter("2026-Q5"), "meetings[0].quarter")),
    BrokenFile(
      "two in a quarter", "\"2026-Q4\"", "«\"2026-Q3\"",
      (.meeting(.secondInQuarter("2026-Q3", firstLine: 11)), "meetings[1].quarter")),
    BrokenFile(
      "no such day", "\"2026-09-10\"", "«\"2026-09-31\"", (.badDate("2026-09-31"), "meetings[0].date")),
    BrokenFile(
      "a deadline after the meeting", "\"2026-12-04\"", "«\"2026-12-12\"",
      (.meeting(.deadlineAfterMeeting("2026-12-12", "2026-12-11")), "meetings[1].deadline")),
    BrokenFile(
      "no time of day", "\"10:00\"", "«\"10 Uhr\"", (.meeting(.badTime("10 Uhr")), "meetings[1].start")),
    BrokenFile("a number as time", "\"10:00\"", "«10", (.wrongType(expected: .string), "meetings[1].start")),
    BrokenFile(
      "an end before the start", "\"15:30\"", "«\"09:59\"",
      (.meeting(.endsBeforeStart("10:00", "09:59")), "meetings[1].end")),
    BrokenFile(
      "an end at the start", "\"15:30\"", "«\"10:00\"",
      (.meeting(.endsBeforeStart("10:00", "10:00")), "meetings[1].end")),
    BrokenFile("a start alone", ", \"end\": \"15:30\"", "", (.missingKey("end"), "meetings[1].start"))
      .marking("\"10:00\""),
    BrokenFile("an end alone", "\"start\": \"10:00\", ", "", (.missingKey("start"), "meetings[1].end"))
      .marking("\"15:30\""),
    BrokenFile(
      "a host who takes no part, told once", "\"host\": \"weida\"", "\"host\": «\"wieda\"",
      (.unknownMunicipality("wieda", suggestion: "weida"), "meetings[1].host")),
    BrokenFile(
      "a guest who takes no part, told once", "[\"weida\", \"sechs-doerfer\"]", "[«\"wieda\"]",
      (.unknownMunicipality("wieda", suggestion: "weida"), "meetings[1].municipalities[0]")),
    BrokenFile(
      "a host who does not come", "[\"weida\", \"sechs-doerfer\"]", "[\"sechs-doerfer\"]",
      (.meeting(.hostNotAmongGuests("weida")), "meetings[1].host")
    ).marking("\"weida\""),
    BrokenFile(
      "an id that is none", "\"host\": \"weida\"", "\"host\": «\"Weida!\"",
      (.badID("Weida!"), "meetings[1].host")),
    BrokenFile("an empty place", "\"Rathaus\"", "«\"\"", (.emptyText, "meetings[1].place")),
    BrokenFile(
      "a long place", "\"Rathaus\"", "«\"\(String(repeating: "x", count: 301))\"",
      (.textTooLong(maximum: 300), "meetings[1].place")),
    BrokenFile(
      "a topic that commands the terminal", "\"Zweites\"", "«\"\\u001b[2J\"",
      (.invisibleSign("\u{1B}"), "meetings[1].topics[1]")),
    BrokenFile(
      "no list of topics", "[\"Erstes\", \"Zweites\"]", "«\"Erstes\"",
      (.wrongType(expected: .array), "meetings[1].topics")),
    BrokenFile(
      "an unknown institution", "[\"tu\"]", "[«\"tx\"]",
      (.meeting(.unknownInstitution("tx", suggestion: "tu")), "meetings[1].institutions[0]")),
    BrokenFile(
      "neither public nor not", "true", "«\"yes\"", (.wrongType(expected: .bool), "meetings[1].isPublic")),
    // Institutions
    BrokenFile(
      "an institution with the id of a municipality", "\"amt\"", "«\"weida\"",
      (.meeting(.institutionIsMunicipality("weida")), "institutions[1].id")),
    BrokenFile(
      "two institutions of an id", "\"amt\"", "«\"tu\"",
      (.duplicateID("tu", firstLine: 7), "institutions[1].id")),
    BrokenFile(
      "a name in one language", ", \"en\": \"Office\"", "",
      (.missingText(language: "en"), "institutions[1].name")
    ).marking("{\"de\": \"Amt\""),
    BrokenFile(
      "an unknown kind of support", "\"advice\"", "«\"advise\"",
      (.notOneOf("advise", allowed: ["advice"], suggestion: "advice"), "institutions[0].support[0]")),
    BrokenFile(
      "an unknown dimension", "\"d1\"", "«\"d2\"",
      (.unknownDimension("d2", suggestion: "d1"), "institutions[0].dimensions[0]")),
    BrokenFile(
      "a dimension that is not scored", "\"d1\"", "«\"k\"",
      (.unknownDimension("k", suggestion: nil), "institutions[0].dimensions[0]")),
  ]

  @Test("A fault is named at its place", arguments: faults)
  func fault(_ file: BrokenFile) throws {
    let (participants, catalog) = (try Self.participants(), try Self.catalog())
    file.check(in: Self.sample) {
      Meetings.read($0, file: "file.json", participants: participants, catalog: catalog)
    }
  }
}
