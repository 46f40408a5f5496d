internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Shipped
internal import SystemPackage
internal import Workspace

struct QuestionnaireNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: screen.pick(
        "Legt einen kleinen, vollständigen Fragebogen zum Anfangen an.",
        "Makes a small, complete questionnaire to start from."))
  }

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Die neue Datei, etwa Questionnaires/wasser.json.", "The new file, such as Questionnaires/water.json."
      ),
      valueName: screen.pick("datei", "file")),
    completion: .dataFile)
  var file: String

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Kennung des Fragebogens; sonst der Name der Datei.", "Id of the questionnaire; else the file’s name."
      ),
      valueName: screen.pick("kennung", "id")))
  var id: String?

  func run() throws {
    let path = WorkspaceOptions.absolute(file)
    let id = try self.id ?? Self.id(from: path)
    guard Identifier.isValid(id) else {
      throw refuse(
        .wrongCall,
        "„\(id)“ ist keine Kennung: kleine Buchstaben, Ziffern und Bindestriche, höchstens 64. Nennen Sie eine "
          + "mit --id.",
        "“\(id)” is no id: small letters, digits and hyphens, at most 64. Name one with --id.")
    }
    guard !FileSystem.exists(path), !FileSystem.isLink(path) else {
      throw refuse(
        .cannotWrite, "„\(file)“ gibt es schon; es wurde nichts verändert.",
        "“\(file)” is there already; nothing was changed.")
    }
    let made = try write(id, to: path)
    for name in made { say(screen.pick("angelegt     \(name)", "made     \(name)")) }
    say(explanation)
  }

  /// The name of the file, if it is an id.
  private static func id(from path: FilePath) throws(ExitCode) -> String {
    let stem = path.stem ?? ""
    guard !Identifier.isValid(stem) else { return stem }
    throw refuse(
      .wrongCall,
      "Aus dem Dateinamen „\(stem)“ wird keine Kennung (kleine Buchstaben, Ziffern, Bindestriche). Nennen Sie "
        + "eine mit --id.",
      "The file’s name “\(stem)” makes no id (small letters, digits, hyphens). Name one with --id.")
  }

  /// Writes the questionnaire and, where it is missing, the schema that it names beside it.
  private func write(_ id: String, to path: FilePath) throws(ExitCode) -> [String] {
    let text = String(decoding: ShippedFile.starter.bytes, as: UTF8.self)
      .replacing("\"id\": \"starter\"", with: "\"id\": \"\(id)\"", maxReplacements: 1)
    let schema = path.removingLastComponent().appending(ShippedFile.schema.rawValue)
    do {
      try FileSystem.writeDurably(Array(text.utf8), to: path)
      guard !FileSystem.exists(schema) else { return [path.string] }
      try FileSystem.writeDurably(ShippedFile.schema.bytes, to: schema)
      return [path.string, schema.string]
    } catch {
      throw error.refused()
    }
  }

  private var explanation: String {
    let name = pasted(file)
    return screen.pick(
      """

      Darin: 3 Stufen, 3 Handlungsfelder und 6 Fragen, jede Art einmal: Auswahl,
      Ja oder nein (unter einer Bedingung), Mehrfachauswahl, Anteil, Zahl, Text. Die
      Hilfe jeder Frage erklärt, was ihre Angaben bewirken. Editoren, die JSON Schema
      kennen, ergänzen und prüfen beim Schreiben.

      Weiter mit:
        reifegrad check \(name)
        reifegrad questionnaire print \(name)
      """,
      """

      In it: 3 levels, 3 dimensions and 6 questions, every kind once: choice, yes or
      no (under a condition), multiple choice, share, number, text. The help of each
      question explains what its entries do. Editors that know JSON Schema complete
      and check while you write.

      Next:
        reifegrad check \(name)
        reifegrad questionnaire print \(name)
      """)
  }
}
