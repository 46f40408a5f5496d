import LocatedJSON
import MaturityModel
import Testing

@Suite("The record of what was published of groups")
struct GroupRecordTests {
  /// Every passage that a test replaces occurs once.
  private static let sample = """
    {
      "format": 1,
      "publications": [
        {
          "quarter": "2026-Q3",
          "dimension": "d1",
          "figures": [
            {"group": "all", "count": 5, "mean": 0.42, "levels": [1, 2, 2, 0]},
            {"group": "city", "count": 5, "mean": 0.42, "levels": [1, 2, 2, 0]}
          ],
          "municipalities": [
            {"id": "a", "kind": "city", "size": "large", "value": 0.1, "level": 0, "from": 0, "to": 0.25},
            {"id": "b", "kind": "city", "size": "medium", "value": 0.3, "level": 1, "from": 0.25, "to": 0.5},
            {"id": "c", "kind": "city", "size": "medium", "value": 0.4, "level": 1, "from": 0.25, "to": 0.5},
            {"id": "d", "kind": "city", "size": "medium", "value": 0.6, "level": 2, "from": 0.5, "to": 0.75},
            {"id": "e", "kind": "city", "size": "medium", "value": 0.7, "level": 2, "from": 0.5, "to": 0.75}
          ]
        },
        {"quarter": "2026-Q4", "question": "q1", "figures": [], "municipalities": []}
      ]
    }
    """

  private static func read(_ text: [UInt8]) -> Reading<GroupRecord> {
    GroupRecord.read(text, file: "file.json")
  }

  @Test("A whole record is read without a word, and written as it was read")
  func whole() throws {
    let reading = Self.read(Array(Self.sample.utf8))
    #expect(reading.diagnostics.isEmpty)
    let record = try #require(reading.value)
    #expect(record.publications.map(\.subject) == [.dimension("d1"), .question("q1")])
    #expect(record.publications[0].figures.map(\.group) == [.all, .kind(.city)])
    #expect(record.publications[0].entries.map(\.value) == [0.1, 0.3, 0.4, 0.6, 0.7])
    let written = String(decoding: record.json.serialized(), as: UTF8.self)
    #expect(written.filter { !$0.isWhitespace } == Self.sample.filter { !$0.isWhitespace })
  }

  /// Two options of a question, of the same municipalities, and one that was not shown.
  private static let options = """
    {
      "format": 1,
      "publications": [
        {
          "quarter": "2026-Q4", "question": "k6", "option": "staff",
          "figures": [{"group": "all", "count": 6, "mean": 0.5, "levels": []}],
          "municipalities": [\(people("1", "1", "1", "0", "0", "0"))]
        },
        {
          "quarter": "2026-Q4", "question": "k6", "option": "money",
          "figures": [{"group": "all", "count": 6, "mean": 0.67, "levels": []}],
          "municipalities": [\(people("0", "0", "1", "1", "1", "1"))]
        },
        {"quarter": "2026-Q4", "question": "k6", "option": "rights", "figures": [], "municipalities": []}
      ]
    }
    """

  private static func people(_ values: String...) -> String {
    zip(["a", "b", "c", "d", "e", "f"], values).map { id, value in
      "{\"id\": \"\(id)\", \"kind\": \"city\", \"size\": \"large\", \"value\": \(value), \"from\": 0, \"to\": 1}"
    }
    .joined(separator: ",\n")
  }

