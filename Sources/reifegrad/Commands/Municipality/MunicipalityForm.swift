internal import LocatedJSON
internal import Localization
internal import MaturityModel

/// What was typed about a municipality, field by field. The reader of `municipalities.json` alone judges it, so that
/// nothing can be typed that could not be read.
struct MunicipalityForm {
  /// What is wrong, and in which field.
  struct Problem {
    let field: MunicipalityField?
    let message: String
  }

  /// Separates entries of a list, and the parts of an entry.
  private static let separators: (entry: Character, part: Character) = (";", ":")

  private(set) var texts: [MunicipalityField: String] = [:]
  /// What stands in the file already, beside the text that shows it. Where the text is left as it is nothing is read from
  /// it: a name may hold the signs that part a list.
  private var known: [MunicipalityField: (text: String, value: JSON)] = [:]
  /// All who take part beside it.
  let others: [Municipality]

  init(_ municipality: Municipality? = nil, among participants: Participants) {
    others = participants.municipalities.filter { $0.id != municipality?.id }
    if let municipality { fill(municipality) }
  }

  /// What a field says; empty where it says nothing.
  subscript(field: MunicipalityField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// Whether a field can be filled in for the kind.
  func allows(_ field: MunicipalityField) -> Bool {
    guard let isRegion = Municipality.Kind(rawValue: self[.kind])?.isRegion else { return true }
    return field.isOfRegions.map { $0 == isRegion } ?? true
  }

  // MARK: - Judging

  /// The municipality, or what is wrong.
  func read() -> (municipality: Municipality?, problems: [Problem]) {
    let reading = Participants.read(
      JSON.object([("format", .number(1)), ("municipalities", .array([json]))]).serialized(), file: "")
    let problems = reading.diagnostics.map {
      Problem(field: Self.field(of: $0), message: Self.message(of: $0))
    }
    let all = problems + doubles + ambiguities
    return (all.isEmpty ? reading.value?.municipalities.first : nil, all)
  }

  /// What is wrong in one field.
  func problems(of field: MunicipalityField) -> [Problem] { read().problems.filter { $0.field == field } }

  private var doubles: [Problem] {
    var problems: [Problem] = []
    if let other = others.first(where: { $0.id == self[.id] }) {
      let message = screen.pick(
        "Die Kennung „\(other.id)“ hat schon \(other.name).",
        "\(other.name) has the id “\(other.id)” already.")
      problems.append(Problem(field: .id, message: message))
    }
    for (field, key) in [(MunicipalityField.ags, \Municipality.ags), (.ars, \.ars)] where !self[field].isEmpty
    {
      guard let other = others.first(where: { $0[keyPath: key] == self[field] }) else { continue }
      let message = screen.pick(
        "Den Schlüssel \(self[field]) hat schon \(other.name).",
        "\(other.name) has the key \(self[field]) already.")
      problems.append(Problem(field: field, message: message))
    }
    if !self[.ars].isEmpty, self[.ags].utf8.count == 8,
      self[.ars].prefix(5) + self[.ars].suffix(3) != self[.ags]
    {
      let message = screen.pick(
        "Der ARS passt nicht zum AGS: Seine ersten fünf und letzten drei Ziffern sind dessen Ziffern.",
        "The ARS does not fit the AGS: its first five and last three digits are those of the AGS.")
      problems.append(Problem(field: .ars, message: message))
    }
    return problems
  }

  /// What is wrong, in the words of somebody who fills in a field and knows no keys.
  private static func message(of diagnostic: Diagnostic) -> String {
    switch diagnostic.problem {
    case .missingKey, .missingOfficialKey:
      screen.pick("Diese Angabe wird gebraucht.", "This is needed.")
    default: diagnostic.problem.message(in: screen)
    }
  }

  /// The field that a diagnostic is about; of a mismatch, the one that is asked later.
  private static func field(of diagnostic: Diagnostic) -> MunicipalityField? {
    var steps = diagnostic.path.split(whereSeparator: { ".[]".contains($0) }).map(String.init).dropFirst(2)
    switch diagnostic.problem {
    case .missingKey(let key): steps.append(key)
    case .missingOfficialKey: return .ags
    case .districtMismatch: return .district
    default: break
    }
    let path = Array(steps)
    return MunicipalityField.allCases.first { path.starts(with: $0.path) }
      ?? MunicipalityField.allCases.first { $0.path.starts(with: path) }
  }

  // MARK: - Texts and JSON

  private var json: JSON {
    var members: [(key: String, value: JSON)] = []
    for field in MunicipalityField.allCases where !self[field].isEmpty {
      let value = value(of: field)
      if field.path.count == 1 {
        members.append((field.path[0], value))
      } else if let place = members.firstIndex(where: { $0.key == field.path[0] }),
        case .object(let inner) = members[place].value
      {
        members[place].value = .object(inner + [(field.path[1], value)])
      } else {
        members.append((field.path[0], .object([(field.path[1], value)])))
      }
    }
    // An object that is asked for has its place even before its first field is filled in.
    for key in ["district", "population"] where !members.contains(where: { $0.key == key }) {
      members.append((key, .object([])))
    }
    return .object(members)
  }

  private func value(of field: MunicipalityField) -> JSON {
    let text = self[field]
    if let known = known[field], known.text == text { return known.value }
    switch field {
    case .member:
      return entries(text, ["ags", "name", "population", "areaHectares", "ars"], numbers: [2, 3])
    case .funding: return entries(text, ["programme", "since", "round"], numbers: [2])
    default: return field.isNumber ? Self.number(text, isWhole: field == .population) : .string(text)
    }
  }

  private func entries(_ text: String, _ keys: [String], numbers: Set<Int>) -> JSON {
    let entries = Self.parts(of: text).map { parts in
      JSON.object(
        zip(keys, parts).enumerated().compactMap { place, pair in
          let (key, text) = pair
          guard !text.isEmpty else { return nil }
          return (
            key, numbers.contains(place) ? Self.number(text, isWhole: key != "areaHectares") : .string(text)
          )
        })
    }
    return .array(entries)
  }

  private static func parts(of list: String) -> [[String]] {
    list.split(separator: separators.entry).map { entry in
      entry.split(separator: separators.part, omittingEmptySubsequences: false).map(\.trimmed)
    }
  }

  /// Areas that were typed so that nobody can tell whether thousands or decimals are meant.
  private var ambiguities: [Problem] {
    let members = Self.parts(of: self[.member]).compactMap { $0.dropFirst(3).first }
    let typed = [(MunicipalityField.area, [self[.area]]), (.member, members)]
    return typed.flatMap { field, texts -> [Problem] in
      guard known[field]?.text != self[field] else { return [] }
      return texts.filter(Self.isAmbiguous).map { text in
        let message = screen.pick(
          "„\(text)“ ist mehrdeutig. Bitte schreiben Sie die Zahl ohne Punkt.",
          "“\(text)” is ambiguous. Please write the number without the comma.")
        return Problem(field: field, message: message)
      }
    }
  }

  private mutating func fill(_ municipality: Municipality) {
    func plain(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }
    texts = [
      .name: municipality.name, .id: municipality.id, .kind: municipality.kind.rawValue,
      .district: municipality.district.ags, .districtName: municipality.district.name,
      .population: String(municipality.population.count),
      .populationDate: municipality.population.date.iso, .publication: municipality.publication.rawValue,
    ]
    texts[.officialName] = municipality.officialName
    texts[.ags] = municipality.ags
    texts[.ars] = municipality.ars
    texts[.note] = municipality.note
    texts[.area] = municipality.areaHectares.map(plain)
    texts[.latitude] = municipality.location.map { plain($0.latitude) }
    texts[.longitude] = municipality.location.map { plain($0.longitude) }
    texts[.member] = municipality.members.map { member in
      "\(member.ags):\(member.name):\(member.population):\(member.areaHectares.map(plain) ?? ""):\(member.ars ?? "")"
    }.joined(separator: "; ")
    texts[.funding] = municipality.funding.map { funding in
      "\(funding.programme):\(funding.since)" + (funding.round.map { ":\($0)" } ?? "")
    }.joined(separator: "; ")
    let values: [MunicipalityField: JSON] = [
      .area: .number(municipality.areaHectares), .member: .array(municipality.members.map(\.json)),
      .funding: .array(municipality.funding.map(\.json)),
    ]
    for (field, value) in values { known[field] = (self[field], value) }
  }
}
