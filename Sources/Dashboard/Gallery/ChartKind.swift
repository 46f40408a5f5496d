public import Localization

/// A chart of the site, by the name that it has on the pages.
public enum ChartKind: String, Sendable, CaseIterable {
  /// Where the participants are, with their level.
  case map = "karte"
  /// Everybody's score, sorted.
  case ranking = "rangfolge"
  /// How many are on which level.
  case distribution = "verteilung"
  /// Who went from which level to which.
  case levelFlow = "stufenfluss"
  /// Everybody's change.
  case steps = "schritte"
  /// Everybody's way over all quarters.
  case trends = "verlaeufe"
  /// How the answers spread in one dimension.
  case answers = "antworten"
  /// Two to four municipalities side by side.
  case comparison = "vergleich"
  /// One municipality's score on the scale of levels.
  case level = "stufe"
  /// One municipality's dimensions beside those of its peers.
  case profile = "profil"
  /// One municipality's dimensions as an outline.
  case shape = "form"
  /// One municipality's changes.
  case change = "veraenderung"
  /// One municipality's way over all quarters.
  case trend = "verlauf"
  /// What became of one municipality's questions.
  case completeness = "vollstaendigkeit"

  /// The chart that a user named in either language; nothing if there is none.
  public init?(named name: String) {
    let lower = name.lowercased()
    guard let found = Self.allCases.first(where: { $0.rawValue == lower || $0.englishName == lower }) else {
      return nil
    }
    self = found
  }

  /// Its name in English.
  public var englishName: String {
    switch self {
    case .map: "map"
    case .ranking: "ranking"
    case .distribution: "distribution"
    case .levelFlow: "level-flow"
    case .steps: "steps"
    case .trends: "trends"
    case .answers: "answers"
    case .comparison: "comparison"
    case .level: "level"
    case .profile: "profile"
    case .shape: "shape"
    case .change: "change"
    case .trend: "trend"
    case .completeness: "completeness"
    }
  }

  /// Its name in a language.
  public func name(in language: Language) -> String { language.pick(rawValue, englishName) }

  /// How many municipalities it is about; nothing to name where it is about all.
  public var municipalities: ClosedRange<Int> {
    switch self {
    case .map, .distribution, .levelFlow, .steps, .trends, .answers: 0...0
    case .ranking: 0...1
    case .comparison: 2...4
    case .level, .profile, .shape, .change, .trend, .completeness: 1...1
    }
  }

  /// Whether it is of a dimension, and whether it can be of the whole.
  public var dimension: DimensionNeed {
    switch self {
    case .ranking, .distribution, .trends: .possible
    case .answers: .needed
    case .map, .levelFlow, .steps, .comparison, .level, .profile, .shape, .change, .trend, .completeness:
      .none
    }
  }

  /// What a chart needs a dimension for.
  public enum DimensionNeed: Sendable {
    /// It is about all of them, or the whole.
    case none
    /// It shows the whole, or the dimension that is named.
    case possible
    /// It shows one dimension.
    case needed
  }

  /// What it shows.
  public func summary(in language: Language) -> String {
    switch self {
    case .map:
      language.pick("wo die Teilnehmenden liegen, mit Stufe", "where the participants are, with level")
    case .ranking:
      language.pick(
        "wer wo steht, mit Spanne der Plätze; hebt eine Kommune hervor",
        "who stands where, with range of ranks; highlights a municipality")
    case .distribution: language.pick("wie viele auf welcher Stufe stehen", "how many are on which level")
    case .levelFlow:
      language.pick("wer von welcher Stufe zu welcher ging", "who went from which level to which")
    case .steps: language.pick("wer sich wie weit bewegt hat", "who moved how far")
    case .trends: language.pick("der Weg aller über alle Quartale", "everybody’s way over all quarters")
    case .answers: language.pick("wie auf die Fragen geantwortet wird", "how the questions are answered")
    case .comparison:
      language.pick("zwei bis vier Kommunen nebeneinander", "two to four municipalities side by side")
    case .level: language.pick("Wert und Stufe auf der Skala", "score and level on the scale")
    case .profile:
      language.pick(
        "die Handlungsfelder neben der Vergleichsgruppe", "the dimensions beside those of the peers")
    case .shape: language.pick("die Handlungsfelder als Umriss", "the dimensions as an outline")
    case .change:
      language.pick("was sich seit dem Quartal davor bewegt hat", "what moved since the quarter before")
    case .trend: language.pick("der Weg über alle Quartale", "the way over all quarters")
    case .completeness:
      language.pick("was beantwortet ist und was offen", "what is answered and what is open")
    }
  }
}
