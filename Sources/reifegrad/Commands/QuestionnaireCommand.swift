internal import ArgumentParser
internal import Localization

struct QuestionnaireCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "questionnaire",
      abstract: screen.pick(
        "Vergleicht Fassungen von Fragebögen.", "Compares versions of questionnaires."),
      subcommands: [QuestionnaireDiffCommand.self])
  }
}
