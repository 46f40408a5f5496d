internal import Scoring

/// The scores of all measures of all municipalities in all quarters, side by side: looking one up costs one step.
struct ScoreTable: Sendable {
  let quarterCount: Int
  private let measureCount: Int
  private let scores: [Score?]
  /// The values alone, which most comparisons are about; reading one touches nothing else.
  private let values: [Double?]

  /// Lays the scores of entries, which are ordered by municipality and quarter, side by side.
  init(_ entries: [[NetworkEntry?]], measures: [Measure]) {
    quarterCount = entries.first?.count ?? 0
    measureCount = measures.count
    scores = entries.flatMap { quarters in
      quarters.flatMap { entry in measures.map { entry?.score($0) } }
    }
    values = scores.map { $0?.value }
  }

  subscript(measure: Measure, municipality: Int, quarter: Int) -> Score? {
    scores[place(measure, municipality, quarter)]
  }

  /// The value of a score, 0…1.
  func value(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Double? {
    values[place(measure, municipality, quarter)]
  }

  private func place(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Int {
    (municipality * quarterCount + quarter) * measureCount + measure.index
  }
}
