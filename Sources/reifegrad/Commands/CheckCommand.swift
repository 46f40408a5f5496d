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

  func run() async throws {
    let (diagnostics, checked) = files.isEmpty ? try await checkWorkspace() : checkFiles()
    for diagnostic in diagnostics { complain(diagnostic.report(in: screen)) }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    guard errors == 0 else {
      let places = Set(diagnostics.map(\.file)).count
      complain(
        screen.pick(
          "\(errors) Fehler, \(warnings) Warnungen in \(places) \(places == 1 ? "Datei" : "Dateien").",
          "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) warnings in \(places) "
            + "\(places == 1 ? "file" : "files")."
        ))
      let isMissing = diagnostics.allSatisfy { $0.problem == .noSuchFile }
      throw isMissing ? ExitCode.missingInput : ExitCode.brokenData
    }
    say(
      screen.pick(
        "\(checked) \(checked == 1 ? "Datei" : "Dateien") geprüft, kein Fehler",
        "\(checked) \(checked == 1 ? "file" : "files") checked, no error")
        + (warnings == 0 ? "." : screen.pick(", Warnungen: \(warnings).", ", warnings: \(warnings).")))
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
      return Assessment.read(bytes, file: name, catalog: catalog(for: path)).diagnostics
    }
    return Questionnaire.read(bytes, file: name).diagnostics
  }

  /// The definitions of the workspace that a file lies in, and the shipped one.
  private func catalog(for path: FilePath) -> QuestionnaireCatalog {
    let workspace = Workspace.find(from: path.removingLastComponent())
    let own = workspace?.readQuestionnaires().value?.questionnaires ?? []
    let shipped = Questionnaire.read(
      ShippedFile.questionnaire.bytes, file: ShippedFile.questionnaire.rawValue)
    return QuestionnaireCatalog(own + [shipped.value].compactMap { $0 })
  }
}
