internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import MeetingPacks
internal import SystemPackage
internal import Terminal
internal import Workspace

struct MeetingPackCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pack",
      abstract: screen.pick(
        "Zeigt den Stand vor dem Treffen und schreibt die Mappe: zum Drucken, für eine Mail und den Termin.",
        "Shows the state before the meeting and writes the pack: to print, for a mail, and the date."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: MeetingQuarterOption

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Zeigt zu jedem Satz der Mappe, worauf er beruht; schreibt nichts.",
        "Shows for each sentence of the pack what it rests on; writes nothing.")))
  var explain = false

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Ordner der Mappe; sonst Meetings/<Quartal> im Datenordner.",
        "Folder of the pack; else Meetings/<quarter> in the data folder."),
      valueName: screen.pick("ordner", "folder")),
    completion: .directory)
  var output: String?

  func run() async throws {
    let workspace = try options.find()
    let contents = try await workspace.contents()
    let choice = try MeetingChoice(try time.parsed(), contents, options)
    let pack = choice.pack(in: screen)
    guard !explain else {
      for line in pack.explanation(in: screen) { say(line) }
      return
    }
    show(pack, choice)
    let folder = try folder(of: choice.meeting, workspace)
    let report = try PackFolder(folder).write(choice.files(of: pack, in: screen))
    say("")
    for (old, kept) in report.kept {
      say(
        screen.pick(
          "„\(old)“ war von Hand geändert und liegt jetzt in „\(kept)“.",
          "“\(old)” was changed by hand and now lies in “\(kept)”."))
    }
    let verb =
      report.hasChanged ? screen.pick("Geschrieben:", "Written:") : screen.pick("Unverändert:", "Unchanged:")
    say("\(verb) \(options.path(of: folder))/")
    say("  " + report.names.joined(separator: "  "))
    guard choice.minutes == nil else { return }
    let quarter = " --quarter \(choice.meeting.quarter.code)"
    say(
      screen.pick("Woher jeder Satz kommt: ", "Where each sentence is from: ")
        + options.call("meeting\(quarter) --explain"))
    say(screen.pick("Nach dem Treffen: ", "After the meeting: ") + options.call("meeting close\(quarter)"))
  }

  /// Where the pack goes: not among the data, where it would be taken for some.
  private func folder(of meeting: Meeting, _ workspace: Workspace) throws(ExitCode) -> FilePath {
    let folder = output.map(WorkspaceOptions.absolute) ?? workspace.packFolder(of: meeting.quarter)
    guard !Workspace.isPublished(folder) else {
      throw refuse(
        .wrongCall,
        "In „\(folder.string)“ liegen Seiten; die Mappe ist nur für das Netzwerk und gehört nicht dorthin.",
        "Pages lie in “\(folder.string)”; the pack is for the network only and does not belong there.")
    }
    guard workspace.holdsData(in: folder) else { return folder }
    throw refuse(
      .wrongCall, "In „\(folder.string)“ liegen die Daten. Nennen Sie für die Mappe einen eigenen Ordner.",
      "The data lie in “\(folder.string)”. Name a folder of its own for the pack.")
  }

  /// What matters before the meeting: when and where, who is missing, who sits with whom, who invites next.
  private func show(_ pack: Pack, _ choice: MeetingChoice) {
    func write(_ text: String, after mark: String = "") {
      let lines = WordWrap.lines(of: text, width: reportWidth - mark.count)
      say(mark + lines.joined(separator: "\n" + String(repeating: " ", count: mark.count)))
    }
    write(pack.title)
    for notice in choice.notices(in: screen) { write(notice) }
    if let minutes = choice.minutes {
      let day = minutes.closed.localDate.string(in: screen)
      write(
        screen.pick(
          "Abgeschlossen am \(day); die Zahlen sind die von damals.",
          "Closed on \(day); the numbers are those of then."))
    }
    for fact in pack.facts { write(fact) }
    for name in [PackSection.Name.before, .tandems, .host] {
      guard let section = pack[name] else { continue }
      say("")
      write(section.heading)
      for block in section.blocks {
        for statement in block.statements { write(statement.text, after: "  - ") }
      }
    }
  }
}
