internal import LocatedJSON

extension GroupRecord {
  /// Reads a record strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  /// - Returns: the record unless there is an error, and all problems of the file.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<GroupRecord> {
    FileReader.read(bytes, file: file) { value, reader in GroupRecordReader(reader: reader).record(value) }
  }
}

/// Reads `group-figures.json`.
private struct GroupRecordReader {
  let reader: FileReader

  func record(_ value: JSONValue) -> GroupRecord? {
    guard let fields = reader.fields(value, ["format", "publications"]) else { return nil }
    reader.checkFormat(fields)
    var taken: Set<[String]> = []
    var panels: [[String]: [Participant]] = [:]
    return reader.array(fields.required("publications")) { value -> GroupRecord.Publication? in
      guard let publication = publication(value, &taken) else { return nil }
      if case .option(let question, _) = publication.subject {
        checkOption(publication, of: question, at: value, &panels)
      }
      return publication
    }
    .map { GroupRecord($0) }
  }

  /// Who entered, without the value.
  private struct Participant: Hashable {
    var municipality: String
    var kind: Municipality.Kind
    var size: SizeClass
  }

  /// An option is chosen or not, and the options of a question that are shown are so of all the same municipalities.
  private func checkOption(
    _ publication: GroupRecord.Publication, of question: String, at value: JSONValue,
    _ panels: inout [[String]: [Participant]]
  ) {
    guard !publication.entries.isEmpty else { return }
    let isPlain = publication.entries.allSatisfy { entry in
      (entry.value == 0 || entry.value == 1) && entry.level == nil && entry.range == 0...1
    }
    let panel = publication.entries.map {
      Participant(municipality: $0.municipality, kind: $0.kind, size: $0.size)
    }
    let key = [question, publication.quarter.code]
    if !isPlain || publication.figures.map(\.group) != [.all] || panels[key, default: panel] != panel {
      reader.report(.contradictoryRecord, at: value)
    }
    panels[key] = panel
  }

  private func publication(_ value: JSONValue, _ taken: inout Set<[String]>) -> GroupRecord.Publication? {
    let keys = ["quarter", "dimension", "question", "option", "figures", "municipalities"]
    guard let fields = reader.fields(value, keys) else { return nil }
    let quarter = reader.quarter(fields.required("quarter"))
    let subject = subject(fields)
    if let quarter, let subject, !taken.insert(["\(subject)", quarter.code]).inserted {
      reader.report(.contradictoryRecord, at: value)
    }
    var first: [String: JSONValue] = [:]
    let entries = reader.array(fields.required("municipalities")) { entry($0, &first) }
    let figures = quarter.flatMap { quarter in
      reader.array(fields.required("figures")) { figure($0, in: quarter, of: entries ?? []) }
    }
    guard let quarter, let subject, let entries, let figures else { return nil }
    guard !reader.hasErrors else { return nil }
    // Among the groups that are shown all are the first, or none is shown.
    if figures.first?.group != (entries.isEmpty ? nil : .all)
      || Set(figures.map(\.group)).count < figures.count
    {
      reader.report(.contradictoryRecord, at: fields["figures"] ?? value)
    }
    return GroupRecord.Publication(subject, in: quarter, figures: figures, entries: entries)
  }

  private func subject(_ fields: Fields) -> GroupRecord.Subject? {
    guard (fields["dimension"] == nil) != (fields["question"] == nil) else {
      reader.report(.notExactlyOneOf(["dimension", "question"]), at: fields.object)
      return nil
    }
    if let option = fields["option"] {
      guard let question = reader.id(fields.required("question")), let option = reader.id(option) else {
        return nil
      }
      return .option(question: question, option: option)
    }
    return reader.id(fields["dimension"]).map { .dimension($0) }
      ?? reader.id(fields["question"]).map { .question($0) }
  }

  private func entry(_ value: JSONValue, _ first: inout [String: JSONValue]) -> GroupRecord.Entry? {
    let keys = ["id", "kind", "size", "value", "level", "from", "to"]
    guard let fields = reader.fields(value, keys) else { return nil }
    let id = reader.id(fields.required("id"), uniqueAmong: &first)
    let kind: Municipality.Kind? = reader.word(fields.required("kind"))
    let size: SizeClass? = reader.word(fields.required("size"))
    let number = reader.number(fields.required("value"), from: 0, to: 1)
    let level = reader.integer(fields["level"], from: 0)
    let start = reader.number(fields.required("from"), from: 0, to: 1)
    let end = reader.number(fields.required("to"), from: 0, to: 1)
    guard let id, let kind, let size, let number, let start, let end else { return nil }
    guard start <= number, number <= end else {
      reader.report(.contradictoryRecord, at: value)
      return nil
    }
    return GroupRecord.Entry(
      municipality: id, kind: kind, size: size, value: number, level: level, range: start...end)
  }

  private func figure(
    _ value: JSONValue, in quarter: Quarter, of entries: [GroupRecord.Entry]
  ) -> GroupRecord.Figure? {
    guard let fields = reader.fields(value, ["group", "count", "mean", "levels"]) else { return nil }
    let group: GroupRecord.Group? = reader.word(fields.required("group"))
    let count = reader.integer(fields.required("count"), from: 5)
    let mean = reader.number(fields.required("mean"), from: 0, to: 1)
    let levels = reader.array(fields.required("levels")) { reader.integer($0, from: 0) }
    guard let group, let count, let mean, let levels, !reader.hasErrors else { return nil }
    let members = entries.filter { group.holds($0.kind, $0.size) }
    let found = levels.indices.map { level in members.count { $0.level == level } }
    let average = members.reduce(0) { $0 + $1.value } / Double(max(members.count, 1))
    guard members.count == count, found == levels, levels.isEmpty || levels.reduce(0, +) == count,
      abs(average - mean) < 0.005 + 1e-9,
      levels.isEmpty == members.contains(where: { $0.level == nil })
    else {
      reader.report(.contradictoryRecord, at: value)
      return nil
    }
    return GroupRecord.Figure(quarter: quarter, group: group, count: count, mean: mean, levels: levels)
  }
}
