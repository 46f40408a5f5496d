internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Workspace

struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: screen.pick(
        "Zeigt, wann eine Selbsteinschätzung abgegeben, geöffnet und geändert wurde.",
        "Shows when an assessment was handed in, opened and changed."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func run() throws {
    let report = HistoryReport(try Subject(options, subject))
    if json { show(report.json) } else { show(report.text(in: screen)) }
  }
}
