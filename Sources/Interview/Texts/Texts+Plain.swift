internal import Localization
internal import MaturityModel

extension Texts {
  /// What to type.
  ///
  /// - Parameter hasLast: whether there is an earlier assessment with answers to keep.
  /// - Returns: a line.
  func plainGreeting(hasLast: Bool) -> String {
    let keep = language.pick("Enter behält die Antwort vom letzten Mal. ", "Enter keeps last time’s answer. ")
    return (hasLast ? keep : "")
      + language.pick(
        "? erklärt die Frage, ?? zeigt alle Eingaben, q beendet.",
        "? explains the question, ?? lists all you can type, q quits.")
  }

  /// What there is to type where nothing may be changed.
  var plainReadingGreeting: String {
    language.pick(
      "Nur lesen: Nichts wird geändert. Enter geht weiter, ?? zeigt alle Eingaben, q beendet.",
      "Read only: nothing is changed. Enter goes on, ?? lists all you can type, q quits.")
  }

  /// The end where nothing could be changed.
  var onlyRead: String {
    language.pick("Nur gelesen; nichts ist geändert.", "Only read; nothing is changed.")
  }

  func plainSubmitted(_ time: Timestamp) -> String {
    submitted(time).capitalisedSentence
      + language.pick(
        ". Eine Änderung macht die Selbsteinschätzung wieder zum Entwurf.",
        ". A change makes the assessment a draft again.")
  }

  func plainDimension(_ code: String, _ name: String) -> String {
    let sign = code.isEmpty ? name : "\(code) \(name)"
    return language.pick("Handlungsfeld: \(sign)", "Dimension: \(sign)")
  }

  func plainInputHint(_ kind: QuestionKind, unit: String?) -> String {
    switch kind {
    case .choice([]): noOptions
    case .multiple(let choice) where choice.options.isEmpty: noOptions
    case .choice(let options):
      language.pick("Nummer 1 bis \(options.count) eingeben.", "Type a number from 1 to \(options.count).")
    case .boolean: language.pick("j oder n eingeben.", "Type y or n.")
    case .multiple(let choice):
      choice.maximumSelections.map { maximum in
        language.pick(
          "Bis zu \(maximum) Nummern eingeben, zum Beispiel: 1, 3",
          "Type up to \(maximum) numbers, for example: 1, 3")
      }
        ?? language.pick(
          "Eine oder mehrere Nummern eingeben, zum Beispiel: 1, 3",
          "Type one or more numbers, for example: 1, 3")
    case .number(let range):
      range.share.map { labels in
        let (part, whole) = (labels.part[language], labels.whole[language])
        return language.pick(
          "Zwei Zahlen eingeben (\(part); \(whole)), zum Beispiel: 12 von 40",
          "Type two numbers (\(part); \(whole)), for example: 12 of 40")
      }
        ?? language.pick(
          "Zahl eingeben\(unit.map { " (\($0))" } ?? "").", "Type a number\(unit.map { " (\($0))" } ?? "").")
    case .text: language.pick("Text eingeben.", "Type a text.")
    }
  }

  func plainCommentHint(_ comment: String?) -> String {
    let letter = Command.comment.letter(in: language)
    let current = comment ?? language.pick("keiner", "none")
    return language.pick(
      "Kommentar: \(current). Ändern: \(letter) Ihr Text. Löschen: \(letter) -",
      "Comment: \(current). Change it: \(letter) your text. Delete it: \(letter) -")
  }

  var plainReasonHint: String {
    promptTitle(.reason)
      + language.pick(" (Eine leere Zeile bricht ab.)", " (An empty line changes nothing.)")
  }

  var plainOverviewHint: String {
    language.pick(
      "Ein Kürzel führt zur Frage, \(Command.submit.letter(in: language)) zu Auswertung und Abgabe.",
      "A sign takes you to its question, \(Command.submit.letter(in: language)) to result and handing in.")
  }

  var plainFoundHint: String {
    language.pick(
      "Eine Nummer oder ein Kürzel führt zur Frage.", "A number or a sign takes you to its question.")
  }

