internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

struct MunicipalityImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: screen.pick(
        "Nimmt Kommunen aus dem Gemeindeverzeichnis auf.",
        "Takes municipalities in from the official list."),
      usage: screen.pick(
        "reifegrad municipality import <datei> [<optionen>]",
        "reifegrad municipality import <file> [<options>]"),
      discussion: screen.pick(
        """
        Liest die Textdatei GV100AD des Statistischen Bundesamtes:

        Einzelne:     reifegrad municipality import GV100AD.txt --ags 16076079
        Ganze Kreise: reifegrad municipality import GV100AD.txt --district 16063
        Nachsehen:    mit --dry-run
        Auffrischen:  mit --update (Name, Einwohner und Fläche)
        """,
        """
        Reads the text file GV100AD of the German Federal Statistical Office:

        Single ones:  reifegrad municipality import GV100AD.txt --ags 16076079
        By district:  reifegrad municipality import GV100AD.txt --district 16063
        Look only:    with --dry-run
        Refresh:      with --update (name, people and area)
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Die Datei GV100AD.", "The file GV100AD."), valueName: screen.pick("datei", "file")),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Gemeindeschlüssel (8 Ziffern), mit Kommas getrennt.", "Keys (8 digits), separated by commas."),
      valueName: screen.pick("schlüssel", "keys")))
  var ags: [String] = []

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Kreisschlüssel (5 Ziffern), mit Kommas getrennt: alle Gemeinden darin.",
        "Keys of districts (5 digits), separated by commas: all municipalities in them."),
      valueName: screen.pick("schlüssel", "keys")))
  var district: [String] = []

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Stichtag der Einwohnerzahlen; die Datei nennt ihn nicht.",
        "The day that the counts of people are of; the file does not say it."),
      valueName: screen.pick("datum", "date")))
  var populationDate: String?

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Übernimmt Name, Einwohner und Fläche auch für Kommunen, die schon teilnehmen.",
        "Takes name, people and area over for municipalities that take part already, too.")))
  var update = false

  @Flag(help: ArgumentHelp(screen.pick("Zeigt nur, was geschähe.", "Only shows what would happen.")))
  var dryRun = false

  func run() throws {
    let selection = RegisterImport.Selection(
      keys: try keys(in: ags, digits: 8), districts: try keys(in: district, digits: 5))
    guard !selection.keys.isEmpty || !selection.districts.isEmpty else {
      throw refuse(
        .wrongCall, "Nennen Sie mit --ags oder --district, welche Gemeinden aufgenommen werden sollen.",
        "Say with --ags or --district which municipalities are to be taken in.")
    }
    let date = try date()
    let workspace = try options.find()
    let register = try register()
    func result(of participants: Participants) throws(ExitCode) -> RegisterImport {
      let result = RegisterImport(
        selection, of: register, into: participants, isUpdating: update, date: date)
      guard result.missing.isEmpty else {
        let list = result.missing.joined(separator: ", ")
        throw refuse(
          .missingInput, "In „\(file)“ nicht enthalten: \(list). Geändert ist nichts.",
          "Not in “\(file)”: \(list). Nothing is changed.")
      }
      return result
    }
    guard !dryRun else { return try tell(result(of: workspace.participants()), date) }
    var done: RegisterImport?
    try workspace.changeParticipants { participants throws(ExitCode) in
      let result = try result(of: participants)
      done = result
      return result.participants
    }
    if let done { tell(done, date) }
  }

  // MARK: - What is wanted

  private func keys(in words: [String], digits: Int) throws(ExitCode) -> [String] {
    let keys = words.flatMap { $0.split(separator: ",") }.map { String($0.filter { $0 != " " }) }
    for key in keys where key.utf8.count != digits || !key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      throw refuse(
        .wrongCall, "„\(key)“ ist kein Schlüssel aus \(digits) Ziffern.",
        "“\(key)” is no key of \(digits) digits.")
    }
    return keys
  }

  private func date() throws(ExitCode) -> CalendarDate? {
    guard let populationDate else { return nil }
    guard let date = CalendarDate(populationDate) else {
      throw refuse(
        .wrongCall, "„\(populationDate)“ ist kein Tag. Schreiben Sie etwa 2024-12-31.",
        "“\(populationDate)” is no day. Write 2024-12-31, for example.")
    }
    return date
  }

  private func register() throws(ExitCode) -> MunicipalityRegister {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.read(WorkspaceOptions.absolute(file))
    } catch {
      throw refuse(.missingInput, error.message(in: .german), error.message(in: .english))
    }
    let reading = MunicipalityRegister.read(bytes, file: file)
    guard let register = reading.value else { throw refuse(reading.diagnostics) }
    return register
  }

  // MARK: - What happened

  private func tell(_ result: RegisterImport, _ date: CalendarDate?) {
    list(result.added.map { "\($0.name) (\($0.id))" }, screen.pick("aufgenommen ", "taken in "))
    list(result.updated.map { "\($0.name) (\($0.id))" }, screen.pick("aktualisiert", "updated  "))
    list(result.kept.map { "\($0.name) (\($0.id))" }, screen.pick("behalten    ", "kept     "))
    list(
      result.uninhabited.map { "\($0.officialName) (\($0.ags))" },
      screen.pick("unbewohnt   ", "no people"))
    let counts = screen.pick(
      "\(result.added.count) aufgenommen, \(result.updated.count) aktualisiert, "
        + "\(result.kept.count + result.uninhabited.count) übergangen.",
      "\(result.added.count) taken in, \(result.updated.count) updated, "
        + "\(result.kept.count + result.uninhabited.count) passed over.")
    say("\n" + counts + (dryRun ? screen.pick(" Geschrieben ist nichts.", " Nothing is written.") : ""))
    if date == nil, let new = (result.added + result.updated).first {
      let day = new.population.date.string(in: screen)
      say(
        wrapped(
          screen.pick(
            "Als Stand der Einwohnerzahlen gilt der Gebietsstand \(day). Ein anderer: --population-date.",
            "The counts of people are taken as of \(day), the day of the borders. Another day: "
              + "--population-date.")))
    }
    guard !result.added.isEmpty else { return }
    say(
      wrapped(
        screen.pick(
          "Die Lage steht nicht im Verzeichnis; damit eine Kommune auf der Karte erscheint: reifegrad "
            + "municipality edit \(result.added[0].id) --latitude … --longitude …",
          "The list does not say where they lie; to have one on the map: reifegrad municipality edit "
            + "\(result.added[0].id) --latitude … --longitude …")))
  }

  private func list(_ names: [String], _ word: String) {
    for name in names { say("\(word)  \(name)") }
  }
}
