internal import Localization
internal import MaturityModel

/// The words of the conversation; each one asks for German and English.
///
/// What is said where: `Texts+Keys`, `Texts+Problems`, `Texts+Review`, `Texts+Plain`.
struct Texts: Sendable {
  let language: Language
  let numbers: NumberFormat

  init(_ language: Language) {
    self.language = language
    numbers = NumberFormat(language)
  }

  // MARK: - Head

  func title(municipality: String, quarter: Quarter) -> String {
    "\(municipality) · \(quarter.name(in: language))"
  }

  var draft: String { language.pick("Entwurf", "Draft") }

  var draftSaved: String { language.pick("Entwurf · gespeichert", "Draft · saved") }

  var onlyReading: String { language.pick("nur lesen", "read only") }

  var notSaved: String { language.pick("nicht gespeichert", "not saved") }

  var handedIn: String { language.pick("abgegeben", "handed in") }

  func submitted(_ time: Timestamp) -> String {
    let date = time.date
    return language.pick(
      "abgegeben am \(date.day).\(date.month).\(date.year)", "handed in on \(date.iso)")
  }

  func question(_ number: Int, of count: Int) -> String {
    language.pick("Frage \(number) von \(count)", "Question \(number) of \(count)")
  }

  /// Where a question stands on the way, and what the way leaves out.
  func question(_ count: (number: Int, total: Int, isOnWay: Bool), _ scope: Scope) -> String {
    let words = question(count.number, of: count.total)
    return count.isOnWay ? inside(scope, words) : words
  }

  /// Some words, and what the conversation is about where that is not everything.
  func inside(_ scope: Scope, _ words: String) -> String {
    part(scope).map { "\(words) · \($0)" } ?? words
  }

  /// What a conversation is about, where that is not everything.
  private func part(_ scope: Scope) -> String? {
    switch scope.selection {
    case .open: language.pick("nur Offenes", "open ones only")
    case .everything, .everyQuestion, .changed:
      scope.dimensions == nil ? nil : language.pick("nur eine Auswahl", "a selection only")
    }
  }

  // MARK: - Question

  var yes: String { language.pick("Ja", "Yes") }

  var no: String { language.pick("Nein", "No") }

  /// The letters that choose yes and no.
  var yesNoLetters: [Character] { language.pick(["j", "n"], ["y", "n"]) }

  var chosen: String { language.pick("gewählt", "chosen") }

  var last: String { language.pick("zuletzt", "last time") }

  var chosenAsLast: String { language.pick("wie zuletzt", "as last time") }

  func lastTime(_ answer: String) -> String { language.pick("Zuletzt: \(answer)", "Last time: \(answer)") }

  func savedAnswer(_ answer: String) -> String {
    language.pick("Gespeichert: \(answer)", "Saved: \(answer)")
  }

  /// A saved answer that a condition hides now.
  func notOffered(_ answer: String) -> String {
    language.pick(
      "\(quoted(answer)) steht nach Ihren Angaben nicht mehr zur Wahl. Bitte wählen Sie neu.",
      "Given your answers \(quoted(answer)) is no longer offered. Please choose again.")
  }

  /// Conditions hide every option.
  var noOptions: String {
    language.pick(
      "Hier steht keine Antwort zur Wahl. Mit s überspringen Sie die Frage.",
      "There is no answer to choose here. Press s to skip the question.")
  }

  var dontKnow: String { language.pick("weiß nicht", "don’t know") }

  func doesNotApply(_ reason: String) -> String {
    language.pick("trifft nicht zu, weil: \(reason)", "does not apply because: \(reason)")
  }

  func maximum(_ count: Int) -> String {
    language.pick("Höchstens \(count) Antworten", "At most \(count) answers")
  }

  /// How many of several answers are ticked.
  func ticked(_ count: Int, atMost maximum: Int?) -> String {
    guard let maximum else { return language.pick("\(count) gewählt", "\(count) chosen") }
    return language.pick(
      "\(count) von höchstens \(maximum) gewählt", "\(count) of at most \(maximum) chosen")
  }

  var severalPossible: String {
    language.pick("Mehrere Antworten sind möglich", "Several answers are possible")
  }

  func comment(_ text: String) -> String { language.pick("Kommentar: \(text)", "Comment: \(text)") }

