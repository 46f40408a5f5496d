internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

struct MunicipalityEditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: screen.pick(
        "Ändert die Angaben zu einer Kommune.", "Changes what is known of a municipality."),
      discussion: screen.pick(
        "Ohne Angaben wird auf einem Terminal nach allem gefragt. Eine leere Angabe (--note \"\") entfernt sie.",
        "Without options, everything is asked for on a terminal. An empty one (--note \"\") takes it away."))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Kennung oder Name der Kommune.", "Id or name of the municipality."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: String

  @OptionGroup var entry: MunicipalityOptions

  func run() throws {
    let workspace = try options.find()
    let participants = try workspace.participants()
    let before = try participants.find(municipality)
    var form = MunicipalityForm(before, among: participants)
    try form.complete(with: entry)
    let after = try form.municipality()
    guard after != before else {
      return say(screen.pick("Nichts geändert.", "Nothing changed."))
    }
    try checkRenaming(from: before, to: after, workspace)
    try workspace.changeParticipants { participants throws(ExitCode) in
      guard let place = participants.municipalities.firstIndex(where: { $0 == before }) else {
        throw refuse(
          .tryAgain,
          "\(before.name) hat inzwischen jemand anders geändert. Geschrieben ist nichts; beginnen Sie noch einmal.",
          "Somebody else has changed \(before.name) meanwhile. Nothing is written; begin again.")
      }
      var participants = participants
      participants.municipalities[place] = try form.beside(participants, without: before).municipality()
      return participants
    }
    say(screen.pick("Geändert: \(after.name) (\(after.id)).", "Changed: \(after.name) (\(after.id))."))
  }

  /// The id is the name of the folder with the assessments, and stands in each of them.
  private func checkRenaming(
    from before: Municipality, to after: Municipality, _ workspace: Workspace
  ) throws(ExitCode) {
    guard before.id != after.id, FileSystem.exists(workspace.assessmentsFolder.appending(before.id)) else {
      return
    }
    throw refuse(
      .wrongCall,
      "Die Kennung „\(before.id)“ bleibt: Unter ihr liegen schon Selbsteinschätzungen. Geändert ist nichts.",
      "The id “\(before.id)” stays: there are assessments under it already. Nothing is changed.")
  }
}
