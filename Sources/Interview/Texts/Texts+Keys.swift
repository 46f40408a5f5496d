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
    case .exchange: language.pick("Austausch", "exchange")
    case .help: language.pick("Hilfe", "help")
    case .skip: language.pick("überspringen", "skip")
    case .back: language.pick("zurück", "back")
    case .undo: language.pick("rückgängig", "undo")
    case .overview: language.pick("Übersicht", "overview")
    case .search: language.pick("Suche", "search")
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
    KeyHint(key: "F1", action: language.pick("alle Tasten", "all keys"))
  }

  /// Said in the help, which `?` opens and where it leads on.
  var allKeys: KeyHint { KeyHint(key: "?", action: language.pick("alle Tasten", "all keys")) }

  func otherKeys(isShort: Bool) -> KeyHint {
    let german = isShort ? "jede andere: zurück" : "Jede andere Taste führt zurück."
    return KeyHint(
      key: "",
      action: language.pick(german, isShort ? "any other: back" : "Any other key goes back."))
  }

  var newLine: KeyHint {
    KeyHint(key: "Alt+Enter", action: language.pick("neue Zeile", "new line"))
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

  func scrolling(_ arrows: String) -> KeyHint {
    KeyHint(key: arrows, action: language.pick("blättern", "scroll"))
  }

  var confirmHint: KeyHint { KeyHint(key: "Enter", action: language.pick("abgeben", "hand in")) }

  var confirmByLetterHint: KeyHint {
    KeyHint(key: String(yesNoLetters[0]), action: language.pick("abgeben", "hand in"))
  }

  var declineHint: KeyHint { KeyHint(key: "Esc", action: language.pick("noch nicht", "not yet")) }
}
