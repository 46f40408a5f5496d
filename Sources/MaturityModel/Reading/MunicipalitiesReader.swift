internal import LocatedJSON
internal import Localization

/// Who takes part, with where the facts come from.
public struct Participants: Sendable, Hashable {
  /// The schema by which editors complete and check the file.
  public var schema: String?
  /// Where the facts come from.
  public var source: String?
  /// The municipalities in the order of the file.
  public var municipalities: [Municipality]

  /// Creates participants.
  public init(schema: String? = nil, source: String? = nil, municipalities: [Municipality]) {
    self.schema = schema
    self.source = source
    self.municipalities = municipalities
  }

  /// The municipality with an id.
  public subscript(id: String) -> Municipality? {
    municipalities.first { $0.id == id }
  }

  /// Reads `municipalities.json` strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  /// - Returns: the participants unless there is an error, and all problems of the file.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<Participants> {
    FileReader.read(bytes, file: file) { value, reader in
      MunicipalitiesReader(reader: reader).participants(value)
    }
  }
}

/// Reads `municipalities.json`.
struct MunicipalitiesReader {
  let reader: FileReader

  func participants(_ value: JSONValue) -> Participants? {
    guard let fields = reader.fields(value, ["$schema", "format", "source", "municipalities"]) else {
      return nil
    }
    reader.checkFormat(fields)
    let source = reader.words(fields["source"])
    var ids: [String: JSONValue] = [:]
    let municipalities = reader.array(fields.required("municipalities"), minimum: 1) { entry in
      municipality(entry, &ids)
    }
    return municipalities.map {
      Participants(schema: fields["$schema"]?.string, source: source, municipalities: $0)
    }
  }

  private func municipality(_ value: JSONValue, _ ids: inout [String: JSONValue]) -> Municipality? {
    let keys = [
      "id", "name", "officialName", "kind", "ags", "ars", "district", "population", "areaHectares",
      "location",
      "members", "funding", "publication", "note",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    let id = reader.id(fields.required("id"), uniqueAmong: &ids)
    let name = reader.words(fields.required("name"), maximum: 120)
    let officialName = reader.words(fields["officialName"], maximum: 200)
    let kind: Municipality.Kind? = reader.word(fields.required("kind"))
    let ags = officialKey(fields["ags"], digits: 8)
    let ars = officialKey(fields["ars"], digits: 12)
    let district = readDistrict(fields.required("district"))
    let population = readPopulation(fields.required("population"))
    let area = reader.positive(fields["areaHectares"])
    let location = readLocation(fields["location"])
    let members = reader.array(fields["members"], member) ?? []
    let funding = reader.array(fields["funding"], funding) ?? []
    let publication: Municipality.Publication = reader.word(fields["publication"]) ?? .none
    let note = reader.words(fields["note"])
    if let kind { checkKeys(of: kind, fields, ags: ags, district: district) }
    guard let id, let name, let kind, let district, let population else { return nil }
    return Municipality(
      id: id, name: name, officialName: officialName, kind: kind, ags: ags, ars: ars, district: district,
      population: population, areaHectares: area, location: location, members: members, funding: funding,
      publication: publication, note: note)
  }

  private func checkKeys(of kind: Municipality.Kind, _ fields: Fields, ags: String?, district: District?) {
    if kind.isRegion {
      for key in ["ags", "ars"] {
        if let place = fields[key] {
          reader.report(.keyNotForMunicipality(key: key, kind: kind.rawValue), at: place)
        }
      }
      return
    }
    if fields["ags"] == nil { reader.report(.missingOfficialKey(kind: kind.rawValue), at: fields.object) }
    if let place = fields["members"] {
      reader.report(.keyNotForMunicipality(key: "members", kind: kind.rawValue), at: place)
    }
    if let ags, let district, !ags.hasPrefix(district.ags) {
      reader.report(.districtMismatch(ags: ags, district: district.ags), at: fields["ags"] ?? fields.object)
    }
  }

  private func officialKey(_ value: JSONValue?, digits: Int) -> String? {
    guard let value, let key = reader.string(value) else { return nil }
    guard key.utf8.count == digits, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      reader.report(.badOfficialKey(key, digits: digits), at: value)
      return nil
    }
    return key
  }

  private func readDistrict(_ value: JSONValue?) -> District? {
    guard let value, let fields = reader.fields(value, ["ags", "name"]) else { return nil }
    let ags = officialKey(fields.required("ags"), digits: 5)
    if let ags, let place = fields["ags"], !District.isKnown(ags) {
      let suggestion = Suggestion.nearest(to: ags, in: District.thuringian)
      reader.report(.unknownDistrict(ags, suggestion: suggestion), at: place)
    }
    let name = reader.words(fields.required("name"), maximum: 120)
    guard let ags, let name else { return nil }
    return District(ags: ags, name: name)
  }

  private func readPopulation(_ value: JSONValue?) -> Population? {
    guard let value, let fields = reader.fields(value, ["count", "date"]) else { return nil }
    let count = reader.integer(fields.required("count"), from: 1, to: 100_000_000)
    let date = reader.date(fields.required("date"))
    guard let count, let date else { return nil }
    return Population(count: count, date: date)
  }

  private func readLocation(_ value: JSONValue?) -> Location? {
    guard let value, let fields = reader.fields(value, ["latitude", "longitude"]) else { return nil }
    let latitude = reader.number(fields.required("latitude"), from: -90, to: 90)
    let longitude = reader.number(fields.required("longitude"), from: -180, to: 180)
    guard let latitude, let longitude else { return nil }
    return Location(latitude: latitude, longitude: longitude)
  }

  private func member(_ value: JSONValue) -> Member? {
    guard let fields = reader.fields(value, ["ags", "ars", "name", "population", "areaHectares"]) else {
      return nil
    }
    let ags = officialKey(fields.required("ags"), digits: 8)
    let ars = officialKey(fields["ars"], digits: 12)
    let name = reader.words(fields.required("name"), maximum: 120)
    let population = reader.integer(fields.required("population"), from: 0, to: 100_000_000)
    let area = reader.positive(fields["areaHectares"])
    guard let ags, let name, let population else { return nil }
    return Member(ags: ags, ars: ars, name: name, population: population, areaHectares: area)
  }

  private func funding(_ value: JSONValue) -> Funding? {
    guard let fields = reader.fields(value, ["programme", "round", "since"]) else { return nil }
    let programme = reader.words(fields.required("programme"), maximum: 120)
    let round = reader.integer(fields["round"], from: 1, to: 99)
    let since = fields.required("since").flatMap { place -> String? in
      guard let text = reader.string(place) else { return nil }
      guard CalendarDate(text + "-01") != nil else {
        reader.report(.badDate(text), at: place)
        return nil
      }
      return text
    }
    guard let programme, let since else { return nil }
    return Funding(programme: programme, round: round, since: since)
  }
}
