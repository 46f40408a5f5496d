internal import Localization
internal import MaturityModel

/// The words of the document, German and English side by side.
struct DocumentTexts: Sendable {
  let language: Language
  let number: NumberFormat

  init(_ language: Language) {
    self.language = language
    number = NumberFormat(language)
  }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  // MARK: - Frame

  func extent(version: String, id: String, questions: Int, scored: Int) -> String {
    pick(
      "Fassung \(version) · Kennung \(id) · \(questions) \(questions == 1 ? "Frage" : "Fragen"), davon \(scored) gewertet",
      "Version \(version) · id \(id) · \(questions) \(questions == 1 ? "question" : "questions"), \(scored) of them scored"
    )
  }
  var paperFields: [String] {
    [pick("Kommune", "Municipality"), pick("Quartal", "Quarter"), pick("Ausgefüllt am", "Filled in on")]
  }
  var contents: String { pick("Inhalt", "Contents") }
  func questionCount(_ count: Int) -> String {
    count == 1 ? pick("1 Frage", "1 question") : pick("\(count) Fragen", "\(count) questions")
  }
  var howToFill: String { pick("So füllen Sie aus", "How to fill in") }
  var howToFillText: [String] {
    [
      pick(
        "Runde Felder: Kreuzen Sie genau eine Antwort an. Eckige Felder: Kreuzen Sie alles an, was stimmt.",
        "Round boxes: tick exactly one answer. Square boxes: tick all that is true."),
      pick(
        "„Weiß nicht“ ist eine ehrliche Antwort; die Frage bleibt offen. „Trifft nicht zu“ nimmt die Frage aus "
          + "der Wertung und braucht einen Grund.",
        "“Don’t know” is an honest answer; the question stays open. “Does not apply” takes the question out of "
          + "the score and needs a reason."),
      pick(
        "Was unter einer Bedingung steht, beantworten Sie nur, wenn sie zutrifft.",
        "Answer what stands under a condition only if it holds."),
    ]
  }
  var dontKnow: String { pick("weiß nicht", "don’t know") }
  var doesNotApply: String { pick("trifft nicht zu, weil", "does not apply because") }
  var remark: String { pick("Anmerkung, Beleg", "Remark, evidence") }
  var sourceLine: String { pick("Quelle und Stichtag", "Source and its date") }
  var answerLine: String { pick("Antwort", "Answer") }
  var levels: String { pick("Die Stufen", "The levels") }
  var rules: String { pick("Wie aus Antworten ein Wert wird", "How answers become a score") }

  // MARK: - Terms

  var scale: String { pick("Skala", "Scale") }
  func scaleText(_ minimum: String, _ maximum: String) -> String {
    pick(
      "Werte werden in Punkten von \(minimum) bis \(maximum) angegeben.",
      "Scores are given in points from \(minimum) to \(maximum).")
  }
  var overall: String { pick("Gesamtwert", "Overall score") }
  var score: String { pick("Wert", "Score") }
  var scoring: String { pick("Wertung", "Scoring") }
  var weight: String { pick("Gewicht", "Weight") }
  var questions: String { pick("Fragen", "questions") }
  var dimensions: String { pick("Handlungsfelder", "dimensions") }
  var confidential: String { pick("Vertraulich", "Confidential") }
  var confidentialText: String {
    pick(
      "Erscheint in öffentlichen Ausgaben nicht je Kommune.", "Not shown per municipality in public editions."
    )
  }
  var references: String { pick("Bezug", "Refers to") }
  var onlyIf: String { pick("Nur wenn", "Only if") }
  var requires: String { pick("Verlangt außerdem", "Requires besides") }
  func levelRequires(_ level: String) -> String { pick("Stufe \(level) verlangt", "Level \(level) requires") }
  var nextStep: String { pick("Nächster Schritt", "Next step") }
  func nextStep(option: Int, isMultiple: Bool) -> String {
    isMultiple
      ? pick("So gelingt \(option)", "How to get \(option)")
      : pick("Nächster Schritt bei \(option)", "Next step at \(option)")
  }
  var source: String { pick("Quelle", "Source") }
  var required: String { pick("Pflicht", "Required") }

  var requiredText: String {
    pick(
      "Ohne eine Antwort lässt sich nicht abgeben; auch „weiß nicht“ und „trifft nicht zu“ sind Antworten.",
      "Without an answer nothing can be handed in; “don’t know” and “does not apply” are answers, too.")
  }

  var stale: String { pick("Neu zu beantworten", "To be answered anew") }

  func staleText(after quarters: Int) -> String {
    quarters == 1
      ? pick("Wenn die Angabe älter als ein Quartal ist.", "Once the figure is older than one quarter.")
      : pick(
        "Wenn die Angabe älter als \(quarters) Quartale ist.",
        "Once the figure is older than \(quarters) quarters.")
  }

  var sourceText: String {
    pick(
      "Die Angabe braucht ihre Quelle und den Stichtag.", "The figure needs its source and the source’s date."
    )
  }
  var olderVersion: String { pick("Frühere Fassung", "Older version") }
  func comparable(_ isComparable: Bool, with question: String) -> String {
    isComparable
      ? pick(
        "Mit der früheren Frage \(question) vergleichbar.", "Comparable with the older question \(question).")
      : pick(
        "Mit der früheren Frage \(question) nicht vergleichbar.",
        "Not comparable with the older question \(question).")
  }
  var id: String { pick("Kennung", "Id") }
  func list(of references: [Reference]) -> String {
    references.map { [$0.framework, $0.code].compactMap(\.self).joined(separator: ", ") }.joined(
      separator: "; ")
  }
  var openAnswers: String { pick("Offene Antworten", "Open answers") }
  var openAnswersText: String {
    pick(
      "„Weiß nicht“ und nicht beantwortete Fragen bleiben offen und haben keinen Wert. „Trifft nicht zu“ und nicht "
        + "gestellte Fragen zählen nicht mit.",
      "“Don’t know” and questions without an answer stay open and have no value. “Does not apply” and questions "
        + "that are not asked do not count.")
  }

  // MARK: - Small words

  var yes: String { pick("Ja", "Yes") }
  var no: String { pick("Nein", "No") }
  func points(_ number: String) -> String {
    number == "1" ? pick("1 Punkt", "1 point") : pick("\(number) Punkte", "\(number) points")
  }
  func from(_ number: String) -> String { pick("ab \(number)", "from \(number)") }
  /// A number with its sign of a unit; a share is a percentage where no unit is given. A unit that is a word stands
  /// by itself, since it would have to follow the number's grammar.
  func amount(_ value: Double, _ range: NumberRange) -> String {
    let text = number.shortest(value, decimals: max(range.decimals, 2))
    let unit = range.unit?[language] ?? (range.share == nil ? nil : "%")
    return unit.flatMap { isSign($0) ? text + "\u{A0}" + $0 : nil } ?? text
  }
  /// The unit where it is a word.
  func unitWord(of range: NumberRange) -> String? {
    range.unit.map { $0[language] }.flatMap { isSign($0) ? nil : $0 }
  }
  private func isSign(_ unit: String) -> Bool { unit.count <= 3 }
  func inUnit(_ unit: String) -> String { pick(" Einheit: \(unit).", " Unit: \(unit).") }
}
