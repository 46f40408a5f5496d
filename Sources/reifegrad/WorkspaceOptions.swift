internal import ArgumentParser
internal import Glibc
internal import Insights
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

/// Where the workspace is.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Ordner mit den Daten; sonst der nächste von hier aufwärts.",
        "Folder with the data; else the nearest from here upwards."),
      valueName: screen.pick("ordner", "folder")),
    completion: .directory)
  var workspace: String?

  /// The workspace that was named or found.
  func find() throws(ExitCode) -> Workspace {
    if let found = Self.workspace(named: workspace) { return found }
    guard let workspace else {
      throw refuse(
        .missingInput,
        "Hier liegt kein Ordner mit Daten. „reifegrad init“ legt ihn an, „reifegrad demo“ einen mit "
          + "Beispielen.",
        "There is no folder with data here. “reifegrad init” makes one, “reifegrad demo” one with examples.")
    }
    throw refuse(
      .missingInput,
      "In „\(workspace)“ liegen keine Daten. „reifegrad init \(workspace)“ legt sie an.",
      "There are no data in “\(workspace)”. “reifegrad init \(workspace)” makes them.")
  }

  /// The workspace in a folder; with no folder the nearest from here upwards.
  static func workspace(named folder: String?) -> Workspace? {
    guard let folder else { return Workspace.find(from: currentFolder) }
    let root = absolute(folder)
    return Workspace.find(from: root).flatMap { $0.root == root ? $0 : nil }
  }

  /// The folder that the program was started in.
  static var currentFolder: FilePath {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return FilePath(String(cString: path))
  }

  /// A path that does not depend on the folder that the program was started in.
  static func absolute(_ path: String) -> FilePath {
    let path = FilePath(path)
    return (path.isAbsolute ? path : currentFolder.pushing(path)).lexicallyNormalized()
  }
}

extension Workspace {
  /// Who takes part and the definitions, or an exit with all that is wrong in them.
  func definitions() throws(ExitCode) -> (participants: Participants, catalog: QuestionnaireCatalog) {
    let catalog = readQuestionnaires()
    let participants = readParticipants()
    guard let catalog = catalog.value, let participants = participants.value else {
      throw refuse(catalog.diagnostics + participants.diagnostics)
    }
    return (participants, catalog)
  }
}

extension Workspace {
  /// All that lies in the folder, with a word on what should be looked at; or an exit with what is wrong.
  func contents() async throws(ExitCode) -> WorkspaceContents {
    let reading = await readContents()
    guard let contents = reading.value else { throw refuse(reading.diagnostics) }
    for diagnostic in reading.diagnostics + contents.futureQuarters(in: self) {
      complain(diagnostic.report(in: screen))
    }
    return contents
  }

  /// All that was handed in, scored, with a word on what should be looked at; or an exit with what is wrong or missing.
  ///
  /// - Parameter quarter: the last one that counts; else the last one for which somebody submitted.
  /// - Returns: the network.
  /// - Throws: an exit code; what is wrong has been said.
  func network(upTo quarter: Quarter? = nil) async throws(ExitCode) -> Network {
    try await contents().network(upTo: quarter)
  }
}

extension WorkspaceContents {
  /// All that was handed in, scored, up to a quarter or the newest; or an exit with what is wrong or missing.
  func network(upTo quarter: Quarter?) throws(ExitCode) -> Network {
    guard let quarter else { return try release(.everything).network }
    let network = Network(
      participants: participants, catalog: catalog, assessments: assessments.filter { $0.quarter <= quarter },
      targets: targets)
    guard let network, network.quarter == quarter else {
      throw refuse(
        .missingInput, "Zum \(quarter.name(in: .german)) hat niemand eine Selbsteinschätzung abgegeben.",
        "Nobody has handed in an assessment for the \(quarter.name(in: .english)).")
    }
    return network
  }
}

extension Workspace {
  /// Who publishes the site, with a word on what should be looked at; or an exit with what is wrong in `site.json`.
  func site() throws(ExitCode) -> Site {
    guard let reading = readSite() else { return Site() }
    guard let site = reading.value else { throw refuse(reading.diagnostics) }
    for diagnostic in reading.diagnostics { complain(diagnostic.report(in: screen)) }
    return site
  }
}

extension Workspace {
  /// What was published of groups before, or an exit with what is wrong in it.
  func groupRecord() throws(ExitCode) -> GroupRecord {
    guard let reading = readGroupRecord() else { return GroupRecord() }
    if let record = reading.value { return record }
    let code = refuse(reading.diagnostics)
    complain(
      wrapped(
        screen.pick(
          "Löschen Sie \(Self.groupRecordName) nicht leichtfertig: Nur mit dieser Datei verraten neue Zahlen von Gruppen "
            + "zusammen mit den schon veröffentlichten nichts über Einzelne. Holen Sie sie aus einer Sicherung zurück.",
          "Do not remove \(Self.groupRecordName) lightly: only with this file do new figures of groups, together with "
            + "those already published, tell nothing about single ones. Get it back from a backup.")))
    throw code
  }
}

extension WorkspaceContents {
  /// Warnings of assessments for quarters that have not begun.
  func futureQuarters(in workspace: Workspace) -> [Diagnostic] {
    let current = Quarter.current
    return assessments.filter { $0.quarter > current }.map { assessment in
      Diagnostic(
        .futureQuarter(assessment.quarter.code), severity: .warning,
        file: workspace.file(of: assessment.municipality, assessment.quarter).string)
    }
  }
}

extension Participants {
  /// The municipality that a user named by id or by name, or an exit that tells who there is.
  func find(_ name: String) throws(ExitCode) -> Municipality {
    if let found = self[name.lowercased()] ?? municipalities.first(where: { $0.name == name }) {
      return found
    }
    let ids = municipalities.map(\.id)
    let hint = Suggestion.nearest(to: name, in: ids + municipalities.map(\.name))
    let list = ids.count > 30 ? "" : "\n  " + ids.joined(separator: "\n  ")
    throw refuse(
      .wrongCall,
      "„\(name)“ nimmt nicht teil." + (hint.map { " Meinten Sie „\($0)“?" } ?? "") + list,
      "“\(name)” does not take part." + (hint.map { " Did you mean “\($0)”?" } ?? "") + list)
  }
}
