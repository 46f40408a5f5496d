internal import ArgumentParser
internal import Localization

struct MeetingCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting",
      abstract: screen.pick(
        "Bereitet das vierteljährliche Netzwerktreffen vor.", "Prepares the quarterly meeting of the network."
      ),
      discussion: screen.pick(
        """
        Stand und Mappe:  reifegrad meeting
        Woher ein Satz:   reifegrad meeting --explain
        Nach dem Treffen: reifegrad meeting close
        Die Termine stehen in meetings.json.
        """,
        """
        State and pack:    reifegrad meeting
        Where from:        reifegrad meeting --explain
        After the meeting: reifegrad meeting close
        The dates stand in meetings.json.
        """),
      subcommands: [MeetingPackCommand.self, MeetingCloseCommand.self],
      defaultSubcommand: MeetingPackCommand.self)
  }
}
