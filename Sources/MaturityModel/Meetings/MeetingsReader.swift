internal import LocatedJSON
internal import Localization

extension Meetings {
  /// Reads `meetings.json` strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - participants: who takes part; without them names of municipalities are not checked.
  ///   - catalog: the definitions; without them names of dimensions and kinds of support are not checked.
  ///   - closed: quarters whose meetings are closed; whoever these name may have left since.
  /// - Returns: the meetings unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, participants: Participants?, catalog: QuestionnaireCatalog?,
    closed: Set<Quarter> = []
  ) -> Reading<Meetings> {
    FileReader.read(bytes, file: file) { value, reader in
      MeetingsReader(reader: reader, participants: participants, catalog: catalog, closed: closed)
        .meetings(value)
    }
  }
}

/// Reads `meetings.json`.
struct MeetingsReader {
  let reader: FileReader
  let participants: Participants?
  let catalog: QuestionnaireCatalog?
  /// Quarters whose meetings are closed.
  var closed: Set<Quarter> = []

  func meetings(_ value: JSONValue) -> Meetings? {
    let keys = ["$schema", "format", "notice", "earlierHosts", "institutions", "meetings"]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields)
    let notice = reader.words(fields["notice"])
    // Whoever invited once may have left since, yet a slip of the hand should be seen.
    let hosts = reader.array(fields["earlierHosts"]) { municipality($0, unknown: .warning) } ?? []
    var ids: [String: JSONValue] = [:]
    let institutions = reader.array(fields["institutions"]) { institution($0, &ids) } ?? []
    var quarters: [Quarter: JSONValue] = [:]
    let meetings = reader.array(fields.required("meetings")) { entry in
      meeting(entry, institutions.map(\.id), &quarters)
    }
    return meetings.map {
      Meetings(
        schema: fields["$schema"]?.string, notice: notice, earlierHosts: hosts, institutions: institutions,
        meetings: $0.sorted { $0.quarter < $1.quarter })
    }
  }

  // MARK: - Meetings

  /// Reads one meeting.
  ///
  /// - Parameters:
  ///   - value: its object.
  ///   - institutions: ids of those that it may name; without them any.
  ///   - quarters: the quarters that have a meeting already.
  /// - Returns: the meeting; nothing without a quarter.
  func meeting(
    _ value: JSONValue, _ institutions: [String]?, _ quarters: inout [Quarter: JSONValue]
  ) -> Meeting? {
    let keys = [
      "quarter", "date", "start", "end", "deadline", "host", "place", "topics", "municipalities",
      "institutions", "isPublic",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    let quarter = quarter(fields, &quarters)
    let date = reader.date(fields["date"])
    let deadline = reader.date(fields["deadline"])
    if let date, let deadline, deadline > date, let place = fields["deadline"] {
      reader.report(.meeting(.deadlineAfterMeeting(deadline.iso, date.iso)), at: place)
    }
    let hours = hours(fields)
    let isOver = quarter.map(closed.contains) ?? false
    let severity: Diagnostic.Severity? = isOver ? nil : .error
    let host = fields["host"].flatMap { municipality($0, unknown: severity) }
    let guests = reader.array(fields["municipalities"], minimum: 1) { municipality($0, unknown: severity) }
    checkNamedOnce(fields["municipalities"])
    checkNamedOnce(fields["institutions"])
    if fields["date"] == nil, let place = fields["start"] { reader.report(.missingKey("date"), at: place) }
    // Where one of them is misspelt, that is told alone.
    if let host, let guests, !guests.isEmpty, !guests.contains(host), (guests + [host]).allSatisfy(takesPart),
      let place = fields["host"]
    {
      reader.report(.meeting(.hostNotAmongGuests(host)), at: place)
    }
    let place = reader.visibleWords(fields["place"], maximum: 300)
    let topics = reader.array(fields["topics"]) { reader.visibleWords($0, maximum: 200) } ?? []
    let coming =
      reader.array(fields["institutions"]) { entry in
        known(entry, in: isOver ? nil : institutions) { .meeting(.unknownInstitution($0, suggestion: $1)) }
      } ?? []
    let isPublic = reader.bool(fields["isPublic"]) ?? false
    return quarter.map {
      Meeting(
        quarter: $0, date: date, hours: hours, deadline: deadline, host: host, place: place, topics: topics,
        municipalities: guests, institutions: coming, isPublic: isPublic)
    }
  }

  private func quarter(_ fields: Fields, _ quarters: inout [Quarter: JSONValue]) -> Quarter? {
    guard let place = fields.required("quarter"), let quarter = reader.quarter(place) else { return nil }
    if let first = quarters[quarter] {
      reader.report(.meeting(.secondInQuarter(quarter.code, firstLine: first.position.line)), at: place)
    } else {
      quarters[quarter] = place
    }
    return quarter
  }

  /// From and until when; both or none.
  private func hours(_ fields: Fields) -> ClosedRange<TimeOfDay>? {
    guard let start = fields["start"], let end = fields["end"] else {
      if let lonely = fields["start"] ?? fields["end"] {
        reader.report(.missingKey(fields["start"] == nil ? "start" : "end"), at: lonely)
      }
      return nil
    }
    guard let from = time(start), let until = time(end) else { return nil }
    guard from < until else {
      reader.report(.meeting(.endsBeforeStart(from.text, until.text)), at: end)
      return nil
    }
    return from...until
  }

  private func time(_ value: JSONValue) -> TimeOfDay? {
    guard let text = reader.string(value) else { return nil }
    let time = TimeOfDay(text)
    if time == nil { reader.report(.meeting(.badTime(text)), at: value) }
    return time
  }

  /// Tells of whoever is named twice.
  private func checkNamedOnce(_ list: JSONValue?) {
    guard let list, list.kind == .array else { return }
    var seen: Set<String> = []
    for entry in list.elements {
      if let id = entry.string, !seen.insert(id).inserted {
        reader.report(.meeting(.namedTwice(id)), at: entry)
      }
    }
  }

  // MARK: - Institutions

  private func institution(_ value: JSONValue, _ ids: inout [String: JSONValue]) -> Institution? {
    guard let fields = reader.fields(value, ["id", "name", "support", "dimensions"]) else { return nil }
    let id = reader.id(fields.required("id"), uniqueAmong: &ids)
    if let id, let place = fields["id"], participants?[id] != nil {
      reader.report(.meeting(.institutionIsMunicipality(id)), at: place)
    }
    let name = reader.text(fields.required("name"), languages: ["de", "en"], maximum: 120)
    let versions = catalog?.questionnaires
    // Where nobody is asked for support there is nothing to compare its kinds with.
    let asking = versions?.compactMap { $0.question(for: .support) } ?? []
    let kinds = asking.isEmpty ? nil : asking.flatMap(\.optionIDs)
    let support =
      reader.array(fields["support"]) { entry in
        known(entry, in: kinds) { id, hint in
          .notOneOf(id, allowed: Set(kinds ?? []).sorted(), suggestion: hint)
        }
      } ?? []
    let dimensions = versions?.flatMap(\.scoredDimensions).map(\.id)
    let fluent =
      reader.array(fields["dimensions"]) { entry in
        known(entry, in: dimensions) { .unknownDimension($0, suggestion: $1) }
      } ?? []
    guard let id, let name else { return nil }
    return Institution(id: id, name: name, support: support, dimensions: fluent)
  }

  // MARK: - Names

  /// The id of a municipality; one that takes no part is told of unless nothing is to be said.
  private func municipality(_ value: JSONValue, unknown severity: Diagnostic.Severity?) -> String? {
    known(
      value, in: severity == nil ? nil : participants?.municipalities.map(\.id), severity: severity ?? .error
    ) {
      .unknownMunicipality($0, suggestion: $1)
    }
  }

  private func takesPart(_ id: String) -> Bool { participants.map { $0[id] != nil } ?? true }

  /// An id that has to be among some, where these are known.
  private func known(
    _ value: JSONValue, in ids: [String]?, severity: Diagnostic.Severity = .error,
    _ problem: (String, String?) -> Problem
  ) -> String? {
    guard let id = reader.id(value) else { return nil }
    if let ids, !ids.contains(id) {
      reader.report(problem(id, Suggestion.nearest(to: id, in: ids)), at: value, severity: severity)
    }
    return id
  }
}
