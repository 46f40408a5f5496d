internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Shipped
internal import SystemPackage
internal import Workspace

struct CheckCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: screen.pick(
        "Prüft Fragebögen, Kommunen, Selbsteinschätzungen, Ziele, Treffen, Verabredungen, Protokolle, site.json und "
          + "group-figures.json.",
        "Checks questionnaires, municipalities, assessments, targets, meetings, commitments, minutes, site.json and "
          + "group-figures.json."))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Zu prüfende Dateien; sonst alle des Ordners.", "Files to check; else all of the folder."),
      valueName: screen.pick("datei", "file")),
    completion: .dataFile)
  var files: [String] = []

  @Flag(
    help: ArgumentHelp(
      screen.pick("Auch Warnungen gelten als Fehler.", "Warnings count as errors, too.")))
  var strict = false

  @Option(
    help: ArgumentHelp(
      screen.pick("Form der Ausgabe; json ist für Programme.", "Form of the output; json is for programs."),
      valueName: "form"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() async throws {
    let (diagnostics, checked) = files.isEmpty ? try await checkWorkspace() : checkFiles()
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let isGood = errors == 0 && !(strict && warnings > 0)
    switch format {
    case .json:
      show(Diagnostic.json(of: diagnostics))
    case .text:
      for diagnostic in diagnostics { complain(diagnostic.report(in: screen)) }
      let files = Set(diagnostics.map(\.file)).count
      if isGood {
        say(Self.goodEnd(checked, warnings))
      } else {
        complain(Self.badEnd(errors, warnings, in: files))
      }
    }
    guard !isGood else { return }
    let isMissing = errors > 0 && diagnostics.allSatisfy { $0.problem == .noSuchFile }
    throw isMissing ? ExitCode.missingInput : ExitCode.brokenData
  }

  private static func goodEnd(_ checked: Int, _ warnings: Int) -> String {
    screen.pick(
      "\(checked) \(checked == 1 ? "Datei" : "Dateien") geprüft, kein Fehler",
      "\(checked) \(checked == 1 ? "file" : "files") checked, no error")
      + (warnings == 0 ? "." : ", " + Self.warnings(warnings) + ".")
  }

  private static func badEnd(_ errors: Int, _ warnings: Int, in files: Int) -> String {
    screen.pick(
      "\(errors) Fehler, \(Self.warnings(warnings)) in \(files) \(files == 1 ? "Datei" : "Dateien").",
      "\(errors) \(errors == 1 ? "error" : "errors"), \(Self.warnings(warnings)) in \(files) "
        + "\(files == 1 ? "file" : "files").")
  }

  private static func warnings(_ count: Int) -> String {
    screen.pick(
      "\(count) \(count == 1 ? "Warnung" : "Warnungen")", "\(count) \(count == 1 ? "warning" : "warnings")")
  }

  private func checkFiles() -> ([Diagnostic], Int) {
    let checker = FileChecker()
    return (files.flatMap(checker.check), files.count)
  }

  private func checkWorkspace() async throws -> ([Diagnostic], Int) {
    let workspace = try options.find()
    let hasAssessments = !((try? FileSystem.list(workspace.assessmentsFolder)) ?? []).isEmpty
    guard FileSystem.exists(workspace.participantsFile) || hasAssessments else {
      return (workspace.readQuestionnaires().diagnostics, workspace.questionnaireFiles().count)
    }
    let reading = await workspace.readContents(brokenSeal: .error)
    let hasMeetings = FileSystem.exists(workspace.meetingsFile)
    let count =
      reading.value.map {
        $0.assessments.count + $0.targets.count + $0.commitments.count + $0.minutes.count
          + (hasMeetings ? 1 : 0)
      } ?? 0
    let future = reading.value?.futureQuarters(in: workspace) ?? []
    let (site, siteCount) = checkSite(of: workspace, reading.value?.participants)
    let record = workspace.readGroupRecord()
    return (
      reading.diagnostics + future + site + (record?.diagnostics ?? []),
      workspace.questionnaireFiles().count + 1 + count + siteCount + (record == nil ? 0 : 1)
    )
  }

  /// What is wrong with the settings of the site, what they lack for a public edition, and how many files they are.
  private func checkSite(of workspace: Workspace, _ participants: Participants?) -> ([Diagnostic], Int) {
    guard let reading = workspace.readSite() else {
      let isAnybodyPublished = participants?.municipalities.contains { $0.publication != .none } ?? false
      let remark = Diagnostic(.site(.noSettings), severity: .remark, file: Workspace.siteName)
      return (isAnybodyPublished ? [remark] : [], 0)
    }
    let count = reading.provisional?.settings.logo == nil ? 1 : 2
    return (reading.withRemarks(file: Workspace.siteName), count)
  }
}

extension Reading<Site> {
  /// All problems, then what a public edition still needs where the file can be used.
  func withRemarks(file: String) -> [Diagnostic] {
    diagnostics + (value?.settings.remarks(file: file) ?? [])
  }
}
