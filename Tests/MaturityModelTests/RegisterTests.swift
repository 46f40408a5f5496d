import LocatedJSON
import Localization
import MaturityModel
import Testing

/// Invented lists: no such municipalities, districts or keys of association exist.
@Suite("The official list of municipalities")
struct RegisterTests {
  /// A record with its columns where Destatis has them.
  static func record(
    _ kind: Int, district: String = "16099", number: String = "", association: String = "", name: String,
    mark: String = "", area: String = "", people: String = "", date: String = "20231130"
  ) -> String {
    func left(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: width - text.count)
    }
    let head = left("\(kind)", 2) + left(date, 8) + left(district, 5) + left(number, 3) + left(association, 4)
    let names = left(name, 50) + left("", 50) + left(mark, 2) + left("", 4)
    return head + names + left(area, 11) + left(people, 11)
  }

  static let lines = [
    record(10, district: "16", name: "Musterland"),
    record(40, name: "Musterkreis", mark: "43"),
    record(50, association: "5001", name: "Musterverband"),
    record(
      60, number: "001", association: "5001", name: "Bad Müsterß, Stadt", mark: "63", area: "00000001234",
      people: "00000004321"),
    record(
      60, number: "002", association: "0002", name: "Großmuster, Stadt", mark: "98", area: "00000002000",
      people: "00000020000"),
    record(
      60, number: "003", association: "0003", name: "Musterforst", mark: "66", area: "00000000050",
      people: "00000000000"),
  ]

  static func read(_ lines: [String]) -> Reading<MunicipalityRegister> {
    MunicipalityRegister.read(Array((lines.joined(separator: "\n") + "\n").utf8), file: "list.txt")
  }

  @Test("is read by its columns, whatever kinds of municipality it knows")
  func columns() throws {
    let register = try #require(Self.read(Self.lines).value)
    #expect(register.edition.iso == "2023-11-30")
    #expect(register.entries.map(\.ags) == ["16099001", "16099002", "16099003"])
    let first = register.entries[0]
    #expect(first.ars == "160995001001")
    #expect(first.officialName == "Bad Müsterß, Stadt")
    #expect(first.district == District(ags: "16099", name: "Musterkreis"))
    #expect(first.population == 4_321)
    #expect(first.areaHectares == 1_234)
  }

  @Test(
    "is the same in both encodings, with either end of line, a mark in front and without blanks on the right")
  func encodings() throws {
    let text = Self.lines.joined(separator: "\r\n")
    let plain = try #require(Self.read(Self.lines).value)
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(String(validating: latin, as: UTF8.self) == nil)
    #expect(MunicipalityRegister.read(latin, file: "l").value == plain)
    #expect(MunicipalityRegister.read([0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "l").value == plain)
    let short = Self.lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    #expect(Self.read(short).value == plain)
  }

  @Test("in ISO 8859-15 has the euro sign and the letters where Latin 1 has others")
  func latin9() throws {
    let line = Self.record(60, number: "001", association: "0001", name: "Mu?ter", area: "1", people: "9")
    let district = Self.record(40, name: "Musterkreis")
    let bytes = (district + "\n" + line).utf8.map { $0 == UInt8(ascii: "?") ? 0xA8 : $0 }
    #expect(MunicipalityRegister.read(bytes, file: "l").value?.entries.first?.officialName == "Mušter")
  }

  @Test(
    "says where a record is wrong",
    arguments: [
      (Problem.badRecordType("xx"), 1, "xx" + record(10, name: "").dropFirst(2)),
      (
        .badColumns("00000o04321", columns: 140...150), 140,
        record(60, number: "009", association: "0001", name: "Müster", area: "1", people: "00000o04321")
      ),
      (
        .badColumns("1609", columns: 11...15), 11,
        record(60, district: "1609", number: "009", association: "0001", name: "Muster", people: "1")
      ),
      (.emptyText, 23, record(60, number: "009", association: "0001", name: "", people: "1")),
      (
        .badDate("2023-13-30"), 3,
        record(60, number: "009", association: "0001", name: "Muster", people: "1", date: "20231330")
      ),
      (.badColumns("", columns: 140...150), 29, "6020231130160990090001Muster"),
      (
        .duplicateOfficialKey("16099001", firstLine: 4), 11,
        record(60, number: "001", association: "0001", name: "Muster", people: "1")
      ),
      (
        .missingDistrictRecord("16098"), 11,
        record(60, district: "16098", number: "009", association: "0001", name: "Muster", people: "1")
      ),
    ])
  func problems(_ problem: Problem, column: Int, line: String) {
    let reading = Self.read(Self.lines + [line])
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.problem) == [problem])
    #expect(reading.diagnostics.first?.position?.line == 7)
    #expect(reading.diagnostics.first?.position?.column == column)
  }

  @Test("is refused where it is something else, with some of its problems")
  func somethingElse() {
    #expect(Self.read(["", "  "]).diagnostics.map(\.problem) == [.noMunicipalities])
    #expect(Self.read(Array(repeating: "{\"a\": 1}", count: 500)).diagnostics.count == 20)
  }

  @Test("makes municipalities with an id of their name, a kind by their size and no location")
  func municipalities() throws {
    let register = try #require(Self.read(Self.lines).value)
    let other = Municipality(register.entries[1], id: "bad-muesterss", date: register.edition)
    let done = RegisterImport(
      .init(keys: [], districts: ["16099"]), of: register,
      into: Participants(source: "Eigene Angaben", municipalities: [other]), isUpdating: false)
    #expect(done.added.map(\.id) == ["bad-muesterss-16099"])
    #expect(done.added.map(\.name) == ["Bad Müsterß"])
    #expect(done.added.first?.officialName == "Bad Müsterß, Stadt")
    #expect(done.added.first?.kind == .town)
    #expect(other.kind == .city)
    #expect(done.added.first?.location == nil)
    #expect(done.added.first?.publication == Municipality.Publication.none)
    #expect(done.kept == [other])
    #expect(done.uninhabited.map(\.ags) == ["16099003"])
    #expect(done.participants.municipalities.map(\.id) == ["bad-muesterss", "bad-muesterss-16099"])
    let source = try #require(done.participants.source)
    #expect(source.hasPrefix("Eigene Angaben; "))
    #expect(source.contains("Gebietsstand 30.11.2023 (auch als Datum der Einwohnerzahlen eingetragen"))
  }

  @Test("updates name, people and area of those who are there and nothing else, and names what it lacks")
  func updating() throws {
    let register = try #require(Self.read(Self.lines).value)
    var old = Municipality(register.entries[0], id: "mine", date: register.edition)
    old.name = "Müsterß"
    old.note = "bleibt"
    old.population.count = 1
    old.areaHectares = nil
    let date = try #require(CalendarDate("2022-12-31"))
    let done = RegisterImport(
      .init(keys: ["16099001", "16099777"], districts: ["16088"]), of: register,
      into: Participants(municipalities: [old]), isUpdating: true, date: date)
    var expected = old
    expected.population = Population(count: 4_321, date: date)
    expected.areaHectares = 1_234
    #expect(done.updated == [expected])
    #expect(done.missing == ["16099777", "16088"])
    // What people call it was chosen on purpose; a new official name takes its place.
    var renamed = register.entries[0]
    renamed.officialName = "Neumuster, Stadt"
    #expect(old.updated(by: renamed, date: date).name == "Neumuster")
  }

  @Test(
    "makes ids of names",
    arguments: [
      ("Bad Köstritz", "bad-koestritz"), ("Mühlhausen/Thüringen", "muehlhausen-thueringen"),
      ("Groß Łužica  (Spree)", "gross-luzica-spree"), ("St. Egidien", "st-egidien"),
    ])
  func ids(_ name: String, _ id: String) {
    #expect(Identifier.made(of: name) == id)
    #expect(Identifier.isValid(id))
  }
}
