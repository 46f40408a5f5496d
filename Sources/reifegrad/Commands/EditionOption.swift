internal import ArgumentParser
internal import Dashboard
internal import Localization
internal import MaturityModel

/// For whom pages are made.
struct EditionOption: ParsableArguments {
  /// The first word of an edition.
  private enum Kind: String, CaseIterable {
    case network, `public`, municipality
  }

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      screen.pick(
        "Für wen: network (alles, nur für das Netzwerk), public (was Kommunen freigegeben haben) oder "
          + "municipality mit einer Kommune (ihr Eigenes ganz, die anderen ohne Namen).",
        "For whom: network (everything, for the network only), public (what municipalities agreed to) or "
          + "municipality with one of them (its own as a whole, the others without names)."),
      valueName: screen.pick("ausgabe", "edition")),
    completion: .list(["network", "public", "municipality"]))
  var edition: [String] = []

  /// The edition, its municipality found among those who take part.
  func edition(among participants: Participants) throws(ExitCode) -> Edition {
    guard let word = edition.first else { return .network }
    guard let kind = Kind(rawValue: word.lowercased()) else {
      let hint = Suggestion.nearest(to: word, in: Kind.allCases.map(\.rawValue))
      throw refuse(
        .wrongCall,
        "Eine Ausgabe „\(word)“ gibt es nicht." + (hint.map { " Meinten Sie „\($0)“?" } ?? "")
          + " Es gibt network, public und municipality.",
        "There is no edition “\(word)”." + (hint.map { " Did you mean “\($0)”?" } ?? "")
          + " There are network, public and municipality.")
    }
    let rest = edition.dropFirst()
    switch (kind, rest.count) {
    case (.network, 0): return .network
    case (.public, 0): return .public
    case (.municipality, 1):
      let municipality = try participants.find(rest.first ?? "")
      return .municipality(id: municipality.id, name: municipality.name)
    case (.municipality, 0):
      throw refuse(
        .wrongCall,
        "Für welche Kommune? Zum Beispiel: „--edition municipality \(Self.example(participants))“.",
        "For which municipality? For example: “--edition municipality \(Self.example(participants))”.")
    default:
      let extra = rest.joined(separator: " ")
      throw refuse(
        .wrongCall, "„\(extra)“ gehört nicht zur Ausgabe \(kind.rawValue).",
        "“\(extra)” is no part of the edition \(kind.rawValue).")
    }
  }

  private static func example(_ participants: Participants) -> String {
    participants.municipalities.first?.id ?? "jena"
  }
}
