internal import Localization

/// The few words that charts say themselves.
struct ChartWords: Sendable {
  let language: Language

  /// Stands where there is no value.
  var missing: String { language.pick("k.\u{A0}A.", "n/a") }
  var median: String { language.pick("Median", "Median") }
  var range: String {
    language.pick("Spanne, weil Antworten offen sind", "Range, because answers are open")
  }
  var peersMedian: String { language.pick("Median der Vergleichsgruppe", "Median of peers") }
  var missingMeaning: String { language.pick("k.\u{A0}A.: kein Wert", "n/a: no value") }

  func level(_ number: Int) -> String { language.pick("Stufe\u{A0}\(number)", "Level\u{A0}\(number)") }

  func median(_ value: String) -> String { "\(median)\u{A0}\(value)" }
}
