internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel

struct QuestionnaireDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: screen.pick(
        "Zeigt, was sich zwischen zwei Fassungen ändert und was vergleichbar bleibt.",
        "Shows what changes between two versions and what stays comparable."),
      discussion: screen.pick(
        """
        Die beiden neuesten:  reifegrad questionnaire diff
        Aus dem Datenordner:  reifegrad questionnaire diff 1 2
        Zwei Dateien:         reifegrad questionnaire diff alt.json neu.json
        """,
        """
        The two newest:        reifegrad questionnaire diff
        From the data folder:  reifegrad questionnaire diff 1 2
        Two files:             reifegrad questionnaire diff old.json new.json
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Ältere und neuere Fassung: Datei oder Nummer.", "Older and newer version: file or number."),
      valueName: screen.pick("fassung", "version")),
    completion: .dataFile)
  var versions: [String] = []

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func validate() throws {
    guard versions.isEmpty || versions.count == 2 else {
      throw ValidationError(
        screen.pick(
          "Nennen Sie zwei Fassungen, die ältere zuerst.", "Name two versions, the older one first."))
    }
  }

  func run() throws {
    let comparison = try compare()
    guard !json else {
      print(
        String(decoding: QuestionnaireDiffJSON(comparison).json.serialized(), as: UTF8.self), terminator: "")
      return
    }
    say(QuestionnaireDiffReport(comparison, language: screen).text)
  }

  private func compare() throws(ExitCode) -> VersionComparison {
    let source = QuestionnaireSource(options)
    let (first, second) = try pair(from: source)
    // Whoever names both the wrong way round means the same.
    let isTurned =
      first.id == second.id
      && QuestionnaireCatalog([first, second]).versions(of: first.id).last?.version == first.version
    let (older, newer) = isTurned ? (second, first) : (first, second)
    let isFromWorkspace = versions.allSatisfy(QuestionnaireSource.isVersion)
    // Versions between both count too.
    let ancestry =
      isFromWorkspace ? try source.catalog().ancestry(of: newer.reference, in: older.reference) : nil
    return VersionComparison(from: older, to: newer, ancestry: ancestry)
  }

  private func pair(from source: QuestionnaireSource) throws(ExitCode) -> (Questionnaire, Questionnaire) {
    if versions.count == 2 { return (try source.find(versions[0]), try source.find(versions[1])) }
    let newest = try source.newest()
    guard let older = try source.catalog().version(before: newest.reference) else {
      throw refuse(
        .missingInput,
        "In diesem Ordner liegt nur eine Fassung (\(newest.version)). Nennen Sie zwei Dateien.",
        "There is only one version (\(newest.version)) in this folder. Name two files.")
    }
    return (older, newest)
  }
}
