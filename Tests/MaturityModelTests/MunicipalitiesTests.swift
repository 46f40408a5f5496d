import Localization
import MaturityModel
import Testing

@Suite("Participants")
struct MunicipalitiesTests {
  @Test("A town and a region are read whole")
  func whole() throws {
    let reading = Participants.read(Array(Samples.municipalities.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let participants = try #require(reading.value)
    #expect(participants.source == "Statistisches Landesamt")
    #expect(participants.municipalities.map(\.id) == ["weida", "sechs-doerfer"])
    let weida = try #require(participants["weida"])
    #expect(weida.name == "Weida")
    #expect(weida.officialName == "Weida, Stadt")
    #expect(weida.kind == .town)
    #expect(!weida.kind.isRegion)
    #expect(weida.ags == "16076079")
    #expect(weida.ars == "160760079079")
    #expect([weida.district.ags, weida.district.name] == ["16076", "Greiz"])
    #expect(weida.population.count == 8_205)
    #expect(weida.population.date.iso == "2022-12-31")
    #expect(weida.location == Location(latitude: 50.77, longitude: 12.06))
    #expect(weida.areaHectares == nil)
    #expect(weida.members.isEmpty)
    #expect(weida.funding.map(\.programme) == ["MPSC"])
    #expect(weida.funding.map(\.round) == [2])
    #expect(weida.funding.map(\.since) == ["2020-09"])
    #expect(weida.publication == .levels)
    #expect(weida.note == "Fortschreibung")
    let region = try #require(participants["sechs-doerfer"])
    #expect(region.kind == .villageRegion)
    #expect(region.kind.isRegion)
    #expect([region.ags, region.ars, region.note, region.officialName] == [nil, nil, nil, nil])
    #expect(region.areaHectares == 1_234.5)
    #expect(region.members.map(\.name) == ["Dorf"])
    #expect(region.members.map(\.population) == [400])
    #expect(region.members.map(\.areaHectares) == [99])
    #expect(region.publication == .none)
    #expect(participants["erfurt"] == nil)
  }

  @Test("Who said nothing about publication gave no consent")
  func noConsent() throws {
    let text = Samples.municipalities.replacing("\"publication\": \"levels\", ", with: "")
    let participants = try #require(Participants.read(Array(text.utf8), file: "file.json").value)
    #expect(participants["weida"]?.publication == Municipality.Publication.none)
    let full = Samples.municipalities.replacing("\"levels\"", with: "\"full\"")
    #expect(Participants.read(Array(full.utf8), file: "file.json").value?["weida"]?.publication == .full)
  }

  @Test(
    "Size classes begin at 100,000, 20,000 and 5,000 people",
    arguments: [
      (214_969, SizeClass.large), (100_000, .large), (99_999, .medium), (20_000, .medium), (19_999, .small),
      (5_000, .small),
      (4_999, .rural), (1, .rural),
    ])
  func sizes(_ count: Int, _ size: SizeClass) throws {
    let text = Samples.municipalities.replacing("8205", with: "\(count)").replacing("2110", with: "\(count)")
    let participants = try #require(Participants.read(Array(text.utf8), file: "file.json").value)
    #expect(participants["weida"]?.sizeClass == size)
    #expect(participants["sechs-doerfer"]?.sizeClass == .region)
  }

  @Test("Larger classes stand first")
  func order() {
    #expect(SizeClass.allCases.reversed().sorted() == [.large, .medium, .small, .rural, .region])
  }

  private static let m = "municipalities"

  static let faults = [
    BrokenFile(
      "no municipality",
      String(Samples.municipalities.split(separator: "\"municipalities\": ")[1].dropLast(2)), "«[]",
      (.tooFew(minimum: 1), m)),
    BrokenFile("an empty source", "\"Statistisches Landesamt\"", "«\"\"", (.emptyText, "source")),
    BrokenFile(
      "a format of the future", "\"format\": 1", "\"format\": «1.5", (.unknownFormat(1.5), "format")),
    BrokenFile(
      "an unknown key", "\"note\"", "«\"notes\"", (.unknownKey("notes", suggestion: "note"), "\(m)[0].notes")),
    BrokenFile(
      "an id twice", "\"sechs-doerfer\"", "«\"weida\"", (.duplicateID("weida", firstLine: 6), "\(m)[1].id")),
    BrokenFile(
      "an id that is a path", "\"sechs-doerfer\"", "«\"../weida\"", (.badID("../weida"), "\(m)[1].id")),
    BrokenFile(
      "an unknown kind", "\"town\"", "«\"twon\"",
      (
        .notOneOf("twon", allowed: ["city", "town", "village-region", "alliance"], suggestion: "town"),
        "\(m)[0].kind"
      )),
    BrokenFile(
      "an AGS as number", "\"ags\": \"16076079\"", "\"ags\": «16076079",
      (.wrongType(expected: .string), "\(m)[0].ags")),
    BrokenFile(
      "an AGS of seven digits", "\"16076079\"", "«\"1607607\"",
      (.badOfficialKey("1607607", digits: 8), "\(m)[0].ags")),
    BrokenFile(
      "an AGS with a letter", "\"16076079\"", "«\"1607607O\"",
      (.badOfficialKey("1607607O", digits: 8), "\(m)[0].ags")),
    BrokenFile(
      "an ARS of eleven digits", "\"160760079079\"", "«\"16076007907\"",
      (.badOfficialKey("16076007907", digits: 12), "\(m)[0].ars")),
    BrokenFile(
      "an AGS of another district", "\"16076079\"", "«\"16075079\"",
      (.districtMismatch(ags: "16075079", district: "16076"), "\(m)[0].ags")),
    BrokenFile(
      "a town without an AGS", "\"ags\": \"16076079\", ", "", (.missingOfficialKey(kind: "town"), "\(m)[0]")
    ).marking("{\n      \"id\": \"weida\""),
    BrokenFile(
      "a region with an AGS", "\"kind\": \"village-region\"",
      "\"kind\": \"village-region\", \"ags\": «\"16061001\"",
      (.keyNotForMunicipality(key: "ags", kind: "village-region"), "\(m)[1].ags")),
    BrokenFile(
      "an alliance with an ARS", "\"kind\": \"village-region\"",
      "\"kind\": \"alliance\", \"ars\": «\"160615001001\"",
      (.keyNotForMunicipality(key: "ars", kind: "alliance"), "\(m)[1].ars")),
    BrokenFile(
      "a town with members", "\"kind\": \"town\"", "\"kind\": \"town\", \"members\": «[]",
      (.keyNotForMunicipality(key: "members", kind: "town"), "\(m)[0].members")),
    BrokenFile(
      "a district of four digits", "\"ags\": \"16061\"", "\"ags\": «\"1606\"",
      (.badOfficialKey("1606", digits: 5), "\(m)[1].district.ags")),
    BrokenFile(
      "nobody lives there", "8205", "«0",
      (.outOfRange(0, minimum: 1, maximum: 100_000_000), "\(m)[0].population.count")),
    BrokenFile(
      "half a person", "8205", "«8205.5", (.wrongType(expected: .wholeNumber), "\(m)[0].population.count")),
    BrokenFile(
      "no day of the calendar", "\"2022-12-31\"", "«\"2022-02-29\"",
      (.badDate("2022-02-29"), "\(m)[0].population.date")),
    BrokenFile(
      "a German date", "\"2022-12-31\"", "«\"31.12.2022\"",
      (.badDate("31.12.2022"), "\(m)[0].population.date")),
    BrokenFile(
      "beyond the pole", "50.77", "«90.1",
      (.outOfRange(90.1, minimum: -90, maximum: 90), "\(m)[0].location.latitude")),
    BrokenFile(
      "once round the earth", "12.06", "«-180.5",
      (.outOfRange(-180.5, minimum: -180, maximum: 180), "\(m)[0].location.longitude")),
    BrokenFile(
      "an area of nothing", "1234.5", "«0",
      (.outOfRange(0, minimum: nil, maximum: nil), "\(m)[1].areaHectares")),
    BrokenFile(
      "a funding since a day", "\"2020-09\"", "«\"2020-09-01\"",
      (.badDate("2020-09-01"), "\(m)[0].funding[0].since")),
    BrokenFile(
      "a funding since a month that is none", "\"2020-09\"", "«\"2020-13\"",
      (.badDate("2020-13"), "\(m)[0].funding[0].since")),
    BrokenFile(
      "a round of nothing", "\"round\": 2", "\"round\": «0",
      (.outOfRange(0, minimum: 1, maximum: 99), "\(m)[0].funding[0].round")),
    BrokenFile(
      "an unknown consent", "\"levels\"", "«\"all\"",
      (.notOneOf("all", allowed: ["full", "levels", "none"], suggestion: nil), "\(m)[0].publication")),
    BrokenFile(
      "a member without a name", "\"name\": \"Dorf\", ", "", (.missingKey("name"), "\(m)[1].members[0]")
    ).marking("{\"ags\": \"16061001\""),
    BrokenFile(
      "a member's AGS of seven digits", "\"16061001\"", "«\"1606100\"",
      (.badOfficialKey("1606100", digits: 8), "\(m)[1].members[0].ags")),
    BrokenFile(
      "a name of a page", "\"Weida\"", "«\"\(String(repeating: "W", count: 121))\"",
      (.textTooLong(maximum: 120), "\(m)[0].name")),
  ]

  @Test("A fault in the list of participants is named at its place and makes no others", arguments: faults)
  func fault(_ file: BrokenFile) {
    file.check(in: Samples.municipalities) { Participants.read($0, file: "file.json") }
  }
}
