internal import Localization

/// The few words that charts say themselves.
struct ChartWords: Sendable {
  let language: Language

  /// Stands where there is no value.
  var missing: String { language.pick("k.\u{A0}A.", "n/a") }
  var value: String { language.pick("Wert", "Score") }
  var rank: String { language.pick("Platz", "Rank") }
  var range: String {
    language.pick("Spanne, weil Antworten offen sind", "Range, because answers are open")
  }
  var peersMedian: String { language.pick("Median der Vergleichsgruppe", "Median of peers") }
  var levelAlone: String { language.pick("nur die Stufe ist bekannt", "the level alone is known") }
  var missingMeaning: String { language.pick("k.\u{A0}A.: kein Wert", "n/a: no value") }

  var rose: String { language.pick("höhere Stufe", "higher level") }
  var fell: String { language.pick("niedrigere Stufe", "lower level") }
  var stayed: String { language.pick("gleiche Stufe", "same level") }
  var fromWorstToBest: String {
    language.pick(
      "Antworten, von der schlechtesten (links) zur besten (rechts)",
      "Answers, from the worst (left) to the best (right)")
  }

  func level(_ number: Int) -> String { language.pick("Stufe\u{A0}\(number)", "Level\u{A0}\(number)") }

  func rank(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}
