internal import Insights
internal import MaturityModel
internal import Scoring

/// One line of the published data.
struct ScoreRow: Sendable {
  let municipality: Municipality
  let quarter: Quarter
  /// Id of the dimension; `overall` for the whole.
  let dimension: String
  let score: Score
  let notice: String
}

extension Network {
  /// All scores of all quarters, ordered by municipality, quarter and dimension.
  func scoreRows() -> [ScoreRow] {
    municipalities.indices.flatMap { index in
      quarters.indices.flatMap { quarter -> [ScoreRow] in
        guard let entry = entry(index, quarter) else { return [] }
        return measures.map { measure in
          ScoreRow(
            municipality: municipalities[index], quarter: quarters[quarter],
            dimension: dimension(measure)?.id ?? "overall", score: entry.score(measure),
            notice: entry.assessment.notice ?? "")
        }
      }
    }
  }
}
