internal import ArgumentParser
internal import Localization

struct CommitmentCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "commitment",
      abstract: screen.pick(
        "Hält Verabredungen fest und was aus ihnen wurde.", "Notes commitments and what became of them."),
      discussion: screen.pick(
        """
        Festhalten:  reifegrad commitment add weida "Online-Terminvergabe" \\
                       --by 2027-Q1 --with ilmenau --question dv2
        Ansehen:     reifegrad commitment list weida
        Eingelöst:   reifegrad commitment done weida 2
        Aufgegeben:  reifegrad commitment dropped weida 2 --reason "Kein Geld"
        """,
        """
        Note:      reifegrad commitment add weida "Online appointments" \\
                     --by 2027-Q1 --with ilmenau --question dv2
        Look:      reifegrad commitment list weida
        Kept:      reifegrad commitment done weida 2
        Given up:  reifegrad commitment dropped weida 2 --reason "No money"
        """),
      subcommands: [
        CommitmentAddCommand.self, CommitmentListCommand.self, CommitmentDoneCommand.self,
        CommitmentDroppedCommand.self, CommitmentReopenCommand.self, CommitmentRemoveCommand.self,
      ])
  }
}
