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
    let lock = try workspace.lockLists(toWrite: workspace.meetingsFile)
    let contents = try await workspace.contents()
    let choice = try MeetingChoice(try time.parsed(), contents, options, over: true)
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
      let missing = [
        choice.meeting.date == nil ? "--date …" : nil, choice.meeting.host == nil ? "--host …" : nil,
      ]
      let call = options.call("meeting plan \(quarter) \(missing.compactMap(\.self).joined(separator: " "))")
      throw refuse(
        .brokenData,
        "Zum Abschließen fehlen noch Tag oder Gastgeberin des Treffens \(quarter). Nichts wurde geändert. Tragen Sie sie "
          + "nach: \(call)",
        "To close the meeting \(quarter), its day or host are missing. Nothing was changed. Enter them: \(call)"
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
}
