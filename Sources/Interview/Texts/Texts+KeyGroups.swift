internal import Localization

extension Texts {
  /// Keys for one purpose, explained in whole sentences.
  struct KeyGroup: Sendable, Hashable {
    let title: String
    let keys: [KeyHint]
  }

  /// Every key there is.
  func keyGroups(up: String, down: String, left: String, right: String) -> [KeyGroup] {
    [
      KeyGroup(title: language.pick("Antworten", "Answering"), keys: answeringKeys(up + down)),
      KeyGroup(title: language.pick("Zur Antwort", "Beside the answer"), keys: besideKeys),
      KeyGroup(title: language.pick("Hin und her", "Moving"), keys: movingKeys(left, right)),
      KeyGroup(
        title: language.pick("Übersicht, Suche, Auswertung", "Overview, search, result"),
        keys: listKeys(up + down)),
      KeyGroup(
        title: language.pick("Zahlen und Texte schreiben", "Writing numbers and texts"), keys: writingKeys),
      KeyGroup(title: language.pick("Hilfe und Ende", "Help and leaving"), keys: helpKeys),
    ]
  }

  private func key(_ key: String, _ german: String, _ english: String) -> KeyHint {
    KeyHint(key: key, action: language.pick(german, english))
  }

  private func key(_ command: Command, _ german: String, _ english: String) -> KeyHint {
    key(String(command.letter(in: language)), german, english)
  }

  private func answeringKeys(_ arrows: String) -> [KeyHint] {
    [
      key("\(arrows)  j k", "Antwort wählen", "choose an answer"),
      key("1–9  0", "Antwort mit dieser Nummer wählen; 0 ist die zehnte", "choose by number; 0 is the tenth"),
      key(
        yesNoLetters.map { String($0) }.joined(separator: " "), "ja und nein, wo danach gefragt ist",
        "yes and no, where that is asked"),
      key(
        language.pick("Leertaste", "Space"), "ankreuzen, wo mehrere Antworten möglich sind",
        "tick, where several answers are possible"),
      key(
        "Enter", "Antwort speichern und weiter; behält die Antwort vom letzten Mal",
        "save the answer and go on; keeps last time’s answer"),
      key(
        "n", "in einem Handlungsfeld vom letzten Mal: nein, unverändert übernehmen",
        "at a dimension of last time: no, keep it unchanged"),
      key(.dontKnow, "„weiß nicht“; die Frage bleibt offen", "“don’t know”; the question stays open"),
      key(
        .doesNotApply, "„trifft nicht zu“ mit Grund; die Frage zählt nicht mit",
        "“does not apply” with a reason; the question does not count"),
    ]
  }

  private var besideKeys: [KeyHint] {
    [
      key(.comment, "Kommentar schreiben oder ändern", "write or change a comment"),
      key(
        .undo, "die letzte Änderung zurücknehmen, auch mehrmals", "take back the last change, again and again"
      ),
      key(.evidence, "Beleg hinzufügen: Text, Link oder beides", "add evidence: text, link or both"),
      key(
        .exchange, "Austausch: wir suchen Hilfe, wir bieten Hilfe an, nichts davon",
        "exchange: we seek help, we offer help, neither"),
    ]
  }

  private func movingKeys(_ left: String, _ right: String) -> [KeyHint] {
    [
      key("\(left)  \(Command.back.letter(in: language))", "eine Frage zurück", "one question back"),
      key("\(right)  \(Command.skip.letter(in: language))", "ohne Antwort weiter", "go on without an answer"),
      key(language.pick("Bild ↑↓", "Page ↑↓"), "blättern", "scroll by pages"),
    ]
  }

  private func listKeys(_ arrows: String) -> [KeyHint] {
    [
      key(.overview, "Übersicht über alle Fragen", "overview of all questions"),
      key(.search, "Fragen suchen", "search questions"),
      key(
        "\(arrows)  j k", "in der Liste wählen; in der Suche nur Pfeile",
        "choose in the list; arrows in the search"),
      key(
        language.pick("Pos1  Ende", "Home  End"), "zum Anfang und zum Ende der Liste",
        "to the start and the end of the list"),
      key("Enter", "zur gewählten Frage", "to the chosen question"),
      key(
        String(openOnlyLetter), "in der Übersicht: nur offene Fragen", "in the overview: open questions only"),
      key(
        .submit, "in der Übersicht: zur Auswertung; dort: abgeben",
        "in the overview: to the result; there: hand in"),
      key("Esc", "Liste schließen", "close the list"),
    ]
  }

  private var writingKeys: [KeyHint] {
    let control = language.pick("Strg", "Ctrl")
    return [
      key("Esc", "Buchstaben sind wieder Tasten", "letters are keys again"),
      key("Tab", "anderes Feld, oder weiter schreiben", "other field, or go on typing"),
      key(
        "Alt+Enter  \(control)+J", "neue Zeile in Texten und Kommentaren", "new line in texts and comments"),
      key(
        language.pick("Pos1  Ende", "Home  End"), "zum Anfang und zum Ende der Zeile",
        "to the start and the end of the line"),
      key(
        "\(control)+A  \(control)+E", "zum Anfang und zum Ende des Absatzes",
        "to the start and the end of the paragraph"),
      key(
        language.pick("Strg oder Alt mit ← →", "Ctrl or Alt with ← →"), "ein Wort zurück und vor",
        "one word back and on"),
      key("\(control)+W  Alt+D", "Wort davor oder dahinter löschen", "delete the word before or behind"),
      key(
        "\(control)+U  \(control)+K", "bis zum Anfang oder Ende des Absatzes löschen",
        "delete to the start or end of the paragraph"),
    ]
  }

  private var helpKeys: [KeyHint] {
    [
      key(
        .help, "Hilfe zur Frage; dort noch einmal ?: diese Liste",
        "help for the question; there ? again: this list"),
      key("F1", "diese Liste, auch beim Schreiben", "this list, also while typing"),
      key(
        language.pick("Strg+L", "Ctrl+L"), "Bildschirm neu zeichnen", "draw the screen anew"),
      key(
        .leave, "speichern und beenden; später geht es hier weiter",
        "save and quit; later you go on right here"),
    ]
  }
}
