internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Workspace

struct MunicipalityListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: screen.pick("Zeigt, wer teilnimmt.", "Shows who takes part."))
  }

  @OptionGroup var options: WorkspaceOptions

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Als JSON, in der Form von municipalities.json.", "As JSON, in the form of municipalities.json.")))
  var json = false

  func run() throws {
    let participants = try options.find().participants()
    guard !json else { return show(participants.json) }
    let number = NumberFormat(screen)
    var table = TextTable(
      [
        screen.pick("Kommune", "Municipality"), screen.pick("Kennung", "Id"), "AGS",
        screen.pick("Kreis", "District"), screen.pick("Einwohner", "People"),
      ], [.left, .left, .left, .left, .right])
    for municipality in participants.municipalities {
      table.add([
        municipality.name, municipality.id, municipality.ags ?? "–", municipality.district.name,
        number.string(Double(municipality.population.count)),
      ])
    }
    say(table.lines.joined(separator: "\n"))
  }
}
