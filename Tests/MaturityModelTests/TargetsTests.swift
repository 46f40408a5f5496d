import LocatedJSON
import MaturityModel
import Testing

@Suite("Targets")
struct TargetsTests {
  /// Every passage that a test replaces occurs once.
  private static let sample = """
    {
      "format": 1,
      "municipality": "weida",
      "questionnaire": "sample",
      "notice": "Beispieldaten",
      "targets": [
        {"dimension": "d1", "level": "mid", "since": "2026-Q4", "by": "2027-Q4"},
        {"level": "top", "since": "2026-Q3", "by": "2028-Q4"}
      ]
    }
    """

  private static let expected = Targets(
    municipality: "weida", questionnaire: "sample", notice: "Beispieldaten",
    targets: [("d1", "mid", "2026-Q4", "2027-Q4"), (nil, "top", "2026-Q3", "2028-Q4")].compactMap {
      guard let since = Quarter($0.2), let by = Quarter($0.3) else { return nil }
      return Target(dimension: $0.0, level: $0.1, since: since, by: by)
    })

  private func read(_ text: String, catalog: QuestionnaireCatalog? = nil) throws -> Reading<Targets> {
    Targets.read(
      Array(text.utf8), file: "file.json", catalog: try catalog ?? Samples.catalog(), municipality: "weida")
  }

  @Test("Whole targets are read without a word, and written as they were read")
  func whole() throws {
    let reading = try read(Self.sample)
    #expect(reading.diagnostics.isEmpty)
    let targets = try #require(reading.value)
    #expect(targets == Self.expected)
    #expect(targets.targets.count == 2)
    let again = Targets.read(targets.json.serialized(), file: "file.json", catalog: try Samples.catalog())
    #expect(again.value == targets)
    let written = String(decoding: targets.json.serialized(), as: UTF8.self)
    #expect(written.filter { !$0.isWhitespace } == Self.sample.filter { !$0.isWhitespace })
  }

  @Test("Without targets or notice the file is whole too")
  func empty() throws {
    let text = #"{"format": 1, "municipality": "weida", "questionnaire": "sample", "targets": []}"#
    #expect(try read(text).value == Targets(municipality: "weida", questionnaire: "sample"))
  }

  static let faults = [
    BrokenFile(
      "an unknown key", "\"notice\"", "«\"notize\"", (.unknownKey("notize", suggestion: "notice"), "notize")),
    BrokenFile("a format of the future", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile(
      "another municipality than its place", "\"weida\"", "«\"jena\"",
      (.misplaced(expected: "weida", found: "jena"), "municipality")),
    BrokenFile("no municipality", "\"municipality\": \"weida\",", "", (.missingKey("municipality"), ""))
      .marking("{\n  \"format\""),
    BrokenFile(
      "an unknown definition", "\"sample\"", "«\"smaple\"",
      (.notOneOf("smaple", allowed: ["sample"], suggestion: "sample"), "questionnaire")),
    BrokenFile(
      "an unknown dimension", "\"d1\"", "«\"d2\"",
      (.unknownDimension("d2", suggestion: "d1"), "targets[0].dimension")),
    BrokenFile(
      "a question instead of a dimension", "\"d1\"", "«\"income\"",
      (.unknownDimension("income", suggestion: nil), "targets[0].dimension")),
    BrokenFile(
      "an unknown level", "\"mid\"", "«\"midd\"",
      (.unknownLevel("midd", suggestion: "mid"), "targets[0].level")),
    BrokenFile(
      "no level", "\"level\": \"mid\", ", "", (.missingKey("level"), "targets[0]")
    ).marking("{\"dimension\": \"d1\""),
    BrokenFile(
      "no quarter", "\"2027-Q4\"", "«\"2027\"", (.badQuarter("2027"), "targets[0].by")),
    BrokenFile(
      "the same quarter", "\"2027-Q4\"", "«\"2026-Q4\"",
      (.targetBeforeStart(by: "2026-Q4", since: "2026-Q4"), "targets[0].by")),
    BrokenFile(
      "an earlier quarter", "\"2028-Q4\"", "«\"2026-Q2\"",
      (.targetBeforeStart(by: "2026-Q2", since: "2026-Q3"), "targets[1].by")),
    BrokenFile(
      "two for a dimension", "{\"level\": \"top\"", "{\"dimension\": «\"d1\", \"level\": \"top\"",
      (.duplicateTarget, "targets[1].dimension")),
    BrokenFile(
      "two for the whole", "{\"dimension\": \"d1\", ", "{", (.duplicateTarget, "targets[1]")
    ).marking("{\"level\": \"top\""),
    BrokenFile(
      "a number as dimension", "\"d1\"", "«1", (.wrongType(expected: .string), "targets[0].dimension")),
    BrokenFile(
      "an empty notice", "\"Beispieldaten\"", "«\" \"", (.emptyText, "notice")),
  ]

  @Test("A fault is named at its place", arguments: faults)
  func fault(_ file: BrokenFile) throws {
    let catalog = try Samples.catalog()
    file.check(in: Self.sample) {
      Targets.read($0, file: "file.json", catalog: catalog, municipality: "weida")
    }
  }

  @Test("Only dimensions on top that are scored can have a target")
  func unscored() throws {
    let text = Samples.questionnaire.replacing("\"weight\": 2,", with: "\"weight\": 2, \"scored\": false,")
      .replacing(
        "\"dimensions\": [",
        with: "\"dimensions\": [{\"id\": \"p\", \"name\": {\"de\": \"P\", \"en\": \"P\"}, "
          + "\"dimensions\": [{\"id\": \"c\", \"name\": {\"de\": \"C\", \"en\": \"C\"}, \"questions\": ["
          + "{\"id\": \"y\", \"kind\": \"boolean\", \"text\": {\"de\": \"Y\", \"en\": \"Y\"}}]}]},"
      )
      .replacing(", \"normalisation\": {\"kind\": \"linear\", \"worst\": 0, \"best\": 80}", with: "")
    let questionnaire = try #require(
      Questionnaire.read(Array(text.utf8), file: "file.json").provisional)
    let catalog = QuestionnaireCatalog([questionnaire])
    for (id, problem) in [
      ("d1", Problem.unknownDimension("d1", suggestion: nil)), ("c", .unknownDimension("c", suggestion: nil)),
      ("p", nil),
    ] as [(String, Problem?)] {
      let reading = try read(Self.sample.replacing("\"d1\"", with: "\"\(id)\""), catalog: catalog)
      #expect(reading.diagnostics.map(\.problem) == [problem].compactMap(\.self))
    }
  }

  @Test("What an older version still has can be a target; without definitions names are not checked")
  func versions() throws {
    let newer = try #require(
      Questionnaire.read(
        Array(
          Samples.questionnaire.replacing("\"1.2\"", with: "\"2\"").replacing("\"mid\"", with: "\"middle\"")
            .utf8),
        file: "file.json"
      ).value)
    let both = QuestionnaireCatalog([newer, try Samples.readQuestionnaire()])
    #expect(try read(Self.sample, catalog: both).diagnostics.isEmpty)
    #expect(
      try read(Self.sample, catalog: QuestionnaireCatalog([newer])).diagnostics.map(\.problem)
        == [.unknownLevel("mid", suggestion: nil)])
    let unchecked = Targets.read(Array(Self.sample.replacing("mid", with: "x").utf8), file: "f", catalog: nil)
    #expect(unchecked.diagnostics.isEmpty)
    #expect(try read(Self.sample, catalog: QuestionnaireCatalog([])).diagnostics.isEmpty)
  }
}
