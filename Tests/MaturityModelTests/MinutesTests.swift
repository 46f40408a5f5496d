import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Minutes")
struct MinutesTests {
  /// Every kind of block; texts that a test replaces occur once.
  private static func pack(_ language: String) -> Pack {
    Pack(
      title: "Titel \(language)", facts: ["Termin \(language)", ""],
      sections: [
        PackSection(
          .before, heading: "Kopf \(language)",
          blocks: [
            .paragraph(Statement("Absatz \(language)", from: ["q \(language)"])), .list([]),
            .list([Statement("Punkt \(language)", from: [])]),
            .group(title: "Gruppe \(language)", [Statement("Zeile\n\(language)", from: ["a", "b"])]),
            .letter(title: "Brief \(language)", Statement("Guten Tag \(language)", from: [])),
            .table(
              PackTable(
                caption: "Tabelle \(language)", columns: [.init("", isNumber: true), .init("x")],
                rows: [.init(["1", "zwei \(language)"], from: ["c"])])),
          ]), PackSection(.host, heading: "Leer \(language)"),
      ])
  }

  private static func minutes() throws -> Minutes {
    Minutes(
      of: Meeting(
        quarter: try #require(Quarter("2026-Q4")), date: CalendarDate("2026-12-10"), host: "weida",
        topics: ["Thema"], institutions: ["gone"]),
      closed: Timestamp(seconds: 1_797_000_000), notice: "Beispieldaten",
      tandems: [["gera", "jena"], ["weida", "gone", "erfurt"]], german: pack("de"), english: pack("en"))
  }

  private static func text() throws -> String {
    String(decoding: try minutes().json.serialized(), as: UTF8.self)
  }

  private func read(_ text: String) -> Reading<Minutes> {
    Minutes.read(Array(text.utf8), file: "file.json", quarter: Quarter("2026-Q4"), brokenSeal: .error)
  }

  @Test("What was changed under its seal is read with a warning, as assessments are, unless it is checked")
  func warning() throws {
    let changed = try Self.text().replacing("\"Punkt de\"", with: "\"Punkt De\"")
    let reading = Minutes.read(Array(changed.utf8), file: "file.json", quarter: Quarter("2026-Q4"))
    #expect(reading.value != nil)
    #expect(reading.diagnostics.map(\.problem) == [.meeting(.minutesChanged)])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("What was closed is read as it was written, whoever has left since")
  func roundTrip() throws {
    let reading = read(try Self.text())
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value == (try Self.minutes()))
    #expect(reading.value?.pack(in: .english).title == "Titel en")
    #expect(reading.value?.german[.host]?.heading == "Leer de")
    #expect(reading.value?.german[.needs] == nil)
  }

  @Test("The form of the file does not count for the seal, but every sign in it does")
  func seal() throws {
    let text = try Self.text()
    #expect(read(text.replacing("\n", with: "\n  ")).value == (try Self.minutes()))
    for (old, new) in [
      ("\"Punkt de\"", "\"Punkt De\""), ("\"erfurt\"", "\"jena\""), ("\"2026-12-10\"", "\"2026-12-11\""),
      ("\"isNumber\": false", "\"isNumber\": true"), ("\"Beispieldaten\"", "\"Echt\""),
      ("\"Termin en\"", "\"Termin\""), ("\"c\"", "\"d\""),
    ] {
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      let reading = read(changed)
      #expect(reading.value == nil)
      #expect(reading.diagnostics.map(\.problem) == [.meeting(.minutesChanged)])
      #expect(reading.diagnostics.map(\.path) == ["seal"])
      let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("\"seal\"") }) + 1
      #expect(reading.diagnostics.map(\.position?.line) == [line])
    }
  }

  @Test("A meeting with many members is read again, however long its sentences and notices are")
  func long() throws {
    var minutes = try Self.minutes()
    minutes.notice = String(repeating: "n", count: 9_000)
    minutes.german.sections[0].blocks.append(
      .paragraph(Statement(String(repeating: "x", count: 100_000), from: [])))
    #expect(read(String(decoding: minutes.json.serialized(), as: UTF8.self)).value == minutes)
  }

  /// A passage of the file, what stands there instead, and the problem with its path.
  struct Damage: Sendable, CustomTestStringConvertible {
    let passage: String
    let replacement: String
    let problem: Problem
    let path: String
    var testDescription: String { replacement }

    init(_ passage: String, _ replacement: String, _ problem: Problem, _ path: String) {
      (self.passage, self.replacement, self.problem, self.path) = (passage, replacement, problem, path)
    }
  }

  static let damages = [
    Damage("\"2026-Q4\"", "\"2026-Q3\"", .misplaced(expected: "2026-Q4", found: "2026-Q3"), "meeting"),
    Damage("\"format\": 1", "\"format\": 2", .unknownFormat(2), "format"),
    Damage("\"2026-Q4\"", "\"Q4\"", .badQuarter("Q4"), "meeting.quarter"),
    Damage("\"closed\": \"", "\"closed\": \"x", .badTimestamp("x2026-12-11T14:40:00Z"), "closed"),
    Damage("\"notice\"", "\"notize\"", .unknownKey("notize", suggestion: "notice"), "notize"),
    Damage("\"erfurt\"", "\"Erfurt\"", .badID("Erfurt"), "tandems[1][2]"),
    Damage("\"Punkt de\"", "\" \"", .emptyText, "de.sections[0].blocks[2].list[0].text"),
    Damage("\"Titel en\"", "7", .wrongType(expected: .string), "en.title"),
  ]

  @Test("A fault is named at its place", arguments: damages)
  func fault(_ damage: Damage) throws {
    let text = try Self.text()
    #expect(text.split(separator: damage.passage, omittingEmptySubsequences: false).count == 2)
    let reading = read(text.replacing(damage.passage, with: damage.replacement))
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem) == [damage.problem])
    #expect(reading.diagnostics.map(\.path) == [damage.path])
  }

  @Test("A row has a cell for every column")
  func cells() throws {
    var minutes = try Self.minutes()
    minutes.english.sections[1].blocks = [
      .table(PackTable(caption: "T", columns: [.init("a"), .init("b")], rows: [.init(["1"], from: [])]))
    ]
    let reading = read(String(decoding: minutes.json.serialized(), as: UTF8.self))
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem) == [.tooFew(minimum: 2)])
    #expect(reading.diagnostics.map(\.path) == ["en.sections[1].blocks[0].rows[0].cells"])
  }

  @Test("Without sections in one of both languages there are no minutes")
  func empty() throws {
    for change in [
      { (minutes: inout Minutes) in minutes.german.sections = [] }, { $0.english.sections = [] },
    ] {
      var minutes = try Self.minutes()
      change(&minutes)
      let reading = read(String(decoding: minutes.json.serialized(), as: UTF8.self))
      #expect(reading.value == nil)
      #expect(reading.diagnostics.map(\.problem) == [.meeting(.emptyMinutes)])
    }
  }

  @Test("Without a seal nobody can see whether they were changed")
  func unsealed() throws {
    let text = try Self.text()
    let cut = text.replacing(#/,\s*"seal": "[0-9a-f]{64}"/#, with: "")
    #expect(cut != text)
    #expect(read(cut).diagnostics.map(\.problem) == [.missingKey("seal")])
    #expect(read(cut).value == nil)
  }
}
