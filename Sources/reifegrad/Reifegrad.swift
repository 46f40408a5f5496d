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
        Ausprobieren:    reifegrad demo && cd beispiel && reifegrad dashboard
        Eigene Daten:    reifegrad init daten && cd daten && reifegrad fill weida
        Abgeben:         reifegrad submit weida
        Zusammenführen:  reifegrad merge a.json b.json --into weida/2026-Q4
        Einsammeln:      reifegrad collect eingang
        Wer fehlt noch:  reifegrad status
        Zum Treffen:     reifegrad meeting
        """,
        """
        Trying it out:   reifegrad demo && cd beispiel && reifegrad dashboard
        Your own data:   reifegrad init data && cd data && reifegrad fill weida
        Handing in:      reifegrad submit weida
        Joining parts:   reifegrad merge a.json b.json --into weida/2026-Q4
        Taking over:     reifegrad collect inbox
        Who is missing:  reifegrad status
        For the meeting: reifegrad meeting
        """) + "\n\n" + ExitMeaning.sentence(in: screen),
      version: "1.4.0",
      subcommands: [
        InitCommand.self, FillCommand.self, SubmitCommand.self, ReopenCommand.self, HistoryCommand.self,
        MergeCommand.self, CollectCommand.self, StatusCommand.self, ScoreCommand.self, ExplainCommand.self,
        CompareCommand.self, TargetCommand.self, MeetingCommand.self, CommitmentCommand.self,
        CheckCommand.self, DashboardCommand.self, ChartCommand.self, MunicipalityCommand.self,
        RegionCommand.self,
        QuestionnaireCommand.self, DemoCommand.self, ManualCommand.self,
      ])
  }
}
