internal import Localization

/// What is known of a municipality, piece by piece, in the order in which it is asked.
enum MunicipalityField: String, CaseIterable {
  case name, id, officialName, kind, ags, ars, district, districtName, population, populationDate, area
  case latitude, longitude, member, funding, publication, note

  /// The way to it in `municipalities.json`.
  var path: [String] {
    switch self {
    case .name, .id, .officialName, .kind, .ags, .ars, .publication, .note, .funding: [rawValue]
    case .member: ["members"]
    case .area: ["areaHectares"]
    case .district: ["district", "ags"]
    case .districtName: ["district", "name"]
    case .population: ["population", "count"]
    case .populationDate: ["population", "date"]
    case .latitude: ["location", "latitude"]
    case .longitude: ["location", "longitude"]
    }
  }

  /// Whether it is written as a number.
  var isNumber: Bool { [.population, .area, .latitude, .longitude].contains(self) }

  /// Whether it is only of regions, or never of them; nothing where it is of all.
  var isOfRegions: Bool? {
    switch self {
    case .member: true
    case .ags, .ars: false
    default: nil
    }
  }

  /// What it is called in a question.
  func label(in language: Language) -> String {
    switch self {
    case .name: language.pick("Name", "Name")
    case .id: language.pick("Kennung", "Id")
    case .officialName: language.pick("Amtlicher Name (wenn anders)", "Official name (if another)")
    case .kind:
      language.pick(
        "Art (city, town, village-region, alliance)", "Kind (city, town, village-region, alliance)")
    case .ags: language.pick("Gemeindeschlüssel AGS (8 Ziffern)", "Official key AGS (8 digits)")
    case .ars: language.pick("Regionalschlüssel ARS (12 Ziffern)", "Regional key ARS (12 digits)")
    case .district: language.pick("Schlüssel des Kreises (5 Ziffern)", "Key of the district (5 digits)")
    case .districtName: language.pick("Name des Kreises", "Name of the district")
    case .population: language.pick("Einwohner", "People")
    case .populationDate: language.pick("Einwohner am (JJJJ-MM-TT)", "People on (YYYY-MM-DD)")
    case .area: language.pick("Fläche in Hektar", "Area in hectares")
    case .latitude: language.pick("Geografische Breite in Grad", "Latitude in degrees")
    case .longitude: language.pick("Geografische Länge in Grad", "Longitude in degrees")
    case .member:
      language.pick(
        "Mitglieder (AGS:Name:Einwohner[:Hektar[:ARS]]; …)", "Members (AGS:name:people[:hectares[:ARS]]; …)")
    case .funding:
      language.pick("Förderung (Programm:JJJJ-MM[:Runde]; …)", "Funding (programme:YYYY-MM[:round]; …)")
    case .publication:
      language.pick("Veröffentlichung (full, levels, none)", "Publication (full, levels, none)")
    case .note: language.pick("Anmerkung", "Note")
    }
  }

  /// The option that sets it.
  var option: String {
    "--"
      + rawValue.reduce(into: "") { option, letter in
        option += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
      }
  }
}
