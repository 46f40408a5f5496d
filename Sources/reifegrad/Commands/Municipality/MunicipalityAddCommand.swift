internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

struct MunicipalityAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: screen.pick("Nimmt eine Kommune auf.", "Takes a municipality in."),
      discussion: screen.pick(
        "Ohne Angaben wird auf einem Terminal nach allem gefragt.",
        "Without options, everything is asked for on a terminal."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var entry: MunicipalityOptions

  func run() throws {
    let workspace = try options.find()
    var form = MunicipalityForm(among: try workspace.participants())
    try form.complete(with: entry)
    let municipality = try form.municipality()
    try workspace.changeParticipants { participants throws(ExitCode) in
      // Somebody else may have taken it in while this was typed.
      form = form.beside(participants)
      var participants = participants
      participants.municipalities.append(try form.municipality())
      return participants
    }
    say(
      screen.pick(
        "Aufgenommen: \(municipality.name) (\(municipality.id)).",
        "Taken in: \(municipality.name) (\(municipality.id))."))
  }
}
