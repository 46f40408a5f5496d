internal import ArgumentParser
internal import Localization

@main
struct Reifegrad: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reifegrad",
      abstract: screen.pick(
        "Selbsteinschätzung und Vergleich smarter Städte und Regionen.",
        "Self-assessment and comparison of smart cities and regions."),
      discussion: screen.pick(
        """
        Der erste Versuch:  reifegrad demo beispiel  und dann  reifegrad dashboard --workspace beispiel
        Mit eigenen Daten:  reifegrad init meine-region  und dann darin  reifegrad fill weida

        Rückgabewerte: 0 gut, 1 nein (etwa: es haben nicht alle abgegeben), 64 falscher Aufruf, 65 fehlerhafte Daten, 66 Eingabe fehlt, 73 nicht schreibbar, \
        75 gesperrt (später noch einmal), 130 unterbrochen.
        """,
        """
        A first try:         reifegrad demo example  and then  reifegrad dashboard --workspace example
        With your own data:  reifegrad init my-region  and then in it  reifegrad fill weida

        Exit codes: 0 good, 1 no (for example: not everybody has handed in), 64 wrong call, 65 broken data, 66 input missing, 73 cannot write, \
        75 locked (try again later), 130 interrupted.
        """),
      version: "1.1.0",
      subcommands: [
        InitCommand.self, FillCommand.self, SubmitCommand.self, ReopenCommand.self, HistoryCommand.self,
        MergeCommand.self, CollectCommand.self, StatusCommand.self, ScoreCommand.self, ExplainCommand.self,
        CompareCommand.self,
        TargetCommand.self,
        CheckCommand.self, DashboardCommand.self, MunicipalityCommand.self,
        QuestionnaireCommand.self, DemoCommand.self,
      ])
  }
}
