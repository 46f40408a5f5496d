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
    print(
      json ? String(decoding: report.json.serialized(), as: UTF8.self) : report.table(in: screen),
      terminator: "")
  }
}

/// A municipality and a quarter, as users name them.
struct SubjectArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Kennung oder Name der Kommune, etwa weida.", "Id or name of the municipality, such as weida."),
      valueName: screen.pick("kommune", "municipality")))
  var municipality: String

  @Option(
    help: ArgumentHelp(
      screen.pick("Quartal, etwa 2026-Q4 oder Q4/2026.", "Quarter, such as 2026-Q4 or Q4/2026."),
      valueName: screen.pick("quartal", "quarter")))
  var quarter: String?

  /// The quarter that was named.
  func parsedQuarter() throws(ExitCode) -> Quarter? {
    guard let quarter else { return nil }
    guard let parsed = Quarter(quarter) else {
      throw refuse(
        .wrongCall, "„\(quarter)“ ist kein Quartal. Schreiben Sie etwa 2026-Q4.",
        "“\(quarter)” is no quarter. Write 2026-Q4, for example.")
    }
    return parsed
  }
}
