internal import ArgumentParser
internal import Localization

struct RegionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "region",
      abstract: screen.pick(
        "Zeigt die Mitglieder einer Region und schlägt ihr Antworten vor.",
        "Shows the members of a region and suggests answers to it."),
      subcommands: [RegionMembersCommand.self, RegionSuggestCommand.self])
  }
}
