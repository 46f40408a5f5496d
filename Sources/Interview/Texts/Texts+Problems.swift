internal import Localization
internal import MaturityModel

extension Texts {
  func notice(_ notice: Notice) -> String {
    switch notice {
    case .problem(let problem): self.problem(problem)
    case .onlyReading:
      language.pick(
        "Nur lesen: Hier lässt sich gerade nichts ändern, weil jemand anderes daran arbeitet.",
        "Read only: nothing can be changed here now, because somebody else is at it.")
    case .atStart: language.pick("Das ist die erste Frage.", "This is the first question.")
    case .remarkStored: language.pick("Gespeichert.", "Saved.")
    case .carriedOver(let count): carriedOver(count)
    case .notAskedYet(let code): notAskedYet(code)
    case .takenBack(let takenBack): self.takenBack(takenBack)
    case .entryDropped:
      language.pick("Ihre Eingabe hier ist verworfen.", "Your input here is dropped.")
    case .nothingToUndo:
      language.pick(
        "Es gibt nichts mehr zurückzunehmen.", "There is nothing left to take back.")
    case .answeredElsewhere(let codes): answeredElsewhere(codes)
    case .notHandedIn(let codes): notHandedIn(codes)
    case .settled(let mine, let theirs): settled(mine: mine, theirs: theirs)
    case .staysHandedIn:
      language.pick(
        "Die Selbsteinschätzung bleibt abgegeben; Ihre letzte Änderung ist verworfen.",
        "The assessment stays handed in; your last change is dropped.")
    case .draftAgain: draftAgain
    case .walkChanged(let change, let isDraftAgain):
      (isDraftAgain ? draftAgain + " " : "") + self.change(change)
    case .alreadySubmitted: alreadySubmitted
    case .stopped(let gap, let others): stopped(by: gap, others: others)
    case .nothingAnswered:
      language.pick("Noch ist keine Frage beantwortet.", "No question is answered yet.")
    case .noExchange: noExchange
    case .remarkWaits:
      language.pick(
        "Notiert. Gespeichert wird es mit Ihrer Antwort.", "Noted. It will be saved with your answer.")
    case .remarksWithoutAnswer(let codes):
      language.pick(
        "Ihre Notiz zu \(codes.joined(separator: ", ")) braucht noch eine Antwort. "
          + "Ein zweites q beendet ohne sie.",
        "Your note on \(codes.joined(separator: ", ")) still needs an answer. A second q quits without it.")
    case .replacesAnswer(let answer):
      language.pick(
        "Ihre Antwort \(answer) wird durch „weiß nicht“ ersetzt. Noch einmal w bestätigt.",
        "Your answer \(answer) will be replaced by “don’t know”. Press d again to confirm.")
    case .unconfirmed(let codes):
      language.pick(
        "Nicht bestätigt: Ihre Eingabe zu \(codes.joined(separator: ", ")). "
          + "Enter bei der Frage übernimmt sie, noch einmal q verwirft sie.",
        "Not confirmed: your input on \(codes.joined(separator: ", ")). "
          + "Enter at the question keeps it, a second q discards it.")
    case .unconfirmedOnPage(let codes):
      language.pick(
        "Nicht bestätigt: Ihre Eingabe zu \(codes.joined(separator: ", ")). "
          + "Die Nummer öffnet die Frage; noch einmal Enter verwirft die Eingabe.",
        "Not confirmed: your input on \(codes.joined(separator: ", ")). "
          + "The number opens the question; a second Enter discards the input.")
    case .unconfirmedAtHandingIn(let codes):
      language.pick(
        "Nicht bestätigt: Ihre Eingabe zu \(codes.joined(separator: ", ")). "
          + "Sie wird nicht mit abgegeben; noch einmal \(Command.submit.letter(in: language)) gibt ohne sie ab.",
        "Not confirmed: your input on \(codes.joined(separator: ", ")). "
          + "It is not handed in; a second \(Command.submit.letter(in: language)) hands in without it.")
    }
  }

  private func answeredElsewhere(_ codes: [String]) -> String {
    let all = codes.dropLast().joined(separator: ", ")
    let list = codes.count < 2 ? codes.joined() : all + language.pick(" und ", " and ") + (codes.last ?? "")
    return codes.count == 1
      ? language.pick(
        "Gespeichert. Inzwischen wurde \(list) von anderer Stelle beantwortet.",
        "Saved. Meanwhile \(list) was answered elsewhere.")
      : language.pick(
        "Gespeichert. Inzwischen wurden \(list) von anderer Stelle beantwortet.",
        "Saved. Meanwhile \(list) were answered elsewhere.")
  }

  private func notHandedIn(_ codes: [String]) -> String {
    let list = codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
    return language.pick(
      "Noch nicht abgegeben: Inzwischen wurden an anderer Stelle Antworten geändert\(list). Sehen Sie nach, und "
        + "geben Sie dann noch einmal ab.",
      "Not handed in yet: answers were changed elsewhere meanwhile\(list). Have a look, then hand in again.")
  }

  private func settled(mine: [String], theirs: [String]) -> String {
    let own = mine.joined(separator: ", ")
    let other = theirs.joined(separator: ", ")
    return [
      language.pick("Gespeichert.", "Saved."),
      mine.isEmpty ? nil : language.pick("Bei \(own) gilt Ihre Antwort.", "For \(own) your answer counts."),
      theirs.isEmpty
        ? nil : language.pick("Bei \(other) bleibt die andere.", "For \(other) the other one stays."),
    ].compactMap(\.self).joined(separator: " ")
  }

