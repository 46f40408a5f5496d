internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

struct CollectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "collect",
      abstract: screen.pick(
        "Übernimmt, was Kommunen eingesandt haben.", "Takes over what municipalities have sent in."),
      discussion: screen.pick(
        """
        Erst wird alles geprüft, dann je Kommune alles oder nichts übernommen. Abgegebenes und Neueres bleibt, \
        solange Sie nicht --replace angeben. Abgelehnte Dateien liegen danach in Output/refused, jede mit einem Text, \
        der sagt, was daran nicht stimmt; was --replace ersetzt, liegt in Output/replaced. Ein zweiter Lauf ändert nichts.
        """,
        """
        First everything is checked, then all or nothing of a municipality is taken over. What is handed in or newer \
        stays unless you say --replace. Refused files lie in Output/refused afterwards, each with a text that says what \
        is wrong with it; what --replace replaces lies in Output/replaced. A second run changes nothing.
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Dateien, und Ordner, in denen alle .json gelesen werden.",
        "Files, and folders in which all .json are read."),
      valueName: screen.pick("ordner|datei", "folder|file")),
    completion: .dataFile)
  var inputs: [String]

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Ersetzt auch, was hier abgegeben oder neuer ist.",
        "Replaces what is handed in or newer here, too.")))
  var replace = false

  @Flag(help: ArgumentHelp(screen.pick("Sagt nur, was geschähe.", "Only says what would happen.")))
  var dryRun = false

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func run() throws {
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let inputs = try inputs.map { name throws(ExitCode) in
      let path = WorkspaceOptions.absolute(name)
      guard !workspace.isOwnData(path) else {
        throw refuse(
          .wrongCall, "„\(name)“ gehört zu den eigenen Daten. Nennen Sie, was eingesandt wurde.",
          "“\(name)” is part of your own data. Name what was sent in.")
      }
      return (name: name, path: path)
    }
    let arrivals: [Arrival]
    do throws(FileError) {
      arrivals = try workspace.arrivals(in: inputs, catalog: catalog, participants: participants)
    } catch {
      throw refuse(.missingInput, error.message(in: .german), error.message(in: .english))
    }
    var intake = Intake(
      arrivals, workspace, catalog, participants, replace: replace, isTrial: dryRun)
    if !dryRun {
      intake.takeOver()
      intake.putAside(in: screen)
    }
    let report = CollectionReport(intake)
    if json {
      show(report.json)
    } else {
      for diagnostic in report.diagnostics { complain(diagnostic.report(in: screen)) }
      show(report.text(in: screen))
    }
    if let code = intake.code { throw code }
  }
}
