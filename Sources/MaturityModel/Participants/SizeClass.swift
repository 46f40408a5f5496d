/// Classes of size after the Bundesinstitut für Bau-, Stadt- und Raumforschung; regions form a class of their own.
public enum SizeClass: String, Sendable, CaseIterable, Comparable {
  /// 100,000 people and more (Großstadt).
  case large
  /// 20,000 and more (Mittelstadt).
  case medium
  /// 5,000 and more (Kleinstadt).
  case small
  /// Fewer (Landgemeinde).
  case rural
  /// Village regions and alliances (Region/Verbund).
  case region

  /// The class of a municipality.
  public init(of municipality: Municipality) {
    self =
      if municipality.kind.isRegion {
        .region
      } else {
        switch municipality.population.count {
        case 100_000...: .large
        case 20_000...: .medium
        case 5_000...: .small
        default: .rural
        }
      }
  }

  /// Larger classes stand first.
  public static func < (left: Self, right: Self) -> Bool {
    let order = allCases
    return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
  }
}
