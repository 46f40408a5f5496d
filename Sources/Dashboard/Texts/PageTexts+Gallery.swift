extension PageTexts {
  // MARK: - Comparison

  func comparisonTitle(_ names: String, widest dimension: String) -> String {
    pick("\(names): am weitesten auseinander bei \(dimension)", "\(names): furthest apart in \(dimension)")
  }
  func comparisonSentence(_ scores: String) -> String {
    pick("Gesamtwert in Punkten: \(scores).", "Overall score in points: \(scores).")
  }
  func comparisonSpread(_ dimension: String, from low: String, to high: String) -> String {
    pick(
      "Bei \(dimension) reichen die Werte von \(pointsDative(low)) bis \(pointsDative(high)).",
      "In \(dimension) the scores go from \(pointsDative(low)) to \(pointsDative(high)).")
  }

  // MARK: - Why a chart cannot be drawn

  var noChartWithoutScore: String {
    pick(
      "Es ist zu wenig beantwortet für einen Wert; „reifegrad explain“ sagt, was fehlt.",
      "Too little is answered for a score; “reifegrad explain” tells what is missing.")
  }
  var noChartInFirstQuarter: String {
    pick("Es gibt erst ein Quartal.", "There is only one quarter so far.")
  }
  var noChartWithoutComparison: String {
    pick(
      "Noch niemand hat zwei Quartale mit Werten, die sich vergleichen lassen.",
      "Nobody has two quarters yet with scores that can be compared.")
  }
  var noChartOfFirst: String {
    pick(
      "Es gibt kein früheres Quartal, mit dem sich vergleichen lässt.",
      "There is no earlier quarter to compare with.")
  }
  var noChartWithoutMap: String { pick("Es fehlt die Karte.", "The map is missing.") }
  var noChartWithoutTwo: String {
    pick(
      "Von den genannten Kommunen haben nicht zwei einen Wert.",
      "Of the municipalities named there are not two with a score.")
  }
  /// `dimension` is nothing for the overall score.
  func noChartWithoutScores(_ dimension: String?) -> String {
    dimension.map {
      pick(
        "Für „\($0)“ hat in diesem Quartal niemand einen Wert.",
        "Nobody has a score for “\($0)” in this quarter.")
    } ?? pick("In diesem Quartal hat niemand einen Wert.", "Nobody has a score in this quarter.")
  }
}
