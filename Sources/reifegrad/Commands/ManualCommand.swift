internal import ArgumentParser
internal import LocatedJSON
internal import Localization

struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: screen.pick(
        "Gibt das Handbuch für man aus.", "Writes the manual for man."),
      shouldDisplay: false)
  }

  func run() throws {
    // The same description that --experimental-dump-help prints; the library has no other way to it.
    let description = JSONDocument(Array(Reifegrad._dumpHelp().utf8)).root
    let page = ManualPage(
      program: DescribedCommand(description?["command"]), version: Reifegrad.configuration.version,
      language: screen)
    print(page.text, terminator: "")
  }
}