  private var draftAgain: String {
    language.pick(
      "Gespeichert. Damit ist die Selbsteinschätzung wieder ein Entwurf.",
      "Saved. With this the assessment is a draft again.")
  }

  func problem(_ problem: InputProblem) -> String {
    switch problem {
    case .nothingChosen:
      language.pick(
        "Bitte wählen Sie eine Antwort. Mit s überspringen Sie die Frage.",
        "Please choose an answer. Press s to skip the question.")
    case .nothingTyped:
      language.pick(
        "Bitte geben Sie etwas ein. Mit s überspringen Sie die Frage.",
        "Please type something. Press s to skip the question.")
    case .notANumber(let text):
      language.pick(
        "„\(text)“ ist keine Zahl. Beispiele: 12 · 12,5 · 1.200",
        "“\(text)” is not a number. Examples: 12 · 12.5 · 1,200")
    case .ambiguous(let text):
      language.pick(
        "„\(text)“ ist mehrdeutig. Bitte schreiben Sie die Zahl ohne Punkt.",
        "“\(text)” is ambiguous. Please write the number without the comma.")
    case .tooSmall(let minimum, let unit):
      language.pick("Mindestens \(plain(minimum, unit)).", "At least \(plain(minimum, unit)).")
    case .tooLarge(let maximum, let unit):
      language.pick("Höchstens \(plain(maximum, unit)).", "At most \(plain(maximum, unit)).")
    case .tooManyDecimals(0), .notWhole:
      language.pick("Bitte geben Sie eine ganze Zahl ein.", "Please type a whole number.")
    case .tooManyDecimals(let allowed):
      language.pick(
        "Höchstens \(allowed == 1 ? "eine Nachkommastelle" : "\(allowed) Nachkommastellen").",
        "At most \(allowed == 1 ? "one decimal" : "\(allowed) decimals").")
    case .wholeIsZero:
      language.pick("Die Gesamtzahl muss größer als 0 sein.", "The total must be more than 0.")
    case .partExceedsWhole:
      language.pick(
        "Der Teil kann nicht größer sein als die Gesamtzahl.", "The part cannot be larger than the total.")
    case .tooLong(let maximum):
      language.pick(
        "Höchstens \(plain(Double(maximum))) Zeichen.", "At most \(plain(Double(maximum))) characters.")
    case .tooMany(let maximum):
      language.pick(
        "Höchstens \(maximum) Antworten. Nehmen Sie zuerst eine andere weg.",
        "At most \(maximum) answers. Take another one away first.")
    case .noSuchOption(let text):
      language.pick("Eine Antwort „\(text)“ gibt es hier nicht.", "There is no answer “\(text)” here.")
    case .exclusiveWithOthers(let number):
      language.pick(
        "Antwort \(number) steht für sich allein.", "Answer \(number) stands on its own.")
    case .needsTwoNumbers:
      language.pick(
        "Bitte geben Sie zwei Zahlen ein, zum Beispiel: 12 von 40",
        "Please type two numbers, for example: 12 of 40")
    case .noSuchExchange(let text):
      language.pick(
        "„\(text)“ sagt nicht, ob Sie Hilfe suchen oder bieten. Bitte schreiben Sie suchen, bieten oder -.",
        "“\(text)” does not say whether you seek or offer help. Please type seek, offer or -.")
    case .noSuchQuestion(let code):
      language.pick("Eine Frage „\(code)“ gibt es nicht.", "There is no question “\(code)”.")
    case .notAsked(let code, let isAnswered):
      language.pick(
        "\(code) wird nach Ihren Angaben nicht gefragt und fehlt deshalb auch nicht."
          + (isAnswered ? " Ihre Antwort von vorher bleibt gespeichert." : ""),
        "Given your answers \(code) is not asked, so it is not missing either."
          + (isAnswered ? " Your earlier answer stays saved." : ""))
    case .letterInNumber:
      language.pick(
        "Bitte geben Sie eine Zahl ein. Nach Esc gelten Buchstaben wieder als Tasten.",
        "Please type a number. After Esc letters are keys again.")
    case .missingSource:
      language.pick("Bitte nennen Sie die Quelle der Zahl.", "Please name the source of the figure.")
    case .missingDate:
      language.pick(
        "Bitte nennen Sie den Tag, von dem die Zahl ist.", "Please give the day that the figure is of.")
    case .notADate(let text):
      language.pick(
        "„\(text)“ ist kein Datum. Beispiele: 30.06.2026 · 2026-06-30",
        "“\(text)” is not a date. Examples: 2026-06-30 · 30.06.2026")
    case .missingReason:
      language.pick("Bitte nennen Sie einen Grund.", "Please give a reason.")
    }
  }

  /// The disk refused: what happened, what is safe, what to do.
  func failure(_ failure: SaveFailure, safeAnswers: Int) -> [String] {
    let reason = failure.reason[language].capitalisedSentence
    let count = plain(Double(safeAnswers))
    let safe =
      safeAnswers == 1
      ? language.pick("Die Antwort davor ist gespeichert.", "The answer before is saved.")
      : language.pick(
        "Ihre \(count) Antworten davor sind gespeichert.", "Your \(count) answers before are saved.")
    return [language.pick("Nicht gespeichert: \(reason).", "Not saved: \(reason).")]
      + (safeAnswers == 0 ? [] : [safe]) + [
        language.pick(
          "Schaffen Sie Abhilfe und drücken Sie Enter. Mit q beenden Sie ohne diese Änderung.",
          "Put it right and press Enter. Press q to quit without this change.")
      ]
  }

  /// A bound with as many decimals as it needs.
  private func plain(_ number: Double, _ unit: String? = nil) -> String {
    withUnit(numbers.shortest(number, decimals: 6), unit)
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
