internal import LocatedJSON
internal import Localization

extension Minutes {
  /// Reads minutes strictly.
  ///
  /// What they name stays what it was: municipalities that no longer take part and questions of older definitions are
  /// no errors in them.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - quarter: the quarter that the file's place says, if it has one.
  ///   - brokenSeal: how bad it is that they are not what was closed.
  /// - Returns: the minutes unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, quarter: Quarter? = nil, brokenSeal: Diagnostic.Severity = .warning
  ) -> Reading<Minutes> {
    FileReader.read(bytes, file: file) { value, reader in
      MinutesReader(reader: reader, place: quarter, brokenSeal: brokenSeal).minutes(value)
    }
  }
}

/// Reads `Meetings/<quarter>.json`.
private struct MinutesReader {
  /// A sentence may name all of a large network; what was closed must stay readable.
  private static let longest = 1_000_000

  let reader: FileReader
  /// Where the file lies.
  let place: Quarter?
  let brokenSeal: Diagnostic.Severity

  func minutes(_ value: JSONValue) -> Minutes? {
    let keys = ["format", "meeting", "closed", "notice", "tandems", "de", "en", "seal"]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields)
    let meeting = fields.required("meeting").flatMap(meeting)
    if let meeting, let place, meeting.quarter != place {
      reader.report(
        .misplaced(expected: place.code, found: meeting.quarter.code), at: fields["meeting"] ?? value)
    }
    let closed = fields.required("closed").flatMap(timestamp)
    let notice = reader.words(fields["notice"], maximum: Self.longest)
    let tandems = reader.array(fields.required("tandems")) { group in reader.array(group) { reader.id($0) } }
    let packs = [fields.required("de"), fields.required("en")].map { $0.flatMap(pack) }
    let seal = reader.string(fields.required("seal"))
    guard let meeting, let closed, let tandems, let german = packs[0], let english = packs[1] else {
      return nil
    }
    if german.sections.isEmpty || english.sections.isEmpty {
      reader.report(.meeting(.emptyMinutes), at: value)
    }
    let minutes = Minutes(
      of: meeting, closed: closed, notice: notice, tandems: tandems, german: german, english: english)
    if let seal, seal != minutes.seal, !reader.hasErrors {
      reader.report(.meeting(.minutesChanged), at: fields["seal"] ?? value, severity: brokenSeal)
    }
    return minutes
  }

  private func meeting(_ value: JSONValue) -> Meeting? {
    // Of what was closed nothing is looked up any more, so the institutions that it names are known.
    var quarters: [Quarter: JSONValue] = [:]
    return MeetingsReader(reader: reader, participants: nil, catalog: nil).meeting(value, nil, &quarters)
  }

  private func timestamp(_ value: JSONValue) -> Timestamp? {
    guard let text = reader.string(value) else { return nil }
    let time = Timestamp(text)
    if time == nil { reader.report(.badTimestamp(text), at: value) }
    return time
  }

  // MARK: - Packs

  private func pack(_ value: JSONValue) -> Pack? {
    guard let fields = reader.fields(value, ["title", "facts", "sections"]) else { return nil }
    let title = reader.words(fields.required("title"))
    let facts = strings(fields.required("facts"))
    let sections = reader.array(fields.required("sections"), section)
    guard let title, let facts, let sections else { return nil }
    return Pack(title: title, facts: facts, sections: sections)
  }

  private func section(_ value: JSONValue) -> PackSection? {
    guard let fields = reader.fields(value, ["name", "heading", "blocks"]) else { return nil }
    let name: PackSection.Name? = reader.word(fields.required("name"))
    let heading = reader.words(fields.required("heading"))
    let blocks = reader.array(fields.required("blocks"), block)
    guard let name, let heading, let blocks else { return nil }
    return PackSection(name, heading: heading, blocks: blocks)
  }

  private func block(_ value: JSONValue) -> PackBlock? {
    let keys = ["title", "paragraph", "list", "letter", "columns", "rows"]
    guard let fields = reader.fields(value, keys) else { return nil }
    if let place = fields["paragraph"] { return statement(place).map { .paragraph($0) } }
    if let list = reader.array(fields["list"], statement) {
      return reader.words(fields["title"]).map { .group(title: $0, list) } ?? .list(list)
    }
    let title = reader.words(fields.required("title"))
    if let place = fields["letter"] {
      guard let title, let statement = statement(place) else { return nil }
      return .letter(title: title, statement)
    }
    let columns = reader.array(fields.required("columns"), column)
    let rows = reader.array(fields.required("rows")) { row($0, count: columns?.count) }
    guard let title, let columns, let rows else { return nil }
    return .table(PackTable(caption: title, columns: columns, rows: rows))
  }

  private func column(_ value: JSONValue) -> PackTable.Column? {
    guard let fields = reader.fields(value, ["title", "isNumber"]) else { return nil }
    let title = reader.string(fields.required("title"))
    let isNumber = reader.bool(fields.required("isNumber"))
    guard let title, let isNumber else { return nil }
    return PackTable.Column(title, isNumber: isNumber)
  }

  private func row(_ value: JSONValue, count: Int?) -> PackTable.Row? {
    guard let fields = reader.fields(value, ["cells", "from"]) else { return nil }
    let cells = strings(fields.required("cells"))
    if let cells, let count, cells.count < count {
      reader.report(.tooFew(minimum: count), at: fields["cells"] ?? value)
    }
    let sources = strings(fields.required("from"))
    guard let cells, let sources else { return nil }
    return PackTable.Row(cells, from: sources)
  }

  private func statement(_ value: JSONValue) -> Statement? {
    guard let fields = reader.fields(value, ["text", "from"]) else { return nil }
    let text = reader.words(fields.required("text"), maximum: Self.longest)
    let sources = strings(fields.required("from"))
    guard let text, let sources else { return nil }
    return Statement(text, from: sources)
  }

  private func strings(_ value: JSONValue?) -> [String]? { reader.array(value) { reader.string($0) } }
}
