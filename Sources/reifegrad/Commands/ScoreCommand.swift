internal import ArgumentParser
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Workspace

struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: screen.pick(
        "Zeigt Wert, Stufe, Vollständigkeit und Veränderung je Handlungsfeld.",
        "Shows score, level, completeness and change per dimension."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func run() throws {
    let report = ScoreReport(try Subject(options, subject))
    if json { show(report.json) } else { show(report.table(in: screen)) }
  }
}
