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
        "Prüft Fragebögen, Kommunen und Selbsteinschätzungen.",
        "Checks questionnaires, municipalities and assessments."))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Zu prüfende Dateien; sonst alle des Ordners.", "Files to check; else all of the folder."),
      valueName: screen.pick("datei", "file")))
  var files: [String] = []

  @Flag(
    help: ArgumentHelp(
      screen.pick("Auch Warnungen gelten als Fehler.", "Warnings count as errors, too.")))
  var strict = false

  @Option(
    help: ArgumentHelp(
      screen.pick("Ausgabe als text oder json (für Programme).", "Output as text or json (for programs)."),
      valueName: "text|json"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument {
    case text, json
  }

  func run() async throws {
    let (diagnostics, checked) = files.isEmpty ? try await checkWorkspace() : checkFiles()
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let isGood = errors == 0 && !(strict && warnings > 0)
    switch format {
    case .json:
      print(String(decoding: Diagnostic.json(of: diagnostics).serialized(), as: UTF8.self), terminator: "")
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

  // MARK: - A whole workspace

  private func checkWorkspace() async throws -> ([Diagnostic], Int) {
    let workspace = try options.find()
    let hasAssessments = !((try? FileSystem.list(workspace.assessmentsFolder)) ?? []).isEmpty
    guard FileSystem.exists(workspace.participantsFile) || hasAssessments else {
      return (workspace.readQuestionnaires().diagnostics, workspace.questionnaireFiles().count)
    }
    let reading = await workspace.readContents()
    let count = reading.value.map { $0.assessments.count } ?? 0
    let future = reading.value?.futureQuarters(in: workspace) ?? []
    return (reading.diagnostics + future, workspace.questionnaireFiles().count + 1 + count)
  }

  // MARK: - Single files

  private func checkFiles() -> ([Diagnostic], Int) {
    let diagnostics = files.flatMap { name -> [Diagnostic] in
      let path = WorkspaceOptions.absolute(name)
      do throws(FileError) {
        return check(try FileSystem.read(path), name: name, path: path)
      } catch {
        let reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
        return [Diagnostic(error.isMissing ? .noSuchFile : .unreadable(reason), file: name)]
      }
    }
    return (diagnostics, files.count)
  }

  private func check(_ bytes: [UInt8], name: String, path: FilePath) -> [Diagnostic] {
    let root = JSONDocument(bytes).root
    let stem = path.lastComponent?.string ?? ""
    if root?["municipalities"] != nil || stem == "municipalities.json" {
      return Participants.read(bytes, file: name).diagnostics
    }
    if root?["answers"] != nil || Quarter(String(stem.dropLast(5))) != nil {
      let participants = workspace(of: path)?.readParticipants().value
      return Assessment.read(bytes, file: name, catalog: catalog(for: path), participants: participants)
        .diagnostics
    }
    return checkQuestionnaire(bytes, name: name, path: path)
  }

  /// A definition, beside the older versions that lie in the same folder or workspace.
  private func checkQuestionnaire(_ bytes: [UInt8], name: String, path: FilePath) -> [Diagnostic] {
    let reading = Questionnaire.read(bytes, file: name)
    guard let questionnaire = reading.provisional, questionnaire.refersToOlderVersion else {
      return reading.diagnostics
    }
    let older = catalog(for: path).version(before: questionnaire.reference)
    return Questionnaire.read(bytes, file: name, older: older.map { .found($0) } ?? .missing).diagnostics
  }

  private func workspace(of path: FilePath) -> Workspace? {
    Workspace.find(from: path.removingLastComponent())
  }

  /// The definitions of the workspace that a file lies in, and the shipped one.
  private func catalog(for path: FilePath) -> QuestionnaireCatalog {
    let own = workspace(of: path)?.readQuestionnaires().value?.questionnaires ?? []
    let shipped = Questionnaire.read(
      ShippedFile.questionnaire.bytes, file: ShippedFile.questionnaire.rawValue)
    return QuestionnaireCatalog(own + [shipped.value].compactMap { $0 })
  }
}
