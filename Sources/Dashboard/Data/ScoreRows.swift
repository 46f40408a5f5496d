internal import Insights
internal import MaturityModel
internal import Scoring

/// One line of a municipality's published data.
struct ScoreRow: Sendable {
  let quarter: Quarter
  /// Id of the dimension; `overall` for the whole.
  let dimension: String
  let score: Score
  let notice: String
  /// Whether the level alone is published.
  let isLevelAlone: Bool

  /// How many questions are answered, where that is published.
  var answered: Int? { isLevelAlone ? nil : score.coverage.answered }
  /// How many questions apply, where that is published.
  var applicable: Int? { isLevelAlone ? nil : score.coverage.applicable }
}

extension Network {
  /// How many lines the published data have.
  var scoreRowCount: Int {
    municipalities.indices.reduce(0) { count, index in
      count + quarters.indices.count { entry(index, $0) != nil } * measures.count
    }
  }

  /// All scores of all quarters of one municipality, ordered by quarter and dimension.
  func scoreRows(of index: Int) -> [ScoreRow] {
    quarters.indices.flatMap { quarter -> [ScoreRow] in
      guard let entry = entry(index, quarter) else { return [] }
      return measures.map { measure in
        ScoreRow(
          quarter: quarters[quarter], dimension: dimension(measure)?.id ?? "overall",
          score: entry.score(measure),
          notice: entry.assessment.notice ?? "", isLevelAlone: entry.isLevelsAlone)
      }
    }
  }
}
