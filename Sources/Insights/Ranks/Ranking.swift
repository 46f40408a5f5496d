public import Scoring

/// Where a municipality stands among those that have a value.
public struct Standing: Sendable, Hashable {
  /// Index of the municipality.
  public let municipality: Int
  /// Its score.
  public let score: Score
  /// How certain its rank is.
  public let ranks: RankRange

  /// The ranks that other weights and what is open may give it; 1 is the best.
  public var rank: ClosedRange<Int> { ranks.range }
  /// The rank by the plain score; equal at the shown precision is equal in rank.
  public var plainRank: Int { ranks.plain }
}

extension Network {
  /// All with a value for a measure in a quarter, the highest first; those equal at one decimal by name.
  ///
  /// - Parameters:
  ///   - measure: what is compared.
  ///   - quarter: index of the quarter.
  /// - Returns: where each stands.
  public func ranking(_ measure: Measure, in quarter: Int) -> [Standing] {
    let ranks = ranks(in: quarter)
    let standings = municipalities.indices.compactMap { municipality -> Standing? in
      guard let score = score(measure, municipality, quarter),
        let rank = ranks.amongAll(measure, of: municipality)
      else { return nil }
      return Standing(municipality: municipality, score: score, ranks: rank)
    }
    return standings.sorted {
      ($0.plainRank, $0.municipality) < ($1.plainRank, $1.municipality)
    }
  }
}
