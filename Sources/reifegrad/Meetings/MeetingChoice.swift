internal import ArgumentParser
internal import Explaining
internal import Localization
internal import Markup
internal import MaturityModel
internal import MeetingPacks
internal import Shipped
internal import SystemPackage
internal import Workspace

/// The meeting that a command is about, with its pack: the frozen one where it is closed.
struct MeetingChoice {
  let meeting: Meeting
  /// What was closed, if it was.
  let minutes: Minutes?
  let scene: MeetingScene

  /// What to say above everything.
  func notices(in language: Language) -> [String] {
    (minutes.map { [$0.notice].compactMap(\.self) } ?? scene.notices).map(language.notice)
  }

  /// Chooses the meeting of a quarter; else the first to come, the last one that is not closed, or the last one.
  ///
  /// - Parameters:
  ///   - quarter: the quarter that was named.
  ///   - contents: all that there is.
  ///   - workspace: where it lies.
  ///   - isOver: whether it is to be one that has been, rather than one to come.
  /// - Throws: an exit where there is none such.
  init(
    _ quarter: Quarter?, _ contents: WorkspaceContents, _ workspace: Workspace, over isOver: Bool = false
  ) throws(ExitCode) {
    let meetings = contents.meetings.meetings
    let closed = Set(contents.minutes.map(\.meeting.quarter))
    let open = meetings.filter { !closed.contains($0.quarter) }
    let today = Timestamp.now.localDate
    let coming = open.first { $0.date.map { $0 >= today } ?? ($0.quarter >= .current) }
    let past = isOver ? open.last { $0.date.map { $0 <= today } ?? false } : nil
    guard let fallback = past ?? coming ?? open.last ?? meetings.last else {
      throw Self.noMeetings(workspace)
    }
    let named = quarter.map { contents.meetings[$0] }
    guard let chosen = named ?? fallback else {
      let list = meetings.map(\.quarter.code).joined(separator: ", ")
      let code = quarter?.code ?? ""
      throw refuse(
        .missingInput, "Für \(code) steht kein Treffen in meetings.json. Es gibt: \(list).",
        "There is no meeting for \(code) in meetings.json. There are: \(list).")
    }
    minutes = contents.minutes.first { $0.meeting.quarter == chosen.quarter }
    meeting = chosen
    scene = MeetingScene(
      of: chosen, among: contents.meetings, contents.participants, contents.catalog, contents.assessments,
      targets: contents.targets, commitments: contents.commitments, minutes: contents.minutes, today: today)
  }

  private static func noMeetings(_ workspace: Workspace) -> ExitCode {
    let day = Timestamp.now.localDate
    let meeting = "{\"quarter\": \"\(Quarter.current.code)\", \"date\": \"\(day.iso)\"}"
    guard !FileSystem.exists(workspace.meetingsFile) else {
      return refuse(
        .missingInput,
        "In „\(workspace.meetingsFile.string)“ steht noch kein Treffen. Tragen Sie es unter „meetings“ zwischen den eckigen "
          + "Klammern ein, zum Beispiel: \(meeting)",
        "There is no meeting in “\(workspace.meetingsFile.string)” yet. Enter it at “meetings” between the square "
          + "brackets, for example: \(meeting)")
    }
    let example = "{\"format\": 1, \"meetings\": [\(meeting)]}"
    return refuse(
      .missingInput,
      "Die Datei „\(workspace.meetingsFile.string)“ gibt es noch nicht. Legen Sie sie an, zum Beispiel mit: \(example)",
      "There is no file “\(workspace.meetingsFile.string)” yet. Make it, for example with: \(example)")
  }

  func pack(in language: Language) -> Pack { minutes?.pack(in: language) ?? scene.pack(in: language) }

  /// The files of a pack by name. What was closed has no table of needs any more; the one of that day stays.
  func files(of pack: Pack, in language: Language) -> [PackFile] {
    let stem = language.pick("treffen", "meeting")
    let date = minutes?.closed.localDate ?? Timestamp.now.localDate
    let notices = notices(in: language)
    func page(_ pack: Pack) -> [UInt8] {
      pack.html(in: language, notices: notices, asOf: date, stylesheet: ShippedFile.meetingStylesheet.bytes)
    }
    var files = [
      PackFile("\(stem).html", page(pack.handout)),
      PackFile("\(stem).md", Array(pack.handout.markdown(in: language, notices: notices).utf8)),
      PackFile(language.pick("moderation.html", "chair.html"), page(pack.moderation)),
    ]
    if let calendar = scene.calendar(in: language, stamp: date) {
      files.append(PackFile("\(stem).ics", calendar))
    }
    if minutes == nil, let sheet = scene.sheet {
      files.append(
        PackFile(
          language.pick("bedarfe.csv", "needs.csv"),
          NeedTable(sheet, language).csv(
            language.pick(.german, .plain), notices: notices + [PackWords(language).mark])))
    }
    return files
  }
}
