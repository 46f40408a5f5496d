internal import ArgumentParser
internal import Localization

struct MunicipalityCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "municipality",
      abstract: screen.pick(
        "Zeigt, wer teilnimmt, nimmt Kommunen auf und ändert ihre Angaben.",
        "Shows who takes part, takes municipalities in and changes what is known of them."),
      subcommands: [
        MunicipalityListCommand.self, MunicipalityAddCommand.self, MunicipalityEditCommand.self,
        MunicipalityImportCommand.self,
      ])
  }
}
