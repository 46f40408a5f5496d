internal import Localization

extension Texts {
  /// A key as the footer shows it, and what it does.
  struct KeyHint: Sendable, Hashable {
    let key: String
    let action: String
  }

  func hint(_ command: Command) -> KeyHint {
    KeyHint(key: String(command.letter(in: language)), action: name(of: command))
  }

  func name(of command: Command) -> String {
    switch command {
    case .dontKnow: dontKnow
    case .doesNotApply: language.pick("trifft nicht zu", "does not apply")
    case .comment: language.pick("Kommentar", "comment")
    case .evidence: language.pick("Beleg", "evidence")
    case .help: language.pick("Hilfe", "help")
    case .skip: language.pick("überspringen", "skip")
    case .back: language.pick("zurück", "back")
    case .review: language.pick("Übersicht", "overview")
    case .submit: language.pick("abgeben", "hand in")
    case .leave: language.pick("speichern und beenden", "save and quit")
    }
  }

  func choose(_ arrows: String) -> KeyHint {
    KeyHint(key: arrows, action: language.pick("wählen", "choose"))
  }

  var tick: KeyHint {
    KeyHint(key: language.pick("Leertaste", "Space"), action: language.pick("ankreuzen", "tick"))
  }

  var next: KeyHint { KeyHint(key: "Enter", action: language.pick("weiter", "next")) }

  var otherField: KeyHint {
    KeyHint(key: "Tab", action: language.pick("anderes Feld", "other field"))
  }

  var commandKeys: KeyHint {
    KeyHint(key: "Esc", action: language.pick("Tasten statt Text", "keys instead of text"))
  }

  var commandKeysForNumber: KeyHint {
    KeyHint(key: "Esc", action: language.pick("Tasten statt Zahl", "keys instead of number"))
  }

  var typing: KeyHint {
    KeyHint(key: "Esc", action: language.pick("weiter schreiben", "go on typing"))
  }

  func backArrow(_ arrow: String) -> KeyHint { KeyHint(key: arrow, action: name(of: .back)) }

  var store: KeyHint { KeyHint(key: "Enter", action: language.pick("übernehmen", "keep")) }

  var cancel: KeyHint { KeyHint(key: "Esc", action: language.pick("verwerfen", "discard")) }

  var jump: KeyHint {
    KeyHint(key: "Enter", action: language.pick("zum Handlungsfeld", "go to the dimension"))
  }

  var keysHint: KeyHint {
    KeyHint(key: "?", action: language.pick("Tasten", "keys"))
  }

  var leaveShort: KeyHint {
    KeyHint(key: String(Command.leave.letter(in: language)), action: language.pick("beenden", "quit"))
  }

  var retry: KeyHint { KeyHint(key: "Enter", action: language.pick("noch einmal speichern", "save again")) }

  var backToQuestion: KeyHint {
    KeyHint(key: "Esc", action: language.pick("zurück zur Frage", "back to the question"))
  }

  var leaveUnsaved: KeyHint {
    KeyHint(
      key: String(Command.leave.letter(in: language)),
      action: language.pick("ohne diese Änderung beenden", "quit without this change"))
  }

  var confirmHint: KeyHint { KeyHint(key: "Enter", action: language.pick("abgeben", "hand in")) }

  var confirmByLetterHint: KeyHint {
    KeyHint(key: String(yesNoLetters[0]), action: language.pick("abgeben", "hand in"))
  }

  var declineHint: KeyHint { KeyHint(key: "Esc", action: language.pick("noch nicht", "not yet")) }

  /// The keys that the help screen explains in whole sentences.
  func keyList(arrows: String, back: String) -> [KeyHint] {
    [
      KeyHint(key: arrows, action: language.pick("Antwort wählen", "choose an answer")),
      KeyHint(
        key: "1–9",
        action: language.pick("Antwort mit dieser Nummer wählen", "choose the answer with this number")),
      KeyHint(
        key: language.pick("Leertaste", "Space"),
        action: language.pick(
          "ankreuzen, wo mehrere Antworten möglich sind", "tick, where several answers are possible")),
      KeyHint(
        key: "Enter",
        action: language.pick(
          "Antwort speichern und weiter; behält die Antwort vom letzten Mal",
          "save the answer and go on; keeps last time’s answer")),
      KeyHint(key: back, action: language.pick("eine Frage zurück", "one question back")),
      explained(.back, "eine Frage zurück", "one question back"),
      explained(.skip, "ohne Antwort weiter", "go on without an answer"),
      explained(
        .dontKnow, "„weiß nicht“ antworten; die Frage bleibt offen", "answer “don’t know”; it stays open"),
      explained(
        .doesNotApply, "„trifft nicht zu“ mit Grund; die Frage zählt nicht mit",
        "“does not apply” with a reason; the question does not count"),
      explained(.comment, "Kommentar schreiben oder ändern", "write or change a comment"),
      explained(.evidence, "Beleg hinzufügen: Text, Link oder beides", "add evidence: text, link or both"),
      explained(.review, "Übersicht mit Stand und Abgabe", "overview, with what is open and handing in"),
      explained(.submit, "in der Übersicht: abgeben", "in the overview: hand in"),
      KeyHint(
        key: "Esc",
        action: language.pick(
          "beim Schreiben: Buchstaben wieder als Tasten", "while typing: letters as keys again")),
      KeyHint(
        key: language.pick("Bild ↑↓", "Page ↑↓"),
        action: language.pick("lange Texte blättern", "scroll long texts")),
      explained(
        .leave, "beenden; später geht es hier weiter", "quit; later you go on right here"),
    ]
  }

  private func explained(_ command: Command, _ german: String, _ english: String) -> KeyHint {
    KeyHint(key: String(command.letter(in: language)), action: language.pick(german, english))
  }
}
