internal import Localization
internal import MaturityModel

/// The words of the overview and the search.
extension Texts {
  var overviewTitle: String { language.pick("Übersicht", "Overview") }

  func openOnly(_ open: Int, of count: Int) -> String {
    language.pick("nur offene: \(open) von \(count)", "open ones only: \(open) of \(count)")
  }

  /// The letter that filters open questions.
  var openOnlyLetter: Character { "f" }

  func openOnlyHint(isOn: Bool) -> KeyHint {
    KeyHint(
      key: String(openOnlyLetter),
      action: isOn ? language.pick("alle", "all") : language.pick("nur offene", "open ones"))
  }

  var jumpToQuestion: KeyHint {
    KeyHint(key: "Enter", action: language.pick("zur Frage", "to the question"))
  }

  func toReview(isReadOnly: Bool) -> KeyHint {
    KeyHint(
      key: String(Command.submit.letter(in: language)),
      action: isReadOnly
        ? language.pick("Auswertung", "result")
        : language.pick("Auswertung und Abgabe", "result and handing in"))
  }

  var closeHint: KeyHint { KeyHint(key: "Esc", action: language.pick("zurück", "back")) }

  func name(of state: AnswerState) -> String {
    switch state {
    case .answered: language.pick("beantwortet", "answered")
    case .dontKnow: dontKnow
    case .doesNotApply: nothingApplies
    case .notAnswered, .notAsked: language.pick("offen", "open")
    }
  }

  /// The numbers of chosen options: `Antwort 3`.
  func numbered(_ numbers: String) -> String { language.pick("Antwort \(numbers)", "answer \(numbers)") }

  // MARK: - Search

  var searchTitle: String { language.pick("Suche", "Search") }

  var searchLabel: String { language.pick("Suche nach", "Search for") }

  var searchHint: String {
    language.pick(
      "Ein Kürzel oder Wörter aus Frage, Antworten, Hilfe oder Handlungsfeld.",
      "A sign, or words of question, answers, help or dimension.")
  }

  func nothingFound(_ text: String) -> String {
    language.pick("Keine Frage enthält \(quoted(text)).", "No question holds \(quoted(text)).")
  }

  func found(_ count: Int) -> String {
    language.pick(
      count == 1 ? "1 Frage" : "\(count) Fragen", count == 1 ? "1 question" : "\(count) questions")
  }

  /// Where a hit stands, if not in the question itself.
  func place(of hit: SearchHit) -> String? {
    switch hit.place {
    case .code, .question: return nil
    case .option(let index):
      let options = AnswerText(question: hit.step.question, texts: self).options
      return numbered("\(index + 1)").capitalisedSentence + ": " + options[index]
    case .help: return language.pick("in der Hilfe zur Frage", "in the help for the question")
    case .dimension:
      let name = quoted(hit.step.dimension.name[language])
      return language.pick("im Handlungsfeld \(name)", "in the dimension \(name)")
    }
  }

  var closeSearch: KeyHint { KeyHint(key: "Esc", action: language.pick("Suche beenden", "end the search")) }
}
