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
  var missingMeaning: String { language.pick("k.\u{A0}A.: kein Wert", "n/a: no value") }

  func level(_ number: Int) -> String { language.pick("Stufe\u{A0}\(number)", "Level\u{A0}\(number)") }

  func rank(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}
