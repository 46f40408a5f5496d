internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

struct ReopenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: screen.pick(
        "Macht eine abgegebene Selbsteinschätzung wieder zum Entwurf.",
        "Makes an assessment that was handed in a draft again."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments
  @OptionGroup var role: RoleOption

  @Option(
    help: ArgumentHelp(
      screen.pick("Warum; steht danach im Verlauf.", "Why; it stands in the history afterwards."),
      valueName: screen.pick("grund", "reason")))
  var reason: String

  func validate() throws {
    let isEmpty = reason.allSatisfy(\.isWhitespace)
    guard isEmpty || reason.unicodeScalars.count > 4_000 else { return }
    throw ValidationError(
      screen.pick(
        "--reason braucht einen Satz, der sagt, warum.", "--reason takes a sentence that says why."))
  }

  func run() throws {
    let opened = try OpenedAssessment(options, subject, role)
    defer { withExtendedLifetime(opened.lock) {} }
    guard !opened.assessment.isDraft else {
      say(
        screen.pick(
          "\(opened.title), ist ein Entwurf. Nichts wurde geändert.",
          "\(opened.title), is a draft. Nothing was changed."))
      return
    }
    var next = opened.assessment
    next.status = .draft
    _ = try opened.save(next, reason: reason)
    say(
      screen.pick(
        "\(opened.title), ist wieder ein Entwurf; das Siegel ist entfernt.",
        "\(opened.title), is a draft again; its seal is removed."))
    let named = "\(opened.municipality.id) --quarter \(opened.assessment.quarter.code)"
    say(screen.pick("Ändern mit: ", "Change it with: ") + options.call("fill \(named)"))
    say(screen.pick("Abgeben mit: ", "Hand it in with: ") + options.call("submit \(named)"))
  }
}
