import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Seals and histories of assessments")
struct SealTests {
  private static let time = Timestamp(seconds: 1_795_000_000)

  private func draft() throws -> Assessment {
    Assessment(
      municipality: "weida", quarter: try #require(Quarter("2026-Q4")),
      questionnaire: QuestionnaireReference(id: "sample", version: "1.2"), position: "b1",
      answers: ["b1": Answer(.value(.boolean(true))), "n1": Answer(.value(.number(62.5)), comment: "läuft")],
      revision: 3)
  }

  private func text(_ assessment: Assessment) -> String {
    String(decoding: assessment.json(order: ["n1", "b1"]).serialized(), as: UTF8.self)
  }

  private func read(
    _ text: String, brokenSeal: Diagnostic.Severity = .error
  ) throws -> Reading<Assessment> {
    Assessment.read(
      Array(text.utf8), file: "file.json", catalog: try Samples.catalog(), brokenSeal: brokenSeal)
  }

  @Test("What was handed in is read back the same, and its seal fits")
  func fits() throws {
    let sealed = try draft().sealed(at: Self.time, role: "Hauptamt")
    let reading = try read(text(sealed))
    #expect(reading.diagnostics == [])
    #expect(reading.value == sealed)
    #expect(
      sealed.history == [
        HistoryEntry(.submitted(seal: try #require(sealed.seal)), at: Self.time, role: "Hauptamt")
      ])
  }

  @Test("Released evidence is read back as such, and releasing it after handing in breaks the seal")
  func releasedEvidence() throws {
    var assessment = try draft()
    let evidence = [Evidence(text: "Plan", isReleased: true), Evidence(link: "https://weida.de/b")]
    assessment.answers["b1"] = Answer(.value(.boolean(true)), evidence: evidence)
    let sealed = assessment.sealed(at: Self.time)
    #expect(try read(text(sealed)).value?.answers["b1"]?.evidence == evidence)
    #expect(text(sealed).contains("\"released\": true"))
    var touched = sealed
    touched.answers["b1"]?.evidence[1].isReleased = true
    #expect(try read(text(touched)).diagnostics.map(\.problem) == [.sealBroken])
  }

  @Test("What nobody has confirmed is not handed in, and history may tell of it")
  func derived() throws {
    var assessment = try draft()
    assessment.answers["n1"]?.derivedFrom = ["greiz", "jena"]
    assessment.history = [
      HistoryEntry(
        .changed(question: "n1", old: assessment.answers["n1"], new: Answer(.value(.number(60)))),
        at: Self.time)
    ]
    let sealed = assessment.sealed(at: Self.time)
    #expect(sealed.answers == ["b1": Answer(.value(.boolean(true)))])
    let reading = try read(text(sealed))
    #expect(reading.diagnostics == [])
    #expect(reading.value == sealed)
  }

  @Test("A wish or an offer is handed in under the seal")
  func exchange() throws {
    var assessment = try draft()
    assessment.answers["b1"]?.exchange = .wish
    let sealed = assessment.sealed(at: Self.time)
    #expect(try read(text(sealed)).value?.answers["b1"]?.exchange == .wish)
    var touched = sealed
    touched.answers["b1"]?.exchange = .offer
    #expect(try read(text(touched)).diagnostics.map(\.problem) == [.sealBroken])
  }

  @Test("The seal is the SHA-256 that other programs compute by Documentation/Format.md")
  func otherPrograms() throws {
    // sha256sum of {"answers":{"b1":{"value":true}},"format":1,"history":[{"event":"submitted",
    // "time":"2026-11-18T11:06:40Z"}],"municipality":"weida","quarter":"2026-Q4","questionnaire":{"id":"sample",
    // "version":"1.2"},"status":"submitted","submitted":"2026-11-18T11:06:40Z"} without line breaks and blanks
    var assessment = try draft()
    assessment.answers = ["b1": Answer(.value(.boolean(true)))]
    #expect(
      assessment.sealed(at: Self.time).seal
        == "6e51b65f90cca1598a5049f50433ca2c82598a2e8f352c98ebe9cbd5ea587461")
  }

  @Test("Blanks, the order of keys, the revision and the position do not break a seal")
  func form() throws {
    var sealed = try draft().sealed(at: Self.time)
    sealed.revision = 99
    sealed.position = "n1"
    let text = String(decoding: sealed.json(order: ["b1", "n1"]).canonicalBytes, as: UTF8.self)
    #expect(try read(text).diagnostics == [])
  }

