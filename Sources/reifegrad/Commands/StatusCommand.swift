internal import ArgumentParser
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Workspace

struct StatusCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: screen.pick(
        "Zeigt, wer abgegeben hat, wer noch ausfüllt und wer fehlt.",
        "Shows who has handed in, who is at it, and who is missing."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: QuarterOption

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Endet mit 1, wenn noch nicht alle abgegeben haben.",
        "Ends with 1 if not everybody has handed in yet.")))
  var requireAll = false

  func run() async throws {
    let quarter = try time.parsed() ?? .current
    let contents = try await options.find().contents()
    let report = StatusReport(
      participation: Participation(
        in: quarter, participants: contents.participants, catalog: contents.catalog,
        assessments: contents.assessments),
      notices: Set(contents.assessments.filter { $0.quarter == quarter }.compactMap(\.notice)).sorted())
    if json { show(report.json) } else { show(report.table(in: screen)) }
    guard !requireAll || report.isComplete else { throw ExitCode.incomplete }
  }
}
