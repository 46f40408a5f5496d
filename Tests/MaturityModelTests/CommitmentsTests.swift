import LocatedJSON
import MaturityModel
import Testing

@Suite("Commitments")
struct CommitmentsTests {
  /// Every passage that a test replaces occurs once.
  private static let sample = """
    {
      "format": 1,
      "municipality": "weida",
      "notice": "Beispieldaten",
      "commitments": [
        {"number": 1, "text": "Termine", "made": "2026-Q2", "by": "2026-Q4", "with": ["tu", "gera"],
          "question": "n1"},
        {"number": 2, "text": "Schulung", "made": "2026-Q3", "by": "2027-Q1", "state": "done", "ended": "2027-Q2"},
        {"number": 5, "text": "Plan", "made": "2025-Q1", "by": "2025-Q3", "state": "dropped", "ended": "2025-Q2",
          "reason": "Umbau"}
      ]
    }
    """

  private static let partners = ["weida", "gera", "tu"]

  private static func quarter(_ text: String) throws -> Quarter { try #require(Quarter(text)) }

  private static func expected() throws -> Commitments {
    Commitments(
      municipality: "weida", notice: "Beispieldaten",
      commitments: [
        Commitment(
          number: 1, text: "Termine", made: try quarter("2026-Q2"), by: try quarter("2026-Q4"),
          partners: ["tu", "gera"], question: "n1"),
        Commitment(
          number: 2, text: "Schulung", made: try quarter("2026-Q3"), by: try quarter("2027-Q1"),
          state: .done(try quarter("2027-Q2"))),
        Commitment(
          number: 5, text: "Plan", made: try quarter("2025-Q1"), by: try quarter("2025-Q3"),
          state: .dropped(try quarter("2025-Q2"), reason: "Umbau")),
      ])
  }

  private func read(_ text: String) throws -> Reading<Commitments> {
    Commitments.read(
      Array(text.utf8), file: "file.json", catalog: try Samples.catalog(), partners: Self.partners,
      municipality: "weida")
  }

  @Test("Whole commitments are read without a word, and written as they were read")
  func whole() throws {
    let reading = try read(Self.sample)
    #expect(reading.diagnostics.isEmpty)
    let commitments = try #require(reading.value)
    #expect(commitments == (try Self.expected()))
    #expect(commitments.nextNumber == 6)
    let written = String(decoding: commitments.json.serialized(), as: UTF8.self)
    #expect(written.filter { !$0.isWhitespace } == Self.sample.filter { !$0.isWhitespace })
  }

  @Test("None is whole too; to be open may be said")
  func least() throws {
    let none = try read(#"{"format": 1, "municipality": "weida", "commitments": []}"#)
    #expect(none.value == Commitments(municipality: "weida"))
    #expect(none.value?.nextNumber == 1)
    let open = try read(Self.sample.replacing("\"n1\"", with: "\"n1\", \"state\": \"open\""))
    #expect(open.value == (try Self.expected()))
  }

  @Test("The number of what was taken away is not given again, whatever is written and read in between")
  func removed() throws {
    var commitments = try Self.expected()
    #expect(commitments.remove(at: 0).text == "Termine")
    #expect(commitments.nextNumber == 6)
    #expect(commitments.remove(at: 1).number == 5)
    #expect(commitments.nextNumber == 6)
    let again = try read(String(decoding: commitments.json.serialized(), as: UTF8.self))
    #expect(again.diagnostics.isEmpty)
    #expect(again.value == commitments)
    #expect(again.value?.nextNumber == 6)
  }

  @Test("Without definitions and partners names are not checked")
  func unchecked() throws {
    let text = Self.sample.replacing("\"tu\"", with: "\"x\"").replacing("\"n1\"", with: "\"y\"")
    let reading = Commitments.read(Array(text.utf8), file: "f.json", catalog: nil, partners: nil)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value?.commitments.first?.partners == ["x", "gera"])
  }

  @Test("With whom something ended may have left")
  func left() throws {
    let text = Self.sample.replacing("\"state\": \"done\"", with: "\"with\": [\"gone\"], \"state\": \"done\"")
    let reading = try read(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value?.commitments[1].partners == ["gone"])
  }

  static let faults = [
    BrokenFile(
      "an unknown key", "\"question\"", "«\"frage\"",
      (.unknownKey("frage", suggestion: nil), "commitments[0].frage")),
    BrokenFile("a format of the future", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile(
      "another municipality than its place", "\"weida\"", "«\"jena\"",
      (.misplaced(expected: "weida", found: "jena"), "municipality")),
    BrokenFile("no municipality", "\"municipality\": \"weida\",", "", (.missingKey("municipality"), ""))
      .marking("{\n  \"format\""),
    BrokenFile("no number", "\"number\": 5, ", "", (.missingKey("number"), "commitments[2]"))
      .marking("{\"text\": \"Plan\""),
    BrokenFile(
      "no whole number", "\"number\": 5", "\"number\": «5.5",
      (.wrongType(expected: .wholeNumber), "commitments[2].number")),
    BrokenFile(
      "number nought", "\"number\": 5", "\"number\": «0",
      (.outOfRange(0, minimum: 1, maximum: 1_000_000), "commitments[2].number")),
    BrokenFile(
      "a number twice", "\"number\": 5", "\"number\": «1",
      (.meeting(.secondOfNumber(1)), "commitments[2].number")),
    BrokenFile("no text", "\"text\": \"Plan\", ", "", (.missingKey("text"), "commitments[2]"))
      .marking("{\"number\": 5"),
    BrokenFile("an empty text", "\"Plan\"", "«\"\\n\"", (.emptyText, "commitments[2].text")),
    BrokenFile(
      "a long text", "\"Plan\"", "«\"\(String(repeating: "x", count: 501))\"",
      (.textTooLong(maximum: 500), "commitments[2].text")),
    BrokenFile(
      "a text that turns around", "\"Plan\"", "«\"\\u202eabc\"",
      (.invisibleSign("\u{202E}"), "commitments[2].text")),
    BrokenFile("no quarter", "\"2026-Q2\"", "«\"2026\"", (.badQuarter("2026"), "commitments[0].made")),
    BrokenFile(
      "due in the same quarter", "\"2026-Q4\"", "«\"2026-Q2\"",
      (.meeting(.dueBeforeMade(by: "2026-Q2", made: "2026-Q2")), "commitments[0].by")),
    BrokenFile(
      "due before it was made", "\"2026-Q4\"", "«\"2026-Q1\"",
      (.meeting(.dueBeforeMade(by: "2026-Q1", made: "2026-Q2")), "commitments[0].by")),
    BrokenFile(
      "with oneself", "\"tu\"", "«\"weida\"", (.meeting(.partnerIsOneself), "commitments[0].with[0]")
    ),
    BrokenFile(
      "with no list", "[\"tu\", \"gera\"]", "«\"tu\"", (.wrongType(expected: .array), "commitments[0].with")),
    BrokenFile(
      "an unknown question", "\"n1\"", "«\"n9\"",
      (.unknownQuestion("n9", suggestion: "n1"), "commitments[0].question")),
    BrokenFile(
      "an unknown state", "\"done\"", "«\"doen\"",
      (
        .notOneOf("doen", allowed: ["open", "done", "dropped"], suggestion: "done"), "commitments[1].state"
      )),
    BrokenFile(
      "done without saying when", ", \"ended\": \"2027-Q2\"", "",
      (.meeting(.endWithoutQuarter), "commitments[1].state")
    ).marking("\"done\""),
    BrokenFile(
      "an end of what is open", "\"n1\"", "\"n1\", \"ended\": «\"2026-Q3\"",
      (.meeting(.endWithoutQuarter), "commitments[0].ended")),
    BrokenFile(
      "an end before it was made", "\"2027-Q2\"", "«\"2026-Q2\"",
      (.meeting(.endedBeforeMade("2026-Q2", made: "2026-Q3")), "commitments[1].ended")),
    BrokenFile(
      "given up without a reason", ",\n      \"reason\": \"Umbau\"", "",
      (.missingKey("reason"), "commitments[2]")
    )
    .marking("{\"number\": 5"),
    BrokenFile("given up with an empty reason", "\"Umbau\"", "«\" \"", (.emptyText, "commitments[2].reason")),
    BrokenFile(
      "a reason of what is done", "\"2027-Q2\"", "\"2027-Q2\", \"reason\": «\"r\"",
      (.unknownKey("reason", suggestion: nil), "commitments[1].reason")),
  ]

  @Test("A partner who is not known is a warning: who leaves must not make everything unreadable")
  func partners() throws {
    let text = Self.sample.replacing("\"gera\"", with: "\"gerra\"")
    let reading = Commitments.read(
      Array(text.utf8), file: "file.json", catalog: try Samples.catalog(), partners: Self.partners,
      municipality: "weida")
    #expect(reading.value?.commitments.first?.partners == ["tu", "gerra"])
    #expect(reading.diagnostics.map(\.problem) == [.meeting(.unknownPartner("gerra", suggestion: "gera"))])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.diagnostics.map(\.path) == ["commitments[0].with[1]"])
  }

  @Test("A fault is named at its place", arguments: faults)
  func fault(_ file: BrokenFile) throws {
    let catalog = try Samples.catalog()
    file.check(in: Self.sample) {
      Commitments.read(
        $0, file: "file.json", catalog: catalog, partners: Self.partners, municipality: "weida")
    }
  }
}
