internal import Glibc
internal import LocatedJSON
internal import Localization
public import MaturityModel
public import SystemPackage

/// A folder with questionnaires, participants and assessments.
public struct Workspace: Sendable {
  /// The folder.
  public let root: FilePath

  /// Names a folder a workspace; nothing is read.
  public init(root: FilePath) {
    self.root = root
  }

  /// The nearest folder, from one upwards, that is a workspace.
  public static func find(from folder: FilePath) -> Workspace? {
    var candidate = folder
    while true {
      let workspace = Workspace(root: candidate)
      if FileSystem.exists(workspace.participantsFile) || FileSystem.isFolder(workspace.questionnairesFolder)
      {
        return workspace
      }
      let parent = candidate.removingLastComponent()
      guard parent != candidate, !parent.isEmpty else { return nil }
      candidate = parent
    }
  }

  // MARK: - Places

  /// Where the definitions lie.
  public var questionnairesFolder: FilePath { root.appending("Questionnaires") }

  /// Who takes part.
  public var participantsFile: FilePath { root.appending("municipalities.json") }

  /// Where the assessments lie, a folder per municipality.
  public var assessmentsFolder: FilePath { root.appending("Assessments") }

  /// Where generated things go.
  public var outputFolder: FilePath { root.appending("Output") }

  /// Where pages are kept that somebody changed by hand: away from all sites, so that nothing of it is published.
  public var handChangedFolder: FilePath { root.appending("Von-Hand") }

  /// Where an assessment lies. The municipality's id has to be valid.
  public func file(of municipality: String, _ quarter: Quarter) -> FilePath {
    precondition(Identifier.isValid(municipality), "an id becomes part of a path")
    return assessmentsFolder.appending(municipality).appending("\(quarter.code).json")
  }

  // MARK: - Reading

  /// Reads all definitions. The JSON Schema that lies beside them is passed over.
  ///
  /// - Returns: the catalogue if no definition has an error; provisionally, all that could be made out.
  public func readQuestionnaires() -> Reading<QuestionnaireCatalog> {
    var (_, diagnostics) = entries(of: questionnairesFolder)
    var questionnaires: [Questionnaire] = []
    var firstFiles: [QuestionnaireReference: String] = [:]
    var isOneLost = false
    let files = questionnaireFiles()
    let readings = files.map { file in read(file) { Questionnaire.read($0, file: $1) } }
    let versions = QuestionnaireCatalog(readings.compactMap(\.provisional))
    for (file, first) in zip(files, readings) {
      let reading = checkedAgainstOlder(first, file, versions)
      diagnostics += reading.diagnostics
      guard let questionnaire = reading.provisional else {
        isOneLost = true
        continue
      }
      let reference = questionnaire.reference
      if let first = firstFiles[reference] {
        let problem = Problem.duplicateDefinition(
          id: reference.id, version: reference.version, firstFile: first)
        diagnostics.append(Diagnostic(problem, file: shown(file)))
      } else {
        firstFiles[reference] = shown(file)
        questionnaires.append(questionnaire)
      }
    }
    var reading = Reading(QuestionnaireCatalog(questionnaires), diagnostics)
    // Even the name of a lost definition is unknown, so nothing can be said of files that name one.
    if isOneLost { reading.provisional = nil }
    return reading
  }

  /// Reads a definition once more where it refers to an older version, now that all are known.
  private func checkedAgainstOlder(
    _ reading: Reading<Questionnaire>, _ file: FilePath, _ versions: QuestionnaireCatalog
  ) -> Reading<Questionnaire> {
    guard let questionnaire = reading.provisional, questionnaire.refersToOlderVersion else { return reading }
    let older = versions.version(before: questionnaire.reference).map { Questionnaire.Predecessor.found($0) }
    return read(file) { Questionnaire.read($0, file: $1, older: older ?? .missing) }
  }

  /// Reads who takes part.
  public func readParticipants() -> Reading<Participants> {
    read(participantsFile) { Participants.read($0, file: $1) }
  }

  /// Reads one assessment; nothing if there is none. With `participants`, answers to what is not asked are
  /// told.
  public func readAssessment(
    of municipality: String, _ quarter: Quarter, catalog: QuestionnaireCatalog,
    participants: Participants? = nil, brokenSeal: Diagnostic.Severity = .warning
  ) -> Reading<Assessment>? {
    let file = file(of: municipality, quarter)
    guard FileSystem.exists(file) else { return nil }
    return read(file) {
      Assessment.read(
        $0, file: $1, catalog: catalog, participants: participants, place: (municipality, quarter),
        brokenSeal: brokenSeal)
    }
  }

  /// The quarters for which a municipality has a file, in order.
  public func quarters(of municipality: String) -> [Quarter] {
    guard Identifier.isValid(municipality) else { return [] }
    let entries = (try? FileSystem.list(assessmentsFolder.appending(municipality))) ?? []
    return entries.compactMap { Self.quarter(of: $0.name) }.sorted()
  }

  /// The definition files.
  public func questionnaireFiles() -> [FilePath] {
    let entries = (try? FileSystem.list(questionnairesFolder)) ?? []
    return entries.filter { !$0.isFolder && $0.name.hasSuffix(".json") && !$0.name.hasSuffix(".schema.json") }
      .map { questionnairesFolder.appending($0.name) }
  }

  // MARK: - Writing

  /// Writes an assessment; when this returns, it is on the disk.
  ///
  /// - Parameters:
  ///   - assessment: what to write.
  ///   - questionnaire: the definition that it belongs to; gives the order of the answers.
  /// - Throws: `FileError`; then the old file is untouched.
  public func save(_ assessment: Assessment, of questionnaire: Questionnaire) throws(FileError) {
    let file = file(of: assessment.municipality, assessment.quarter)
    try makeFolder(of: assessment.municipality)
    let json = assessment.json(order: questionnaire.questions.map(\.id))
    try FileSystem.writeDurably(json.serialized(), to: file)
  }

  /// Makes the folder of a municipality's assessments. A workspace that is not there was removed or is not mounted; it is
  /// not made anew in an empty place.
  func makeFolder(of municipality: String) throws(FileError) {
    guard FileSystem.isFolder(root) else { throw FileError(.write, root, code: ENOENT) }
    try FileSystem.makeFolder(assessmentsFolder.appending(municipality))
  }

  // MARK: - Names

  /// The quarter that a file name says.
  static func quarter(of name: String) -> Quarter? {
    guard name.hasSuffix(".json") else { return nil }
    let stem = String(name.dropLast(5))
    return Quarter(stem).flatMap { $0.code == stem ? $0 : nil }
  }

  /// A path as it is shown: below the workspace without its folder.
  func shown(_ file: FilePath) -> String {
    var relative = file
    return relative.removePrefix(root) ? relative.string : file.string
  }

  /// What lies in a folder, or why it cannot be told.
  func entries(of folder: FilePath) -> ([FileSystem.Entry], [Diagnostic]) {
    do {
      return (try FileSystem.list(folder), [])
    } catch {
      return ([], [unreadable(folder, error)])
    }
  }

  private func unreadable(_ file: FilePath, _ error: FileError) -> Diagnostic {
    let reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
    return Diagnostic(error.isMissing ? .noSuchFile : .unreadable(reason), file: shown(file))
  }

  func read<Value>(_ file: FilePath, _ body: ([UInt8], String) -> Reading<Value>) -> Reading<Value> {
    do {
      return body(try FileSystem.read(file), shown(file))
    } catch {
      return Reading(nil, [unreadable(file, error)])
    }
  }
}
