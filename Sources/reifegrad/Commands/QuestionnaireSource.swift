internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

/// Finds definitions as users name them: by file, or by the version of one in the workspace.
struct QuestionnaireSource {
  private let options: WorkspaceOptions

  init(_ options: WorkspaceOptions) {
    self.options = options
  }

  /// All definitions of the workspace, or an exit with all that is wrong in them.
  func catalog() throws(ExitCode) -> QuestionnaireCatalog {
    let reading = try options.find().readQuestionnaires()
    guard let catalog = reading.value else { throw refuse(reading.diagnostics) }
    guard !catalog.questionnaires.isEmpty else {
      throw refuse(
        .missingInput, "In diesem Ordner liegt noch kein Fragebogen.",
        "There is no questionnaire in this folder yet.")
    }
    return catalog
  }

  /// The newest version of the workspace's questionnaire, or an exit that asks which one if there are several.
  func newest() throws(ExitCode) -> Questionnaire {
    let catalog = try catalog()
    guard let id = catalog.questionnaires.first?.id, let newest = catalog.versions(of: id).last else {
      throw .missingInput
    }
    let ids = Set(catalog.questionnaires.map(\.id)).sorted()
    guard ids.count == 1 else {
      throw refuse(
        .wrongCall,
        "In diesem Ordner liegen mehrere Fragebögen (\(ids.joined(separator: ", "))). Nennen Sie die Datei.",
        "There are several questionnaires in this folder (\(ids.joined(separator: ", "))). Name the file.")
    }
    return newest
  }

  /// The definition in a file, or an exit with all that is wrong in it.
  func read(_ name: String) throws(ExitCode) -> Questionnaire {
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(WorkspaceOptions.absolute(name))
    } catch {
      let reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
      let diagnostic = Diagnostic(error.isMissing ? .noSuchFile : .unreadable(reason), file: name)
      guard error.isMissing else { throw refuse([diagnostic]) }
      complain(diagnostic.report(in: screen))
      throw .missingInput
    }
    let reading = Questionnaire.read(bytes, file: name)
    guard let questionnaire = reading.value else { throw refuse(reading.diagnostics) }
    return questionnaire
  }

  /// The definition with a name that is a file, or else a version in the workspace.
  func find(_ name: String) throws(ExitCode) -> Questionnaire {
    guard Self.isVersion(name), !FileSystem.exists(WorkspaceOptions.absolute(name)) else {
      return try read(name)
    }
    let catalog = try catalog()
    let found = catalog.questionnaires.filter { $0.version == name }
    guard let first = found.first else {
      let versions = catalog.questionnaires.map(\.version).joined(separator: ", ")
      throw refuse(
        .missingInput, "Eine Fassung \(name) gibt es in diesem Ordner nicht. Vorhanden: \(versions).",
        "There is no version \(name) in this folder. There are: \(versions).")
    }
    guard found.count == 1 else {
      throw refuse(
        .wrongCall,
        "Eine Fassung \(name) haben mehrere Fragebögen dieses Ordners. Nennen Sie die Dateien.",
        "Several questionnaires in this folder have a version \(name). Name the files.")
    }
    return first
  }

  /// Whether a name is no path.
  static func isVersion(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
