internal import ArgumentParser
internal import Localization

struct QuestionnaireCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "questionnaire",
      abstract: screen.pick(
        "Legt Fragebögen an, druckt sie und vergleicht ihre Fassungen.",
        "Begins questionnaires, prints them and compares their versions."),
      subcommands: [
        QuestionnaireNewCommand.self, QuestionnairePrintCommand.self, QuestionnaireDiffCommand.self,
      ])
  }
}