  @Test(
    "Whatever else is changed by hand breaks it, at the place of the seal",
    arguments: [
      ("62.5", "62.4"), ("läuft", "lauft"),
      ("2026-11-18T11:06:40Z\",\n  \"seal", "2026-11-18T11:06:41Z\",\n  \"seal"),
      ("\"role\": \"Hauptamt\"", "\"role\": \"Bauamt\""),
    ])
  func broken(_ old: String, _ new: String) throws {
    let text = text(try draft().sealed(at: Self.time, role: "Hauptamt"))
    try #require(text.contains(old))
    let reading = try read(text.replacing(old, with: new))
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem) == [.sealBroken])
    #expect(reading.diagnostics.map(\.path) == ["seal"])
    let warned = try read(text.replacing(old, with: new), brokenSeal: .warning)
    #expect(warned.value != nil)
    #expect(warned.diagnostics.map(\.severity) == [.warning])
  }

  @Test("Opened again it is a draft without a seal, and handed in again it has another one")
  func reopened() throws {
    let sealed = try draft().sealed(at: Self.time)
    let open = sealed.reopened(at: Timestamp(seconds: Self.time.seconds + 60), reason: "Tippfehler")
    #expect(open.isDraft)
    #expect(open.seal == nil)
    #expect(open.wasEverSubmitted)
    #expect(try read(text(open)).value == open)
    let again = open.sealed(at: Timestamp(seconds: Self.time.seconds + 120))
    #expect(again.seal != sealed.seal)
    #expect(again.history.count == 3)
    #expect(try read(text(again)).diagnostics == [])
  }

  @Test("A changed answer keeps what it said before and after, and that there was none")
  func changed() throws {
    var open = try draft().sealed(at: Self.time).reopened(at: Self.time)
    let event = HistoryEntry.Event.changed(
      question: "n1", old: nil, new: Answer(.doesNotApply(reason: "keine Büros"), comment: "ä"))
    open.history.append(HistoryEntry(event, at: Self.time))
    #expect(try read(text(open)).value == open)
  }

  /// A history with one fault, its problem and the place.
  static let faults: [(entry: String, problem: Problem, path: String)] = [
    (#"{"event": "submitted", "seal": "00"}"#, .missingKey("time"), "history[0]"),
    (#"{"time": "2026-11-24", "event": "reopened"}"#, .badTimestamp("2026-11-24"), "history[0].time"),
    (#"{"time": "2026-11-24T09:12:00Z", "event": "submitted", "seal": "XY"}"#, .badSeal, "history[0].seal"),
    (
      #"{"time": "2026-11-24T09:12:00Z", "event": "changed", "question": "n1", "old": null}"#,
      .missingKey("new"), "history[0]"
    ),
    (
      #"{"time": "2026-11-24T09:12:00Z", "event": "changed", "question": "n9", "old": null, "new": null}"#,
      .unknownQuestion("n9", suggestion: "n1"), "history[0].question"
    ),
    (
      #"{"time": "2026-11-24T09:12:00Z", "event": "reopened", "seal": "00"}"#,
      .unknownKey("seal", suggestion: nil), "history[0].seal"
    ),
  ]

  @Test("A fault in the history is named at its place", arguments: faults)
  func fault(_ entry: String, _ problem: Problem, _ path: String) throws {
    let text = text(try draft()).replacing(
      "\"answers\"", with: "\"history\": [\(entry)], \"answers\"")
    let found = try read(text).diagnostics.first
    #expect(found?.problem == problem)
    #expect(found?.path == path)
  }

  @Test("A role is a word, not a letter")
  func role() throws {
    let role = String(repeating: "x", count: 81)
    let entry = #"{"time": "2026-11-24T09:12:00Z", "role": "\#(role)", "event": "reopened"}"#
    let text = text(try draft()).replacing("\"answers\"", with: "\"history\": [\(entry)], \"answers\"")
    #expect(try read(text).diagnostics.map(\.problem) == [.textTooLong(maximum: 80)])
  }

  @Test("A draft with a seal and a revision below zero are refused")
  func frame() throws {
    let seal = String(repeating: "0", count: 64)
    let sealed = text(try draft()).replacing("\"answers\"", with: "\"seal\": \"\(seal)\", \"answers\"")
    #expect(try read(sealed).diagnostics.map(\.problem) == [.sealOnDraft])
    let negative = text(try draft()).replacing("\"revision\": 3", with: "\"revision\": -1")
    #expect(
      try read(negative).diagnostics.map(\.problem) == [.outOfRange(-1, minimum: 0, maximum: nil)])
  }
}
