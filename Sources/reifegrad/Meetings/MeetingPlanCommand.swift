internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import MeetingPacks
internal import Terminal
internal import Workspace

struct MeetingPlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: screen.pick(
        "Trägt ein Treffen ein oder ändert, was von ihm bekannt ist.",
        "Enters a meeting, or changes what is known of it."),
      discussion: screen.pick(
        """
        reifegrad meeting plan 2027-Q1 --date 2027-03-11 --host ilmenau
        Was nicht genannt wird, bleibt. Ein neues Treffen übernimmt Uhrzeit und Einrichtungen vom letzten.
        Eine leere Angabe (--place "") entfernt sie.
        """,
        """
        reifegrad meeting plan 2027-Q1 --date 2027-03-11 --host ilmenau
        What is not named stays. A new meeting takes hours and institutions from the last one.
        An empty one (--place "") takes it away.
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Quartal, um das es geht; je Quartal ein Treffen.", "Quarter that it is about; one meeting each."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .plannedQuarter)
  var quarter: String

  @OptionGroup var entry: MeetingOptions

  func run() throws {
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let quarter = try Quarter(named: quarter)
    let isClosed = workspace.closedQuarters.contains(quarter)
    var isNew = false
    let (hasChanged, meetings) = try workspace.changeMeetings(participants, catalog) {
      meetings throws(ExitCode) in
      let old = meetings[quarter]
      isNew = old == nil
      let meeting = try entry.applied(
        to: old ?? Meeting(quarter: quarter), isNew: isNew, meetings, participants)
      if isClosed { try refuseAllButPublicity(old, meeting) }
      var meetings = meetings
      meetings.meetings.removeAll { $0.quarter == quarter }
      meetings.meetings.append(meeting)
      meetings.meetings.sort { $0.quarter < $1.quarter }
      return meetings
    }
    guard let meeting = meetings[quarter] else { return }
    let verb =
      !hasChanged
      ? screen.pick("Nichts geändert", "Nothing changed")
      : isNew ? screen.pick("Eingetragen", "Entered") : screen.pick("Geändert", "Changed")
    say("\(verb): \(options.path(of: workspace.meetingsFile))")
    let pack = MeetingScene(of: meeting, among: meetings, participants, catalog, []).pack(in: screen)
    let facts = pack.facts + [deadline(of: meeting), guests(of: meeting, participants)].compactMap(\.self)
    for fact in [pack.title] + facts { say(Self.wrapped(fact)) }
    guard !isClosed else { return }
    sayMissing(in: meeting)
    say(
      screen.pick("Stand und Mappe: ", "State and pack: ") + options.call("meeting --quarter \(quarter.code)")
    )
  }

  /// What was closed stays as it was, but what of it may be published is decided on later.
  private func refuseAllButPublicity(_ old: Meeting?, _ new: Meeting) throws(ExitCode) {
    var publicity = old
    publicity?.isPublic = new.isPublic
    guard publicity != new else { return }
    throw refuse(
      .wrongCall,
      "Das Treffen \(new.quarter.code) ist abgeschlossen und bleibt, wie es war; ändern lässt sich nur noch, ob es "
        + "veröffentlicht werden darf (--public, --no-public). Nichts wurde geändert.",
      "The meeting \(new.quarter.code) is closed and stays as it was; only whether it may be published can be changed "
        + "(--public, --no-public). Nothing was changed.")
  }

  private func deadline(of meeting: Meeting) -> String? {
    meeting.deadline.map { screen.pick("Abgabefrist: ", "Deadline: ") + $0.string(in: screen) }
  }

  private func guests(of meeting: Meeting, _ participants: Participants) -> String? {
    meeting.municipalities.map { ids in
      screen.pick("Kommunen: ", "Municipalities: ")
        + ids.map { participants[$0]?.name ?? $0 }.joined(separator: ", ")
    }
  }

  /// What is still open, with what to type.
  private func sayMissing(in meeting: Meeting) {
    let all = [
      (meeting.date == nil, screen.pick("Tag (--date)", "day (--date)")),
      (meeting.hours == nil, screen.pick("Uhrzeit (--start, --end)", "hours (--start, --end)")),
      (meeting.deadline == nil, screen.pick("Abgabefrist (--deadline)", "deadline (--deadline)")),
      (meeting.host == nil, screen.pick("Gastgeberin (--host)", "host (--host)")),
      (meeting.place == nil, screen.pick("Ort (--place)", "place (--place)")),
      (meeting.topics.isEmpty, screen.pick("Themen (--topic)", "topics (--topic)")),
    ]
    let missing = all.filter(\.0).map(\.1)
    guard !missing.isEmpty else { return }
    say(Self.wrapped(screen.pick("Noch offen: ", "Still open: ") + missing.joined(separator: ", ")))
  }

  private static func wrapped(_ text: String) -> String {
    WordWrap.lines(of: text, width: reportWidth).joined(separator: "\n")
  }
}