  var plainSearchHint: String {
    language.pick("Zum Suchen: /Wort, zum Beispiel /Termin", "To search: /word, for example /appointment")
  }

  var plainReviewHint: String {
    func letter(_ command: Command) -> Character { command.letter(in: language) }
    return language.pick(
      "\(letter(.submit)) gibt ab, das Kürzel einer Frage (zum Beispiel DV2) führt dorthin, "
        + "\(letter(.back)) zurück, \(letter(.leave)) beendet.",
      "\(letter(.submit)) hands in, the sign of a question (such as DV2) takes you there, "
        + "\(letter(.back)) goes back, \(letter(.leave)) quits.")
  }

  var yesOrNo: String { language.pick("(j/n)", "(y/n)") }

  var plainManualHint: String {
    language.pick("?? zeigt alles, was Sie eingeben können.", "?? lists all you can type.")
  }

  /// What to type at a dimension whose answers may be taken over.
  var plainCarryOverHint: String {
    func letter(_ command: Command) -> Character { command.letter(in: language) }
    return language.pick(
      "Enter, n oder „unverändert“ übernimmt, eine Nummer ändert die Antwort, "
        + "\(letter(.skip)) überspringt, \(letter(.back)) geht zurück.",
      "Enter, n or “unchanged” keeps them, a number changes that answer, "
        + "\(letter(.skip)) skips, \(letter(.back)) goes back.")
  }

  /// What to type at such a dimension where something has changed.
  func plainChangedHint(count: Int) -> String {
    language.pick(
      "Welche Antwort? Nummer 1 bis \(count) eingeben.", "Which answer? Type a number from 1 to \(count).")
  }

  /// Everything that can be typed in plain lines.
  var plainManual: [String] {
    func line(_ words: String, _ german: String, _ english: String) -> String {
      let gap = String(repeating: " ", count: max(16 - words.count, 1))
      return "  " + words + gap + language.pick(german, english)
    }
    func letter(_ command: Command, _ german: String = "", _ english: String = "") -> String {
      let argument = language.pick(german, english)
      return String(command.letter(in: language)) + (argument.isEmpty ? "" : " " + argument)
    }
    return [
      line("3", "Antwort 3; bei mehreren: 1, 3, 4", "answer 3; several: 1, 3, 4"),
      line(language.pick("j  n", "y  n"), "ja, nein", "yes, no"),
      line(
        language.pick("12,5", "12.5"), "eine Zahl, auch mit % oder 1.200.000",
        "a number, also with % or 1,200,000"),
      line(language.pick("12 von 40", "12 of 40"), "ein Anteil", "a share"),
      line("Enter", "behält die Antwort, auch die vom letzten Mal", "keeps the answer, also last time’s"),
      line(
        letter(.dontKnow), "die Frage bleibt offen, auch: weiß nicht",
        "the question stays open, also: don’t know"),
      line(
        letter(.doesNotApply, "Grund", "reason"), "die Frage zählt nicht mit, auch: trifft nicht zu Grund",
        "the question does not count, also: does not apply reason"),
      line(
        letter(.comment, "Text", "text"), "c - löscht ihn, auch: kommentar Text",
        "c - deletes it, also: comment text"),
      line(
        letter(.evidence, "Text", "text"),
        "Text, Link oder beides; mit + davor für andere frei; -1 entfernt den ersten, auch: beleg Text",
        "text, link or both; with + in front for others too; -1 removes the first, also: evidence text"),
      line(
        letter(.exchange, "suchen", "seek"),
        "Sie suchen hierzu Hilfe; t bieten: Sie bieten sie an; t -: nichts davon, auch: austausch suchen",
        "you seek help with this; t offer: you offer it; t -: neither, also: exchange seek"),
      line(letter(.skip), "lässt die Frage aus, auch: überspringen", "passes the question over, also: skip"),
      line(letter(.back), "eine Frage zurück, auch: zurück", "one question back, also: back"),
      line(
        letter(.undo), "rückgängig: nimmt die letzte Änderung zurück, auch: rückgängig",
        "takes back the last change, also: undo"),
      line(
        language.pick("unverändert", "unchanged"),
        "übernimmt alle Antworten des Handlungsfelds, auch: n oder Enter",
        "keeps all answers of the dimension, also: n or Enter"),
      line(letter(.help), "Hilfe zur Frage, auch: hilfe", "help for the question, also: help"),
      line(
        letter(.overview), "Übersicht aller Fragen, auch: übersicht; mit Kürzel (DV2) zur Frage",
        "overview of all questions, also: overview; with a sign (DV2) to that question"),
      line(language.pick("offen", "open"), "offene Fragen", "open questions"),
      line(
        language.pick("/Wort", "/word"), "sucht in Fragen, Antworten, Hilfe und Handlungsfeldern",
        "searches questions, answers, help and dimensions"),
      line(
        letter(.submit), "Auswertung; dort noch einmal zur Abgabe, auch: abgeben",
        "result; there once more to hand in, also: hand in"),
      line(language.pick("?? tasten", "?? keys"), "diese Liste", "this list"),
      line(letter(.leave), "speichert und hört auf, auch: beenden", "saves and stops, also: quit"),
      line("", "Umlaute gehen auch als ae, oe, ue und ss.", "Capitals do not matter."),
      line(
        "= Text", "nimmt den Text als Antwort, auch wenn er wie eine Eingabe von oben aussieht",
        "takes the text as the answer even if it looks like one of the above"),
    ]
  }

