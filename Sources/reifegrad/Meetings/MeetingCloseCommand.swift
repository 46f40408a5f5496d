internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import MeetingPacks
internal import SystemPackage
internal import Workspace

struct MeetingCloseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: screen.pick(
        "Schließt ein Treffen ab: Die Mappe bleibt mit den Zahlen dieses Tages, wie sie ist.",
        "Closes a meeting: the pack stays as it is with the numbers of this day."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: MeetingQuarterOption

  func run() async throws {
    let workspace = try options.find()
    // Before anything is read, so that what is frozen is what lies there.
    let lock = try lock(workspace)
    let contents = try await workspace.contents()
    let choice = try MeetingChoice(try time.parsed(), contents, workspace, over: true)
    let meeting = choice.meeting
    try refuseTooEarly(choice, minutesFile: options.path(of: workspace.minutesFile(of: meeting.quarter)))
    let minutes = choice.scene.minutes(closed: .now)
    // What could not be read again must never reach the disk.
    let file = options.path(of: workspace.minutesFile(of: meeting.quarter))
    let reading = Minutes.read(minutes.json.serialized(), file: file, quarter: meeting.quarter)
    guard reading.value == minutes else { throw refuse(reading.diagnostics) }
    let folder = workspace.packFolder(of: meeting.quarter)
    let files = Language.allCases.flatMap { choice.files(of: minutes.pack(in: $0), in: $0) }
    let report = try PackFolder(folder).write(files)
    for (old, kept) in report.kept {
      say(
        screen.pick(
          "„\(old)“ war von Hand geändert und liegt jetzt in „\(kept)“.",
          "“\(old)” was changed by hand and now lies in “\(kept)”."))
    }
    // Last, so that what is closed has its files.
    do throws(FileError) {
      try workspace.save(minutes)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    say(
      screen.pick(
        "Das Treffen \(meeting.quarter.code) ist abgeschlossen; die Zahlen bleiben die von heute.\nProtokoll: \(file)\n"
          + "Mappe: \(options.path(of: folder))/",
        "The meeting \(meeting.quarter.code) is closed; the numbers stay those of today.\nMinutes: \(file)\n"
          + "Pack: \(options.path(of: folder))/"))
    say(
      screen.pick("Verabredungen festhalten mit: ", "Note commitments with: ")
        + options.call("commitment add"))
  }

  /// What is closed already, or cannot be over yet.
  private func refuseTooEarly(_ choice: MeetingChoice, minutesFile: String) throws(ExitCode) {
    let quarter = choice.meeting.quarter.code
    if let minutes = choice.minutes {
      let day = minutes.closed.localDate.string(in: screen)
      throw refuse(
        .wrongCall,
        "Das Treffen \(quarter) ist schon am \(day) abgeschlossen worden. Nichts wurde geändert. Um es wieder zu öffnen, "
          + "räumen Sie „\(minutesFile)“ weg.",
        "The meeting \(quarter) was closed on \(day) already. Nothing was changed. To open it again, move "
          + "“\(minutesFile)” away.")
    }
    guard let date = choice.meeting.date, choice.meeting.host != nil else {
      throw refuse(
        .brokenData,
        "Zum Abschließen fehlen in meetings.json noch „date“ oder „host“ des Treffens \(quarter). Nichts wurde geändert.",
        "To close the meeting \(quarter), “date” or “host” are missing in meetings.json. Nothing was changed."
      )
    }
    guard Self.hasBegun(choice.meeting, on: date) else {
      let day = date.string(in: screen)
      throw refuse(
        .wrongCall,
        "Das Treffen \(quarter) am \(day) hat noch nicht begonnen. Abschließen lässt es sich danach. Nichts wurde geändert.",
        "The meeting \(quarter) on \(day) has not begun. It can be closed after it. Nothing was changed.")
    }
  }

  private static func hasBegun(_ meeting: Meeting, on date: CalendarDate) -> Bool {
    let now = Timestamp.now
    guard date == now.localDate, let hours = meeting.hours else { return date <= now.localDate }
    return now.localTime.map { $0 >= hours.lowerBound } ?? true
  }

  private func lock(_ workspace: Workspace) throws(ExitCode) -> FolderLock {
    do throws(FileError) {
      if let lock = try FolderLock.take(workspace.root, toWrite: workspace.meetingsFile) { return lock }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain, "Treffen oder Kommunen ändert gerade schon jemand. Versuchen Sie es gleich noch einmal.",
      "Somebody is already changing meetings or municipalities. Try again in a moment.")
  }
}