  @Test("Options are read without a word, and written as they were read")
  func wholeOptions() throws {
    let reading = Self.read(Array(Self.options.utf8))
    #expect(reading.diagnostics.isEmpty)
    let record = try #require(reading.value)
    #expect(
      record.publications.map(\.subject)
        == ["staff", "money", "rights"].map { .option(question: "k6", option: $0) })
    #expect(record.publications(ofOptionsOf: "k6").count == 3)
    #expect(record.publications(ofOptionsOf: "k7").isEmpty)
    // 4 / 6 = 0.6667
    #expect(record.publications[1].figures.map(\.mean) == [0.67])
    let written = String(decoding: record.json.serialized(), as: UTF8.self)
    #expect(written.filter { !$0.isWhitespace } == Self.options.filter { !$0.isWhitespace })
  }

  static let optionFaults = [
    BrokenFile(
      "an option of no question", "\"question\": \"k6\", \"option\": \"rights\"",
      "\"dimension\": \"k6\", \"option\": \"rights\"", (.missingKey("question"), "publications[2]")
    ).marking("{\"quarter\": \"2026-Q4\", \"dim"),
    BrokenFile(
      "an option that is no id", "\"rights\"", "«\"Rights\"", (.badID("Rights"), "publications[2].option")),
    BrokenFile(
      "an option twice", "\"rights\"", "\"staff\"", (.contradictoryRecord, "publications[2]")
    ).marking("{\"quarter\": \"2026-Q4\""),
    BrokenFile(
      "half a cross", people("1", "1", "1", "0", "0", "0"), people("0.5", "1", "1", "0", "0", "0.5"),
      (.contradictoryRecord, "publications[0]")
    ).marking("{\n      \"quarter\": \"2026-Q4\", \"question\": \"k6\", \"option\": \"staff\""),
    BrokenFile(
      "an option by kinds", "{\"group\": \"all\", \"count\": 6, \"mean\": 0.67, \"levels\": []}",
      "{\"group\": \"all\", \"count\": 6, \"mean\": 0.67, \"levels\": []}, "
        + "{\"group\": \"city\", \"count\": 6, \"mean\": 0.67, \"levels\": []}",
      (.contradictoryRecord, "publications[1]")
    ).marking("{\n      \"quarter\": \"2026-Q4\", \"question\": \"k6\", \"option\": \"money\""),
    BrokenFile(
      "options of others", people("0", "0", "1", "1", "1", "1"),
      people("0", "0", "1", "1", "1", "1").replacing("\"id\": \"f\"", with: "\"id\": \"g\""),
      (.contradictoryRecord, "publications[1]")
    ).marking("{\n      \"quarter\": \"2026-Q4\", \"question\": \"k6\", \"option\": \"money\""),
  ]

  @Test("A fault in an option is named at its place", arguments: optionFaults)
  func optionFault(_ file: BrokenFile) {
    file.check(in: Self.options) { Self.read($0) }
  }

  static let faults = [
    BrokenFile("a format of the future", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile(
      "an unknown key", "\"format\": 1,", "\"format\": 1, «\"formatt\": 1,",
      (.unknownKey("formatt", suggestion: "format"), "formatt")),
    BrokenFile("no quarter", "\"2026-Q3\"", "«\"2026\"", (.badQuarter("2026"), "publications[0].quarter")),
    BrokenFile(
      "no subject", "\"question\": \"q1\", ", "",
      (.notExactlyOneOf(["dimension", "question"]), "publications[1]")
    ).marking("{\"quarter\": \"2026-Q4\""),
    BrokenFile(
      "the same twice", "\"2026-Q4\", \"question\": \"q1\"", "\"2026-Q3\", \"dimension\": \"d1\"",
      (.contradictoryRecord, "publications[1]")
    ).marking("{\"quarter\": \"2026-Q3\", \"dim"),
    BrokenFile(
      "an unknown group", "\"group\": \"city\"", "\"group\": «\"citty\"",
      (
        .notOneOf(
          "citty", allowed: GroupRecord.Group.allCases.map(\.rawValue), suggestion: "city"),
        "publications[0].figures[1].group"
      )),
    BrokenFile(
      "a group of four", "\"city\", \"count\": 5", "\"city\", \"count\": «4",
      (.outOfRange(4, minimum: 5, maximum: nil), "publications[0].figures[1].count")),
    BrokenFile(
      "another count than of municipalities", "\"city\", \"count\": 5", "\"city\", \"count\": 6",
      (.contradictoryRecord, "publications[0].figures[1]")
    ).marking("{\"group\": \"city\""),
    BrokenFile(
      "a group twice", "\"group\": \"city\"", "\"group\": \"all\"",
      (.contradictoryRecord, "publications[0].figures")
    ).marking("[\n        {\"group\": \"all\""),
    BrokenFile(
      "levels of others", "\"city\", \"count\": 5, \"mean\": 0.42, \"levels\": [1, 2",
      "\"city\", \"count\": 5, \"mean\": 0.42, \"levels\": [2, 1",
      (.contradictoryRecord, "publications[0].figures[1]")
    ).marking("{\"group\": \"city\""),
    BrokenFile(
      "a mean of others", "\"city\", \"count\": 5, \"mean\": 0.42", "\"city\", \"count\": 5, \"mean\": 0.43",
      (.contradictoryRecord, "publications[0].figures[1]")
    ).marking("{\"group\": \"city\""),
    BrokenFile(
      "a value beyond its level", "\"value\": 0.3", "\"value\": 0.2",
      (.contradictoryRecord, "publications[0].municipalities[1]")
    ).marking("{\"id\": \"b\""),
    BrokenFile(
      "a municipality twice", "\"id\": \"e\"", "\"id\": «\"d\"",
      (.duplicateID("d", firstLine: 15), "publications[0].municipalities[4].id")),
    BrokenFile(
      "municipalities without figures", "\"figures\": [], \"municipalities\": []",
      "\"figures\": «[], \"municipalities\": "
        + "[{\"id\": \"x\", \"kind\": \"town\", \"size\": \"small\", \"value\": 0, \"from\": 0, \"to\": 1}]",
      (.contradictoryRecord, "publications[1].figures")),
  ]

  @Test("A fault is named at its place", arguments: faults)
  func fault(_ file: BrokenFile) {
    file.check(in: Self.sample) { Self.read($0) }
  }
}
