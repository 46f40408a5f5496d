public import Localization

/// The official list of German municipalities: Destatis' Gemeindeverzeichnis, in its text form GV100AD.
///
/// Source of the layout: description of the records of GV100AD, Statistisches Bundesamt. The file does not say of
/// which day the counts of people are, and it has no coordinates.
public struct MunicipalityRegister: Sendable, Hashable {
  /// A municipality of the list.
  public struct Entry: Sendable, Hashable {
    /// Amtlicher Gemeindeschlüssel, 8 digits.
    public var ags: String
    /// Amtlicher Regionalschlüssel, 12 digits.
    public var ars: String
    /// Its name in the list: `Weida, Stadt`.
    public var officialName: String
    /// The Kreis it belongs to.
    public var district: District
    /// How many people live there; 0 where nobody does.
    public var population: Int
    /// Area in hectares.
    public var areaHectares: Double?
  }

  /// The day whose borders and keys the list has (Gebietsstand).
  public var edition: CalendarDate
  /// The municipalities in the order of the file.
  public var entries: [Entry]
}
