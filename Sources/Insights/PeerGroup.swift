public import MaturityModel

/// Those that a municipality is fairly compared with.
public struct PeerGroup: Sendable, Hashable {
  /// What they have in common; widened until there are at least four besides oneself.
  public enum Basis: Sendable, Hashable {
    /// The same kind and the same class of size.
    case kindAndSize(Municipality.Kind, SizeClass)
    /// The same kind.
    case kind(Municipality.Kind)
    /// All that are no regions.
    case municipalities
    /// All that are regions.
    case regions
    /// All that take part.
    case all
  }

  /// What they have in common.
  public let basis: Basis
  /// Indices of the municipalities, the one compared included.
  public let members: [Int]
}

/// Where the peers stand.
public struct PeerSummary: Sendable, Hashable {
  /// How many peers have a value.
  public let count: Int
  /// The value in the middle, 0…1.
  public let median: Double
  /// Lower end of the band, 0…1.
  public let low: Double
  /// Upper end of the band, 0…1.
  public let high: Double
  /// Whether the band is the middle half (from eight peers up) rather than the whole spread.
  public let isMiddleHalf: Bool
}
