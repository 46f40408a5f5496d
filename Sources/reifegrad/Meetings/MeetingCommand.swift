internal import ArgumentParser
internal import Localization
internal import MaturityModel

struct MeetingCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting",
      abstract: screen.pick(
        "Bereitet das vierteljährliche Netzwerktreffen vor.", "Prepares the quarterly meeting of the network."
      ),
      discussion: screen.pick(
        """
        Termin eintragen: reifegrad meeting plan 2027-Q1 --date 2027-03-11
        Stand und Mappe:  reifegrad meeting
        Woher ein Satz:   reifegrad meeting --explain
        Nach dem Treffen: reifegrad meeting close
        Die Termine stehen in meetings.json.
        """,
        """
        Enter a date:      reifegrad meeting plan 2027-Q1 --date 2027-03-11
        State and pack:    reifegrad meeting
        Where from:        reifegrad meeting --explain
        After the meeting: reifegrad meeting close
        The dates stand in meetings.json.
        """),
      subcommands: [MeetingPackCommand.self, MeetingPlanCommand.self, MeetingCloseCommand.self],
      defaultSubcommand: MeetingPackCommand.self)
  }
}

/// A quarter with a meeting, as users name it.
struct MeetingQuarterOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Quartal des Treffens; sonst das nächste.", "Quarter of the meeting; else the next one."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .meetingQuarter)
  var quarter: String?

  /// The quarter that was named.
  func parsed() throws(ExitCode) -> Quarter? { try quarter.map(Quarter.init(named:)) }
}
