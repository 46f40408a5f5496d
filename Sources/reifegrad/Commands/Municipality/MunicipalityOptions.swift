internal import ArgumentParser
internal import Localization

/// What can be said of a municipality without being asked.
struct MunicipalityOptions: ParsableArguments {
  @Option(help: Self.help(.name)) var name: String?
  @Option(help: Self.help(.id)) var id: String?
  @Option(help: Self.help(.officialName)) var officialName: String?
  @Option(help: Self.help(.kind), completion: .list(["city", "town", "village-region", "alliance"]))
  var kind: String?
  @Option(help: Self.help(.ags)) var ags: String?
  @Option(help: Self.help(.ars)) var ars: String?
  @Option(help: Self.help(.district)) var district: String?
  @Option(help: Self.help(.districtName)) var districtName: String?
  @Option(help: Self.help(.population)) var population: String?
  @Option(help: Self.help(.populationDate)) var populationDate: String?
  @Option(help: Self.help(.area)) var area: String?
  @Option(help: Self.help(.latitude)) var latitude: String?
  @Option(help: Self.help(.longitude)) var longitude: String?
  @Option(help: Self.help(.member)) var member: [String] = []
  @Option(help: Self.help(.funding)) var funding: [String] = []
  @Option(help: Self.help(.publication), completion: .list(["full", "levels", "none"]))
  var publication: String?
  @Option(help: Self.help(.note)) var note: String?

  /// What was said; an empty text takes something away.
  var given: [MunicipalityField: String] {
    let all: [MunicipalityField: String?] = [
      .name: name, .id: id, .officialName: officialName, .kind: kind, .ags: ags, .ars: ars,
      .district: district, .districtName: districtName, .population: population,
      .populationDate: populationDate, .area: area, .latitude: latitude, .longitude: longitude,
      .member: Self.list(member), .funding: Self.list(funding), .publication: publication, .note: note,
    ]
    return all.compactMapValues { $0?.trimmed }
  }

  private static func list(_ entries: [String]) -> String? {
    entries.isEmpty ? nil : entries.joined(separator: "; ")
  }

  private static func help(_ field: MunicipalityField) -> ArgumentHelp {
    ArgumentHelp(field.label(in: screen) + ".", valueName: screen.pick("wert", "value"))
  }
}
