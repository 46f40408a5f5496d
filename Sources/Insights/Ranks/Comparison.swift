public import Scoring

/// One municipality beside the others: what a table of all of them holds.
public struct ComparedMunicipality: Sendable, Hashable {
  /// Index of the municipality.
  public let municipality: Int
  /// The whole.
  public let overall: ComparedScore
  /// The scored dimensions on top, in the order of the questionnaire.
  public let dimensions: [ComparedScore]
}

/// A score with its ranks.
public struct ComparedScore: Sendable, Hashable {
  /// What it is the score of.
  public let measure: Measure
  /// Value, range, level and completeness.
  public let score: Score
  /// The rank among all with a value; nothing without a value.
  public let rank: RankRange?
  /// The rank among the own peers with a value; nothing without a value.
  public let peerRank: RankRange?
}

extension Network {
  /// All who submitted for a quarter, the highest overall value first, those equal at one decimal by name, those
  /// without a value last.
  public func comparison(in quarter: Int) -> [ComparedMunicipality] {
    let ranks = ranks(in: quarter)
    func compared(_ measure: Measure, _ municipality: Int) -> ComparedScore? {
      score(measure, municipality, quarter).map { score in
        ComparedScore(
          measure: measure, score: score, rank: ranks.amongAll(measure, of: municipality),
          peerRank: ranks.amongPeers(measure, of: municipality))
      }
    }
    let rows = municipalities.indices.compactMap { municipality in
      compared(.overall, municipality).map { overall in
        ComparedMunicipality(
          municipality: municipality, overall: overall,
          dimensions: measures.dropFirst().compactMap { compared($0, municipality) })
      }
    }
    return rows.sorted {
      ($0.overall.rank?.plain ?? .max, $0.municipality) < ($1.overall.rank?.plain ?? .max, $1.municipality)
    }
  }
}
