internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

struct RegionMembersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "members",
      abstract: screen.pick(
        "Zeigt, welche Mitglieder einer Region selbst teilnehmen und was sie zuletzt abgegeben haben.",
        "Shows which members of a region take part themselves and what they have handed in last."),
      usage: screen.pick(
        "reifegrad region members <kommune> [<optionen>]",
        "reifegrad region members <municipality> [<options>]"))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments

  func run() throws {
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let region = try Region(subject.municipality, in: workspace, participants, catalog)
    let parts = try region.parts(upTo: try subject.begunQuarter())
    let number = NumberFormat(screen)
    var table = TextTable(
      [
        screen.pick("Mitglied", "Member"), "AGS", screen.pick("Einwohner", "People"),
        screen.pick("Kennung", "Id"), screen.pick("zuletzt abgegeben", "handed in last"),
      ], [.left, .left, .right, .left, .left])
    for part in parts {
      table.add([
        part.member.name, part.member.ags, number.string(Double(part.member.population)),
        part.municipality?.id ?? screen.pick("nimmt nicht teil", "takes no part"),
        part.handedIn?.quarter.name(in: screen) ?? "–",
      ])
    }
    say(table.lines.joined(separator: "\n"))
    if parts.contains(where: { $0.municipality == nil }) {
      say(screen.pick("\nWer fehlt, wird aufgenommen mit: ", "\nTake in who is missing with: ") + addCall)
    }
  }

  private var addCall: String { options.call("municipality add") }
}
