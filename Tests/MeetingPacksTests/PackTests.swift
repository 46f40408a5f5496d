import Insights
import LocatedJSON
import Networking
import Localization
import MaturityModel
import MeetingPacks
import Testing

@Suite("The pack of a meeting")
struct PackTests {
  @Test("Both languages say the same: as many sections, blocks and sentences, none of them alike by mistake")
  func languages() throws {
    let sample = try PackSample()
    let (german, english) = (try sample.pack(), try sample.pack(.english))
    #expect(german.sections.map(\.name) == english.sections.map(\.name))
    #expect(
      german.sections.map(\.name) == [
        .before, .reminder, .moved, .attention, .commitments, .needs, .actions, .tandems, .partners,
        .practice, .host,
      ])
    #expect(german.sections.map(\.blocks.count) == english.sections.map(\.blocks.count))
    let counts = [german, english].map { $0.sections.map { $0.blocks.map(\.statements.count) } }
    #expect(counts[0] == counts[1])
    #expect(zip(german.sections, english.sections).allSatisfy { $0.heading != $1.heading })
    #expect(german.facts.count == english.facts.count)
    #expect(german.statements.map(\.sources.count) == english.statements.map(\.sources.count))
  }

  @Test("Every sentence names a file on which it rests", arguments: Language.allCases, [true, false])
  func sources(_ language: Language, _ isAnswered: Bool) throws {
    var sample = try PackSample()
    sample.isAnswered = isAnswered
    let statements = try sample.pack(language).statements
    #expect(!statements.isEmpty)
    for statement in statements {
      let files = statement.sources.filter {
        $0.wholeMatch(
          of:
            /((Assessments\/[a-z]+\/(20\d\d-Q\d|commitments|targets)|Meetings\/20\d\d-Q\d|meetings|municipalities)\.json)(, .+)?/
        ) != nil
      }
      #expect(files.count == statement.sources.count, "\(statement)")
      #expect(!files.isEmpty, "\(statement)")
    }
  }

  @Test("Where nobody has handed in anything there is a pack of who is missing and who could invite")
  func nobody() throws {
    var sample = try PackSample()
    sample.isAnswered = false
    let scene = try sample.scene()
    #expect(scene.sheet == nil)
    #expect(scene.tandems == nil)
    #expect(scene.present.isEmpty)
    let pack = scene.pack(in: .german)
    #expect(pack.sections.map(\.name) == [.before, .reminder, .host])
    #expect(pack.statements.first?.text == "0 von 4 haben abgegeben. Abgabefrist ist der 03.12.2026.")
    #expect(scene.calendar(in: .german, stamp: try #require(CalendarDate("2026-11-30"))) != nil)
  }

  @Test("Who does not come sits with nobody and is nobody's partner, yet counts among all")
  func guests() throws {
    var sample = try PackSample()
    sample.meetings.meetings[1].municipalities = ["ilmenau", "jena"]
    let pack = try sample.pack()
    let tandems = try #require(pack[.tandems]).blocks.flatMap(\.statements).map(\.text)
    #expect(tandems.count == 2)
    #expect(tandems.last?.hasPrefix("Ilmenau – Jena: ") == true)
    #expect(
      try #require(pack[.partners]).blocks.flatMap(\.statements).allSatisfy { !$0.text.contains("Weida") })
    #expect(try #require(pack[.before]).blocks.first?.statements.first?.text.hasPrefix("2 von 4") == true)
  }

  // MARK: - What was handed in later

  @Test("A meeting of the past knows nothing that was handed in, said or kept after its quarter")
  func past() throws {
    let pack = try PackSample().scene(of: "2026-Q3").pack(in: .german)
    #expect(
      pack[.before]?.blocks.first?.statements.first?.text == "2 von 4 haben abgegeben.")
    #expect(
      pack.statements.allSatisfy { statement in !statement.sources.contains { $0.contains("2026-Q4") } })
    #expect(
      pack[.commitments]?.blocks.flatMap(\.statements).map(\.text) == [
        "2 Verabredungen: 0 eingelöst, 2 offen, 0 überfällig, 0 aufgegeben.",
        "Jena · Aufräumen · 2026-Q3 · offen · –",
        "Weida · Termine online (Partner: Ilmenau und Universität) · 2026-Q4 · offen · DV2 kein Vergleich möglich",
      ])
  }

  // MARK: - Minutes

  private func closed(_ sample: PackSample, _ quarter: String = "2026-Q3") throws -> Minutes {
    try sample.scene(of: quarter).minutes(closed: Timestamp(seconds: 1_795_000_000))
  }

  @Test("Minutes are read as they were written, with the packs in both languages")
  func minutes() throws {
    let sample = try PackSample()
    let minutes = try closed(sample, "2026-Q4")
    let reading = Minutes.read(
      minutes.json.serialized(), file: "m.json", quarter: try PackSample.quarter("2026-Q4"))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value == minutes)
    #expect(minutes.german == (try sample.pack(.german)))
    #expect(minutes.english == (try sample.pack(.english)))
    #expect(minutes.meeting == sample.meetings.meetings[1])
    #expect(minutes.notice == "Erfunden")
    #expect(minutes.tandems == [["gera", "jena"], ["ilmenau", "weida"]])
  }

  @Test("Who sat together at the last meeting that is closed does not again, and is no partner")
  func lastTandems() throws {
    var sample = try PackSample()
    var minutes = try closed(sample)
    minutes.tandems = [["ilmenau", "weida"], ["gera", "gone"]]
    // What lies in the future, or in the same quarter, was not the last time.
    sample.minutes = [try closed(sample, "2026-Q4"), minutes]
    let scene = try sample.scene()
    #expect(scene.lastTandems == minutes.tandems)
    #expect(scene.lastPartners(of: "weida") == ["ilmenau"])
    #expect(scene.lastPartners(of: "jena") == [])
    let pack = scene.pack(in: .german)
    let partners = try #require(pack[.partners])
    // Without each other Weida has no partner, and Ilmenau none either.
    #expect(partners.blocks.dropFirst().map(\.statements.count) == [2])
    #expect(partners.blocks.first?.statements.first?.sources.last == "Meetings/2026-Q3.json, tandems")
    let groups = try #require(scene.tandems).groups.map(\.members)
    let ids = try #require(scene.sheet).network.municipalities.map(\.id)
    // Ilmenau – Jena is worth 130 · 1.7, Jena – Weida 40 · 1.7.
    #expect(groups.map { $0.map { ids[$0] } } == [["gera", "weida"], ["ilmenau", "jena"]])
  }

  @Test("Notices of assessments and meetings stand above all, each once")
  func notices() throws {
    var sample = try PackSample()
    #expect(try sample.scene().notices == ["Erfunden"])
    sample.meetings.notice = "Ausgedacht"
    #expect(try sample.scene().notices == ["Ausgedacht", "Erfunden"])
    sample.meetings.notice = "Erfunden"
    #expect(try sample.scene().notices == ["Erfunden"])
    #expect(try closed(sample).notice == "Erfunden")
  }
}
