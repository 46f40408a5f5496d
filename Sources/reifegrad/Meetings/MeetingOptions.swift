internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// What can be said of a meeting; an empty text takes something away.
struct MeetingOptions: ParsableArguments {
  @Option(help: help("Tag (JJJJ-MM-TT).", "Day (YYYY-MM-DD).")) var date: String?
  @Option(help: help("Beginn, etwa 10:00.", "Start, such as 10:00.")) var start: String?
  @Option(help: help("Ende, etwa 15:00.", "End, such as 15:00.")) var end: String?
  @Option(help: help("Tag, bis zu dem abgegeben wird (JJJJ-MM-TT).", "Day by which to hand in (YYYY-MM-DD)."))
  var deadline: String?
  @Option(
    help: help("Kommune, die einlädt: Kennung oder Name.", "Municipality that invites: id or name."),
    completion: .municipality)
  var host: String?
  @Option(help: help("Ort.", "Place.")) var place: String?
  @Option(
    parsing: .upToNextOption, help: help("Themen, jedes in Anführungszeichen.", "Topics, each in quotes."))
  var topic: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: help("Kommunen, die kommen; ohne Angabe alle.", "Municipalities that come; without it all."),
    completion: .municipality)
  var municipality: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: help("Einrichtungen aus meetings.json, die kommen.", "Institutions of meetings.json that come."),
    completion: .institution)
  var institution: [String] = []
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      screen.pick(
        "Ob Gastgeberin, Uhrzeit, Ort und Themen veröffentlicht werden dürfen.",
        "Whether host, hours, place and topics may be published.")))
  var `public`: Bool?

  private static func help(_ german: String, _ english: String) -> ArgumentHelp {
    ArgumentHelp(screen.pick(german, english), valueName: screen.pick("wert", "value"))
  }

  /// A meeting with what was said of it.
  ///
  /// - Parameters:
  ///   - meeting: what was known.
  ///   - isNew: whether nothing was; then hours and institutions are those of the last meeting.
  ///   - meetings: all meetings, and the institutions.
  ///   - participants: who takes part.
  /// - Returns: the meeting.
  /// - Throws: an exit where something is no date, no time or nobody.
  func applied(
    to meeting: Meeting, isNew: Bool, _ meetings: Meetings, _ participants: Participants
  ) throws(ExitCode) -> Meeting {
    var meeting = meeting
    let last = isNew ? meetings.last(before: meeting.quarter) : nil
    if let last { meeting.institutions = last.institutions }
    if let date { meeting.date = try Self.day(date) }
    if let deadline { meeting.deadline = try Self.day(deadline) }
    meeting.hours = try hours(meeting.hours ?? last?.hours)
    if meeting.date == nil {
      guard start == nil, end == nil else {
        throw refuse(
          .wrongCall, "Zur Uhrzeit gehört ein Tag: --date. Nichts wurde geändert.",
          "Hours belong to a day: --date. Nothing was changed.")
      }
      meeting.hours = nil
    }
    if let host = host?.trimmed { meeting.host = host.isEmpty ? nil : try participants.find(host).id }
    if let place = place?.trimmed { meeting.place = place.isEmpty ? nil : place }
    if let topics = Self.list(topic) { meeting.topics = topics }
    if let names = Self.list(municipality) {
      var ids: [String] = []
      for name in names { ids.append(try participants.find(name).id) }
      meeting.municipalities = ids.isEmpty ? nil : ids
    }
    if let names = Self.list(institution) { meeting.institutions = names.map { $0.lowercased() } }
    if let isPublic = self.public { meeting.isPublic = isPublic }
    return meeting
  }

  /// From and until when, with what was known of it.
  private func hours(_ known: ClosedRange<TimeOfDay>?) throws(ExitCode) -> ClosedRange<TimeOfDay>? {
    guard start != nil || end != nil else { return known }
    let from = try Self.time(start, known?.lowerBound)
    let until = try Self.time(end, known?.upperBound)
    if from == nil, until == nil { return nil }
    guard let from, let until else {
      throw refuse(
        .wrongCall, "Zur Uhrzeit gehören Beginn und Ende: --start und --end. Nichts wurde geändert.",
        "Hours have a start and an end: --start and --end. Nothing was changed.")
    }
    guard from < until else {
      throw refuse(
        .wrongCall,
        "Das Treffen endet um \(until.text), beginnt aber erst um \(from.text). Nichts wurde geändert.",
        "The meeting ends at \(until.text) but starts at \(from.text) only. Nothing was changed.")
    }
    return from...until
  }

  // MARK: - Words

  /// What was listed; empty where an empty text takes it away, nothing where nothing was said.
  private static func list(_ words: [String]) -> [String]? {
    words.isEmpty ? nil : words.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func day(_ text: String) throws(ExitCode) -> CalendarDate? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    if let day = CalendarDate(text) { return day }
    throw refuse(
      .wrongCall, "„\(text)“ ist kein Tag. Schreiben Sie etwa 2027-03-11. Nichts wurde geändert.",
      "“\(text)” is no day. Write 2027-03-11, for example. Nothing was changed.")
  }

  /// The time that was said, else the one that was known.
  private static func time(_ text: String?, _ known: TimeOfDay?) throws(ExitCode) -> TimeOfDay? {
    guard let text = text?.trimmed else { return known }
    guard !text.isEmpty else { return nil }
    if let time = TimeOfDay(text) { return time }
    throw refuse(
      .wrongCall, "„\(text)“ ist keine Uhrzeit. Schreiben Sie etwa 10:00. Nichts wurde geändert.",
      "“\(text)” is no time of day. Write 10:00, for example. Nothing was changed.")
  }
}
