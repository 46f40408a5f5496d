public import Localization

/// A city or region that takes part.
public struct Municipality: Sendable, Hashable {
  /// What kind of unit it is; peers are of one kind.
  public enum Kind: String, Sendable, CaseIterable {
    /// A city (20,000 people and more).
    case city
    /// A town.
    case town
    /// Villages that develop together, without an official key of their own.
    case villageRegion = "village-region"
    /// Municipalities that have founded a body of their own.
    case alliance

    /// Whether it stands for several municipalities.
    public var isRegion: Bool { self == .villageRegion || self == .alliance }
  }

  /// What the municipality agreed to have published.
  public enum Publication: String, Sendable, CaseIterable {
    /// Scores and answers.
    case full
    /// Levels alone.
    case levels
    /// Nothing.
    case none
  }

  /// Stable name, also of its folder.
  public var id: String
  /// What people call it.
  public var name: String
  /// Its name in official lists.
  public var officialName: String?
  /// What kind of unit it is.
  public var kind: Kind
  /// Amtlicher Gemeindeschlüssel, 8 digits; regions have none.
  public var ags: String?
  /// Amtlicher Regionalschlüssel, 12 digits; regions have none.
  public var ars: String?
  /// The Kreis it belongs to.
  public var district: District
  /// How many people live there.
  public var population: Population
  /// Area in hectares.
  public var areaHectares: Double?
  /// Where it lies; nothing where nobody has said it yet.
  public var location: Location?
  /// The municipalities that a region stands for.
  public var members: [Member]
  /// Programmes that fund it.
  public var funding: [Funding]
  /// What it agreed to have published.
  public var publication: Publication
  /// A remark on the figures.
  public var note: String?

  /// Its class of size.
  public var sizeClass: SizeClass { SizeClass(of: self) }
}

/// A Kreis or kreisfreie Stadt.
public struct District: Sendable, Hashable {
  /// Its key, 5 digits.
  public var ags: String
  /// Its name.
  public var name: String

  /// Creates a district.
  public init(ags: String, name: String) {
    self.ags = ags
    self.name = name
  }
}

/// A count of people and its date.
public struct Population: Sendable, Hashable {
  /// How many.
  public var count: Int
  /// When.
  public var date: CalendarDate

  /// Creates a count.
  public init(count: Int, date: CalendarDate) {
    self.count = count
    self.date = date
  }
}

/// A place on earth, in degrees (WGS 84).
public struct Location: Sendable, Hashable {
  /// Degrees north.
  public var latitude: Double
  /// Degrees east.
  public var longitude: Double

  /// Creates a place.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A municipality that belongs to a region.
public struct Member: Sendable, Hashable {
  /// Amtlicher Gemeindeschlüssel, 8 digits.
  public var ags: String
  /// Amtlicher Regionalschlüssel, 12 digits.
  public var ars: String?
  /// Its name.
  public var name: String
  /// How many people live there.
  public var population: Int
  /// Area in hectares.
  public var areaHectares: Double?
}

/// A programme that funds a municipality.
public struct Funding: Sendable, Hashable {
  /// Name of the programme.
  public var programme: String
  /// Its round.
  public var round: Int?
  /// Year and month of the decision, `2020-09`.
  public var since: String
}
