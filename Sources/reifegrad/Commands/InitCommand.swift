internal import ArgumentParser
internal import Localization
internal import Shipped
internal import SystemPackage
internal import Workspace

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: screen.pick(
        "Legt einen Ordner mit Fragebogen und Kommunen an.",
        "Makes a folder with questionnaire and municipalities."))
  }

  @Argument(
    help: ArgumentHelp(
      screen.pick("Der Ordner; sonst dieser.", "The folder; else this one."),
      valueName: screen.pick("ordner", "folder")),
    completion: .directory)
  var folder = "."

  func run() throws {
    let workspace = Workspace(root: WorkspaceOptions.absolute(folder))
    let written = try ShippedWorkspace(workspace).write()
    for name in written.kept {
      say(screen.pick("behalten     \(name) (gab es schon)", "kept     \(name) (was there already)"))
    }
    for name in written.made { say(screen.pick("angelegt     \(name)", "made     \(name)")) }
    let prefix = folder == "." ? "" : "cd \(pasted(folder)) && "
    say(
      screen.pick(
        "\nWeiter mit:\n  \(prefix)reifegrad fill weida\n  reifegrad dashboard",
        "\nNext:\n  \(prefix)reifegrad fill weida\n  reifegrad dashboard"))
  }
}

/// Writes the files that make a folder a workspace; keeps what is there.
struct ShippedWorkspace {
  let workspace: Workspace

  init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// Writes what is missing.
  func write() throws(ExitCode) -> (made: [String], kept: [String]) {
    let files: [(FilePath, ShippedFile)] = [
      (workspace.questionnairesFolder.appending(ShippedFile.questionnaire.rawValue), .questionnaire),
      (workspace.questionnairesFolder.appending(ShippedFile.schema.rawValue), .schema),
      (workspace.participantsFile, .municipalities),
      (workspace.meetingsFile, .meetings),
    ]
    var made: [String] = []
    var kept: [String] = []
    do {
      try FileSystem.makeFolder(workspace.questionnairesFolder)
      try FileSystem.makeFolder(workspace.assessmentsFolder)
      for (path, file) in files {
        if FileSystem.exists(path) {
          kept.append(path.string)
        } else {
          try FileSystem.writeDurably(file.bytes, to: path)
          made.append(path.string)
        }
      }
    } catch {
      throw error.refused()
    }
    return (made, kept)
  }
}
