internal import Localization
internal import MaturityModel

/// A dimension whose answers may be taken over, in words.
struct CarryOverText {
  private let carryOver: CarryOver
  private let script: Script

  init(_ carryOver: CarryOver, _ script: Script) {
    self.carryOver = carryOver
    self.script = script
  }

  private var texts: Texts { script.texts }
  private var language: Language { script.language }

  /// What is asked, and of which quarter the answers are.
  var title: String {
    guard let quarter = script.previous?.quarter else { return "" }
    return language.pick(
      "Hat sich seit dem \(quarter.name(in: language)) etwas geändert?",
      "Has anything changed since the \(quarter.name(in: language))?")
  }

  /// The answer that counts, with last time's where that was another; else last time's.
  func answer(_ entry: CarryOver.Entry) -> String {
    let words = AnswerText(question: script.steps[entry.step.index].question, texts: texts)
    let last = entry.last.map { words.line($0) }
    if let now = entry.now, now.isDerived { return words.line(now) }
    guard entry.standing == .renewed, let now = entry.now else { return last ?? texts.noAnswer }
    guard let brief = entry.last.map({ words.brief($0.content) }) else { return words.line(now) }
    return texts.insteadOfLast(words.line(now), last: brief)
  }

  /// How a question stands now.
  func standing(_ entry: CarryOver.Entry) -> String {
    switch entry.standing {
    case .carried: language.pick("übernommen", "kept")
    case .renewed: language.pick("neu beantwortet", "answered anew")
    case .waiting: language.pick("offen", "open")
    case .due(.none): language.pick("neu zu beantworten", "to be answered")
    case .due(.notOffered):
      language.pick("nicht mehr zur Wahl: bitte neu angeben", "no longer offered: please answer anew")
    case .due(.derived): language.pick("Vorschlag: bitte bestätigen", "suggestion: please confirm")
    case .due(.stale): language.pick("veraltet: bitte neu angeben", "out of date: please answer anew")
    }
  }
}

extension AnswerText {
  /// An answer on one line: an option with its number, a figure with the day of its source.
  fileprivate func line(_ answer: Answer) -> String {
    let words =
      if case .value(.options) = answer.content { text(answer.content) } else { numbered(answer.content) }
    guard let source = answer.source else { return words }
    return "\(words) (\(source.date.string(in: texts.language)))"
  }
}

extension Texts {
  func section(_ number: Int, of count: Int) -> String {
    language.pick("Handlungsfeld \(number) von \(count)", "Dimension \(number) of \(count)")
  }

  func shortSection(_ number: Int, of count: Int) -> String {
    language.pick("Feld \(number) von \(count)", "Dimension \(number) of \(count)")
  }

  /// Something is chosen or typed and not confirmed.
  var notConfirmed: String { language.pick("nicht bestätigt", "not confirmed") }

  var noAnswer: String { language.pick("letztes Mal ohne Antwort", "no answer last time") }

  func insteadOfLast(_ answer: String, last: String) -> String {
    language.pick("\(answer) (zuletzt \(last))", "\(answer) (last time \(last))")
  }

  func carriedOver(_ count: Int) -> String {
    count == 1
      ? language.pick("1 Antwort ist übernommen und gespeichert.", "1 answer is kept and saved.")
      : language.pick(
        "\(count) Antworten sind übernommen und gespeichert.", "\(count) answers are kept and saved.")
  }

  func notAskedYet(_ code: String) -> String {
    language.pick(
      "\(code) wird erst gefragt, wenn die Antworten davor übernommen sind.",
      "\(code) is only asked once the answers before it are kept.")
  }

  func takenBack(_ takenBack: TakenBack) -> String {
    switch takenBack {
    case .answer(let code, nil):
      language.pick(
        "Zurückgenommen: Ihre Antwort zu \(code). Die Frage ist wieder offen.",
        "Taken back: your answer to \(code). The question is open again.")
    case .answer(let code, let before?):
      language.pick(
        "Zurückgenommen: Ihre Antwort zu \(code). Es gilt wieder: \(before).",
        "Taken back: your answer to \(code). What counts again: \(before).")
    case .remark(let code):
      language.pick(
        "Zurückgenommen: Ihre Änderung an Kommentar oder Beleg zu \(code).",
        "Taken back: your change of comment or evidence at \(code).")
    case .exchange(let code):
      language.pick(
        "Zurückgenommen: Ihre Änderung am Austausch zu \(code).",
        "Taken back: your change of exchange at \(code).")
    case .carryOver(let dimension, 1):
      language.pick(
        "Zurückgenommen: eine übernommene Antwort in \(dimension).",
        "Taken back: one answer kept in \(dimension).")
    case .carryOver(let dimension, let count):
      language.pick(
        "Zurückgenommen: \(count) übernommene Antworten in \(dimension).",
        "Taken back: \(count) answers kept in \(dimension).")
    }
  }

  // MARK: - Keys

  var unchanged: KeyHint { KeyHint(key: "Enter", action: language.pick("unverändert", "unchanged")) }

  var change: KeyHint { KeyHint(key: "Enter", action: language.pick("Antwort ändern", "change the answer")) }

  var changeByNumber: KeyHint {
    KeyHint(key: "1–9", action: language.pick("Antwort ändern", "change an answer"))
  }
}
