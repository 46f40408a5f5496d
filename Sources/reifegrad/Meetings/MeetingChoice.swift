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
  var notices: [String] {
    let all = minutes.map { [$0.notice].compactMap(\.self) } ?? scene.notices
    return all.map(screen.notice)
  }

  /// Chooses the meeting of a quarter; else the first to come, the last one that is not closed, or the last one.
  init(_ quarter: Quarter?, _ contents: WorkspaceContents, _ workspace: Workspace) throws(ExitCode) {
    // What is closed stays as it was, whatever became of it in the file of meetings.
    let closed = contents.minutes.map(\.meeting)
    let open = contents.meetings.meetings.filter { meeting in
      !closed.contains { $0.quarter == meeting.quarter }
    }
    let meetings = (closed + open).sorted { $0.quarter < $1.quarter }
    let today = Timestamp.now.localDate
    let coming = open.first { $0.date.map { $0 >= today } ?? ($0.quarter >= .current) }
    guard let fallback = coming ?? open.last ?? meetings.last else { throw Self.noMeetings(workspace) }
    let named = quarter.map { quarter in meetings.first { $0.quarter == quarter } }
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
      targets: contents.targets, commitments: contents.commitments, minutes: contents.minutes)
  }

  private static func noMeetings(_ workspace: Workspace) -> ExitCode {
    let example = """
      { "format": 1, "meetings": [ { "quarter": "\(Quarter.current.code)", "date": "2026-12-10" } ] }
      """
    return refuse(
      .missingInput,
      "Es steht noch kein Treffen in „\(workspace.meetingsFile.string)“. Tragen Sie eines ein, zum Beispiel: \(example)",
      "There is no meeting in “\(workspace.meetingsFile.string)” yet. Enter one, for example: \(example)")
  }

  func pack(in language: Language) -> Pack { minutes?.pack(in: language) ?? scene.pack(in: language) }

  /// The files of a pack by name. What was closed has no table of needs any more; the one of that day stays.
  func files(of pack: Pack, in language: Language) -> [PackFile] {
    let stem = language.pick("treffen", "meeting")
    let date = minutes?.closed.localDate ?? Timestamp.now.localDate
    var files = [
      PackFile(
        "\(stem).html",
        pack.html(
          in: language, notices: notices, asOf: date, stylesheet: ShippedFile.meetingStylesheet.bytes)),
      PackFile("\(stem).md", Array(pack.markdown(in: language, notices: notices).utf8)),
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