  func fromLastTime(_ text: String) -> String { language.pick("\(text) (zuletzt)", "\(text) (last time)") }

  func waits(_ text: String) -> String {
    language.pick("\(text) (wird mit der Antwort gespeichert)", "\(text) (will be saved with the answer)")
  }

  func quoted(_ text: String) -> String { language.pick("„\(text)“", "“\(text)”") }

  var yourAnswer: String { language.pick("Ihre Antwort", "Your answer") }

  func understood(_ number: String) -> String {
    language.pick("verstanden als \(number)", "read as \(number)")
  }

  /// A written number and its unit with the space that the language wants between them.
  func withUnit(_ number: String, _ unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return number }
    return number + (unit == "%" ? language.pick("\u{A0}", "") : "\u{A0}") + unit
  }

  /// The numbers that a question takes, said before one is typed: `0 bis 100 %`; nothing where that goes without saying.
  func bounds(_ range: NumberRange) -> String? {
    let unit = range.unit?[language]
    func number(_ value: Double) -> String { numbers.shortest(value, decimals: 6) }
    // A huge bound only keeps out slips.
    let maximum = range.maximum.flatMap { $0 < 1_000_000 ? $0 : nil }
    let limits: String? =
      switch (range.minimum, maximum) {
      case (let low?, let high?):
        language.pick("\(number(low)) bis ", "\(number(low)) to ") + withUnit(number(high), unit)
      case (let low?, nil) where low != 0:
        language.pick("mindestens ", "at least ") + withUnit(number(low), unit)
      case (nil, let high?): language.pick("höchstens ", "at most ") + withUnit(number(high), unit)
      case (_, nil): nil
      }
    let whole = range.decimals == 0 ? language.pick("ganze Zahl", "a whole number") : nil
    let parts = [limits, whole].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: - Score

  func soFar(_ score: String) -> String {
    language.pick("Handlungsfeld bisher: \(score)", "Dimension so far: \(score)")
  }

  func now(_ score: String) -> String { language.pick("Handlungsfeld: \(score)", "Dimension: \(score)") }

  func withAnswer(_ number: Int, _ score: String) -> String {
    language.pick("mit Antwort \(number): \(score)", "with answer \(number): \(score)")
  }

  func withThisAnswer(_ score: String) -> String {
    language.pick("mit dieser Antwort: \(score)", "with this answer: \(score)")
  }

  func missing(to level: String, _ points: String, isOne: Bool) -> String {
    language.pick(
      "bis \(level) \(isOne ? "fehlt" : "fehlen") \(points) \(isOne ? "Punkt" : "Punkte")",
      "\(points) more \(isOne ? "point" : "points") for \(level)")
  }

  var notScored: String {
    language.pick("Diese Angabe fließt nicht in die Bewertung ein.", "This answer is not part of the score.")
  }

  func notYetAssessable(answered: Int, of count: Int) -> String {
    language.pick(
      "noch nicht auswertbar (\(answered) von \(count) beantwortet)",
      "not yet assessable (\(answered) of \(count) answered)")
  }

  func notYetAssessable(dimensions: Int, of count: Int) -> String {
    language.pick(
      "noch nicht auswertbar (\(dimensions) von \(count) Handlungsfeldern sind es)",
      "not yet assessable (\(dimensions) of \(count) dimensions are)")
  }

  var nothingApplies: String { language.pick("trifft nicht zu", "does not apply") }

  // MARK: - Help

  var helpTitle: String { language.pick("Hilfe zur Frage", "Help for this question") }

  var noHelp: String {
    language.pick("Zu dieser Frage gibt es keine Erläuterung.", "There is no explanation for this question.")
  }

  func source(_ text: String) -> String { language.pick("Quelle: \(text)", "Source: \(text)") }

  var keysTitle: String { language.pick("Alle Tasten", "All keys") }

  var closeHelp: KeyHint {
    KeyHint(
      key: "", action: language.pick("Eine beliebige Taste führt zurück.", "Press any key to go back."))
  }

  func scroll(_ arrow: String) -> KeyHint {
    KeyHint(
      key: arrow,
      action: language.pick(
        "blättert, jede andere Taste führt zurück", "scrolls, any other key goes back"))
  }
}