  func droppedRemarks(_ codes: String) -> String {
    language.pick(
      "Nicht gespeichert, weil die Antwort fehlt: Ihre Notiz zu \(codes).",
      "Not saved because the answer is missing: your note on \(codes).")
  }

  /// What an end from outside has cost.
  func lost(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return language.pick(
      "Nicht gespeichert, weil nicht mit Enter bestätigt: Ihre Eingabe zu \(list).",
      "Not saved because not confirmed with Enter: your input on \(list).")
  }

  private func answers(_ count: Int) -> String {
    language.pick(
      count == 1 ? "1 Antwort" : "\(numbers.string(Double(count))) Antworten",
      count == 1 ? "1 answer" : "\(numbers.string(Double(count))) answers")
  }

  private func kept(_ assessment: Assessment, _ answerCount: Int) -> String {
    guard assessment.isDraft else {
      return language.pick("Die Selbsteinschätzung bleibt abgegeben.", "The assessment stays handed in.")
    }
    let count = answers(answerCount)
    guard answerCount > 0 else {
      return language.pick("Noch ist keine Antwort gespeichert.", "No answer is saved yet.")
    }
    return language.pick("Gespeichert: \(count).", "Saved: \(count).")
      + language.pick(" Der nächste Aufruf macht hier weiter.", " The next call goes on right here.")
  }

  /// What to say at the end.
  ///
  /// - Parameters:
  ///   - outcome: how it ended.
  ///   - answerCount: how many answers on disk count.
  /// - Returns: one or two sentences.
  func farewell(_ outcome: InterviewOutcome, answerCount: Int) -> String {
    let count = answers(answerCount)
    switch outcome {
    case .submitted: return language.pick("Abgegeben. Vielen Dank.", "Handed in. Thank you.")
    case .saved(let assessment), .interrupted(_, let assessment, _):
      return kept(assessment, answerCount)
    case .endOfInput(let assessment, _):
      return language.pick("Die Eingabe ist zu Ende. ", "The input has ended. ")
        + kept(assessment, answerCount)
    case .unsaved(let failure, _):
      let reason = failure.reason[language]
      let loss = language.pick(
        "Die letzte Änderung ist nicht gespeichert: \(reason).", "The last change is not saved: \(reason).")
      return answerCount == 0
        ? loss
        : loss + language.pick(" Sicher auf dem Datenträger: \(count).", " Safe on disk: \(count).")
    }
  }
}
