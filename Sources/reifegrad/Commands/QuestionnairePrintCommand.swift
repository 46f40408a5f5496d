internal import ArgumentParser
internal import Glibc
internal import Localization
internal import MaturityModel
internal import QuestionnaireDocuments
internal import Shipped
internal import SystemPackage
internal import Workspace

struct QuestionnairePrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print",
      abstract: screen.pick(
        "Macht aus einem Fragebogen ein Dokument zum Lesen, Drucken und Ausfüllen von Hand.",
        "Makes a questionnaire a document to read, to print and to fill in by hand."),
      discussion: screen.pick(
        """
        HTML-Datei hier:   reifegrad questionnaire print
        Markdown-Datei:    reifegrad questionnaire print --output fragebogen.md
        Standardausgabe:   reifegrad questionnaire print --format html --output -
        Gleich lesen:      reifegrad questionnaire print | less
        """,
        """
        HTML file here:    reifegrad questionnaire print
        Markdown file:     reifegrad questionnaire print --output questions.md
        Standard output:   reifegrad questionnaire print --format html --output -
        Read at once:      reifegrad questionnaire print | less
        """))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, markdown
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Datei oder Fassung; sonst die neueste im Datenordner.",
        "File or version; else the newest in the data folder."),
      valueName: screen.pick("datei", "file")),
    completion: .dataFile)
  var file: String?

  @Option(
    help: ArgumentHelp(
      screen.pick("Form; sonst sagt sie der Name der Datei.", "Form; else the name of the file tells it."),
      valueName: "form"))
  var format: Format?

  @Option(
    help: ArgumentHelp(
      screen.pick("Wohin; „-“ ist die Standardausgabe.", "Where to; “-” is standard output."),
      valueName: screen.pick("datei", "file")),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      screen.pick("Sprache; sonst die des Bildschirms.", "Language; else that of the screen."),
      valueName: screen.pick("sprache", "language")))
  var language: SpokenLanguage?

  func run() throws {
    let source = QuestionnaireSource(options)
    let questionnaire = try file.map(source.find) ?? source.newest()
    let language = try language(of: questionnaire)
    let document = QuestionnaireDocument(questionnaire, language: language)
    let target = self.target(for: questionnaire)
    let format = format ?? Self.format(of: target)
    let bytes =
      switch format {
      case .html: document.html(stylesheet: ShippedFile.documentStylesheet.bytes)
      case .markdown: Array(document.markdown().utf8)
      }
    guard let target else {
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
      return
    }
    try write(bytes, to: target)
  }

  // MARK: - What and where to

  private func language(of questionnaire: Questionnaire) throws(ExitCode) -> Language {
    guard let language = language?.language else {
      let own = questionnaire.languages.compactMap { Language(rawValue: $0) }
      return own.contains(screen) ? screen : own.first ?? screen
    }
    guard questionnaire.languages.contains(language.rawValue) else {
      let languages = questionnaire.languages.joined(separator: ", ")
      throw refuse(
        .wrongCall, "Diesen Fragebogen gibt es nicht in dieser Sprache, nur in: \(languages).",
        "This questionnaire is not given in this language, only in: \(languages).")
    }
    return language
  }

  /// The file to write; nothing for standard output.
  private func target(for questionnaire: Questionnaire) -> String? {
    if let output { return output == "-" ? nil : output }
    guard format == nil, isatty(STDOUT_FILENO) == 1 else { return nil }
    return "\(questionnaire.id)-\(questionnaire.version).html"
  }

  /// What a file's name says; Markdown on standard output.
  private static func format(of target: String?) -> Format {
    guard let target else { return .markdown }
    return ["md", "markdown"].contains(FilePath(target).extension?.lowercased() ?? "") ? .markdown : .html
  }

  private func write(_ bytes: [UInt8], to target: String) throws(ExitCode) {
    let path = WorkspaceOptions.absolute(target)
    guard path.extension?.lowercased() != "json" else {
      throw refuse(
        .wrongCall,
        "„\(target)“ sieht nach Daten aus und wird nicht überschrieben. Nennen Sie eine .html- oder .md-Datei.",
        "“\(target)” looks like data and is not overwritten. Name an .html or .md file.")
    }
    do {
      try FileSystem.writeDurably(bytes, to: path)
    } catch {
      throw error.refused()
    }
    print(path.fileAddress)
  }
}
