internal import LocatedJSON
internal import Localization

extension MunicipalityRegister {
  /// Reads a list in the text form GV100AD, in UTF-8 or ISO 8859-15, with either end of line.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  /// - Returns: the list unless there is an error, and the problems of the file.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<MunicipalityRegister> {
    var reader = RegisterReader(file: file)
    let register = reader.register(RegisterText.signs(of: bytes))
    return Reading(register, reader.diagnostics)
  }
}

/// Reads the records of a list one by one and collects what is wrong with them.
struct RegisterReader {
  /// A file that is something else has a problem in every line; some are enough to see it.
  private static let mostProblems = 20

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var districts: [String: String] = [:]
  private var lines: [String: Int] = [:]
  private var records: [(entry: MunicipalityRegister.Entry, record: RegisterRecord)] = []
  private var edition: CalendarDate?

  init(file: String) {
    self.file = file
  }

  mutating func register(_ signs: [Unicode.Scalar]) -> MunicipalityRegister? {
    var number = 0
    for line in signs.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let record = RegisterRecord(line: number, signs: line.last == "\r" ? line.dropLast() : line)
      if record.signs.contains(where: { $0 != " " && $0 != "\u{1A}" }) { read(record) }
      guard diagnostics.count < Self.mostProblems else { return nil }
    }
    guard !records.isEmpty else {
      if diagnostics.isEmpty { diagnostics.append(Diagnostic(.noMunicipalities, file: file)) }
      return nil
    }
    let entries = records.map { named($0.entry, $0.record) }
    return edition.map { MunicipalityRegister(edition: $0, entries: entries) }
  }

  private mutating func read(_ record: RegisterRecord) {
    guard let kind = RegisterRecord.Kind(rawValue: record.text(RegisterRecord.Columns.kind)) else {
      return report(.badRecordType(record.text(RegisterRecord.Columns.kind)), in: record, at: 1)
    }
    switch kind {
    case .land, .governmentDistrict, .region, .association: return
    case .district:
      guard let key = digits(RegisterRecord.Columns.district, of: record), let name = name(of: record) else {
        return
      }
      districts[key] = name
    case .municipality: readMunicipality(record)
    }
  }

  private mutating func readMunicipality(_ record: RegisterRecord) {
    let date = date(of: record)
    let district = digits(RegisterRecord.Columns.district, of: record)
    let number = digits(RegisterRecord.Columns.municipality, of: record)
    let association = digits(RegisterRecord.Columns.association, of: record)
    let name = name(of: record)
    let population = whole(RegisterRecord.Columns.population, of: record)
    // The area of an uninhabited lake may be left blank, the people of a municipality may not.
    let hasArea = !record.text(RegisterRecord.Columns.area).isEmpty
    let area = hasArea ? whole(RegisterRecord.Columns.area, of: record) : nil
    guard let date, let district, let number, let association, let name, let population else { return }
    let ags = district + number
    if let first = lines[ags] {
      return report(
        .duplicateOfficialKey(ags, firstLine: first), in: record,
        at: RegisterRecord.Columns.district.lowerBound)
    }
    lines[ags] = record.line
    edition = edition ?? date
    let entry = MunicipalityRegister.Entry(
      ags: ags, ars: district + association + number, officialName: name,
      district: District(ags: district, name: ""), population: population,
      areaHectares: area.flatMap { $0 > 0 ? Double($0) : nil })
    records.append((entry, record))
  }

  /// A municipality with the name of its Kreis, which may stand anywhere in the file.
  private mutating func named(
    _ entry: MunicipalityRegister.Entry, _ record: RegisterRecord
  ) -> MunicipalityRegister.Entry {
    var entry = entry
    if let name = districts[entry.district.ags] {
      entry.district.name = name
    } else {
      report(
        .missingDistrictRecord(entry.district.ags), in: record,
        at: RegisterRecord.Columns.district.lowerBound)
    }
    return entry
  }

  // MARK: - Columns

  /// A key: as many digits as there are columns.
  private mutating func digits(_ columns: ClosedRange<Int>, of record: RegisterRecord) -> String? {
    let text = record.text(columns)
    guard text.utf8.count == columns.count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      report(.badColumns(text, columns: columns), in: record, at: columns.lowerBound)
      return nil
    }
    return text
  }

  private mutating func whole(_ columns: ClosedRange<Int>, of record: RegisterRecord) -> Int? {
    let text = record.text(columns)
    guard let number = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      report(.badColumns(text, columns: columns), in: record, at: columns.lowerBound)
      return nil
    }
    return number
  }

  private mutating func name(of record: RegisterRecord) -> String? {
    let name = record.text(RegisterRecord.Columns.name)
    guard name.isEmpty else { return name }
    report(.emptyText, in: record, at: RegisterRecord.Columns.name.lowerBound)
    return nil
  }

  private mutating func date(of record: RegisterRecord) -> CalendarDate? {
    let columns = RegisterRecord.Columns.edition
    guard let text = digits(columns, of: record) else { return nil }
    let iso = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    guard let date = CalendarDate(iso) else {
      report(.badDate(iso), in: record, at: columns.lowerBound)
      return nil
    }
    return date
  }

  private mutating func report(_ problem: Problem, in record: RegisterRecord, at column: Int) {
    guard diagnostics.count < Self.mostProblems else { return }
    // A line that ends too early is marked at its end.
    let column = min(column, record.signs.count + 1)
    diagnostics.append(
      Diagnostic(
        problem, file: file,
        position: TextPosition(line: record.line, column: column, sourceLine: record.whole)))
  }
}
