/// A dimension in which a municipality stands apart from its peers.
public struct Standout: Sendable, Hashable {
  /// The dimension.
  public let measure: Measure
  /// The municipality's value, 0…1.
  public let value: Double
  /// Where the peers stand.
  public let peers: PeerSummary

  /// How far the value is above (or, negative, below) the peers' median.
  public var lead: Double { value - peers.median }
}

extension Network {
  /// Dimensions at least `lead` (0…1) above the peers' median, the largest lead first.
  public func strengths(of municipality: Int, in quarter: Int, lead: Double = 0.03) -> [Standout] {
    standouts(of: municipality, in: quarter).filter { $0.lead >= lead - Self.noise }
      .sorted { (-$0.lead, $0.measure.index) < (-$1.lead, $1.measure.index) }
  }

  /// Dimensions at least `lead` (0…1) below the peers' median, the largest gap first.
  public func gaps(of municipality: Int, in quarter: Int, lead: Double = 0.03) -> [Standout] {
    standouts(of: municipality, in: quarter).filter { $0.lead <= -lead + Self.noise }
      .sorted { ($0.lead, $0.measure.index) < ($1.lead, $1.measure.index) }
  }

  /// What the last bits of floating point may take from a lead without its counting as less.
  private static var noise: Double { 1e-9 }

  private func standouts(of municipality: Int, in quarter: Int) -> [Standout] {
    measures.dropFirst().compactMap { measure -> Standout? in
      guard let value = value(measure, municipality, quarter),
        let peers = peerSummary(measure, of: municipality, in: quarter)
      else { return nil }
      return Standout(measure: measure, value: value, peers: peers)
    }
  }
}
