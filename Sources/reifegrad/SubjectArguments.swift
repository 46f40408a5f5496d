internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// A municipality and a quarter, as users name them.
struct SubjectArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Kennung oder Name der Kommune, etwa weida.", "Id or name of the municipality, such as weida."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: String

  @OptionGroup var time: QuarterOption

  /// The quarter that was named.
  func parsedQuarter() throws(ExitCode) -> Quarter? { try time.parsed() }

  /// The quarter that was named, or today's; one that has not begun cannot be assessed.
  func begunQuarter() throws(ExitCode) -> Quarter {
    let current = Quarter.current
    let quarter = try parsedQuarter() ?? current
    guard quarter <= current else {
      throw refuse(
        .wrongCall, "Das \(quarter.name(in: screen)) hat noch nicht begonnen.",
        "The \(quarter.name(in: screen)) has not begun yet.")
    }
    return quarter
  }
}

/// A quarter, as users name it.
struct QuarterOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      screen.pick("Quartal, etwa 2026-Q4 oder Q4/2026.", "Quarter, such as 2026-Q4 or Q4/2026."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .quarter)
  var quarter: String?

  /// The quarter that was named.
  func parsed() throws(ExitCode) -> Quarter? { try quarter.map(Quarter.init(named:)) }
}
