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
  ///   - options: where it lies, as it was called.
  ///   - isOver: whether it is to be one that has been, rather than one to come.
  /// - Throws: an exit where there is none such.
  init(
    _ quarter: Quarter?, _ contents: WorkspaceContents, _ options: WorkspaceOptions, over isOver: Bool = false
  ) throws(ExitCode) {
    let meetings = contents.meetings.meetings
    let closed = Set(contents.minutes.map(\.meeting.quarter))
    let open = meetings.filter { !closed.contains($0.quarter) }
    let today = Timestamp.now.localDate
    let coming = open.first { $0.date.map { $0 >= today } ?? ($0.quarter >= .current) }
    let past = isOver ? open.last { $0.date.map { $0 <= today } ?? false } : nil
    guard let fallback = past ?? coming ?? open.last ?? meetings.last else {
      throw Self.noMeetings(options)
    }
    let named = quarter.map { contents.meetings[$0] }
    guard let chosen = named ?? fallback else {
      let list = meetings.map(\.quarter.code).joined(separator: ", ")
      let code = quarter?.code ?? ""
      let call = options.call("meeting plan \(code)")
      throw refuse(
        .missingInput,
        "Für \(code) ist kein Treffen eingetragen. Es gibt: \(list). Eintragen lässt es sich mit: \(call)",
        "No meeting has been entered for \(code). There are: \(list). Enter it with: \(call)")
    }
    minutes = contents.minutes.first { $0.meeting.quarter == chosen.quarter }
    meeting = chosen
    scene = MeetingScene(
      of: chosen, among: contents.meetings, contents.participants, contents.catalog, contents.assessments,
      targets: contents.targets, commitments: contents.commitments, minutes: contents.minutes, today: today)
  }

  private static func noMeetings(_ options: WorkspaceOptions) -> ExitCode {
    let call = options.call("meeting plan \(Quarter.current.code) --date \(Timestamp.now.localDate.iso)")
    return refuse(
      .missingInput, "Es ist noch kein Treffen eingetragen. Tragen Sie es ein, zum Beispiel mit: \(call)",
      "No meeting has been entered yet. Enter it, for example with: \(call)")
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
