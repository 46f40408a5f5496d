internal import Localization

extension ProblemWording {
  /// The wording of what concerns the meaning of definitions, participants, answers and files.
  func contentMessage(of problem: Problem) -> String {
    switch problem {
    case .emptyScale:
      return pick("Die Skala muss von kleiner nach größer gehen.", "The scale has to go from less to more.")
    case .firstLevelNotAtMinimum(let minimum):
      return pick(
        "Die erste Stufe muss am Anfang der Skala beginnen, also bei \(n(minimum)).",
        "The first level has to start where the scale does, at \(n(minimum)).")
    case .levelDoesNotRise(let from, let previous):
      return pick(
        "Die Stufe beginnt bei \(n(from)), muss aber über der vorigen (\(n(previous))) beginnen.",
        "The level starts at \(n(from)) but has to start above the one before (\(n(previous))).")
    case .noChildren:
      return pick(
        "Das Handlungsfeld braucht „questions“ oder „dimensions“.",
        "The dimension needs “questions” or “dimensions”.")
    case .twoKindsOfChildren:
      return pick(
        "Ein Handlungsfeld hat entweder „questions“ oder „dimensions“, nicht beides.",
        "A dimension has either “questions” or “dimensions”, not both.")
    case .duplicateDefinition(let id, let version, let file):
      return pick(
        "Den Fragebogen „\(id)“ in Version \(version) enthält schon \(file). Ändern Sie Kennung oder "
          + "Version.",
        "The questionnaire “\(id)” in version \(version) is in \(file) already. Change id or version.")
    case .nothingScored:
      return pick("Keine einzige Frage wird gewertet.", "Not a single question is scored.")
    case .keyNotForKind(let key, let kind):
      return pick(
        "„\(key)“ gehört nicht zu einer Frage der Art „\(kind)“.",
        "“\(key)” does not belong to a question of kind “\(kind)”.")
    case .missingNormalisation:
      return pick(
        "Eine gewertete Zahl braucht „normalisation“, oder setzen Sie \"scored\": false.",
        "A scored number needs “normalisation”, or set \"scored\": false.")
    case .worstEqualsBest(let value):
      return pick(
        "„worst“ und „best“ sind beide \(n(value)); so lässt sich nichts werten.",
        "“worst” and “best” are both \(n(value)); nothing can be scored that way.")
    case .stepDoesNotRise(let from, let previous):
      return pick(
        "Der Schritt beginnt bei \(n(from)), muss aber über dem vorigen (\(n(previous))) beginnen.",
        "The step starts at \(n(from)) but has to start above the one before (\(n(previous))).")
    case .exclusiveWithPoints:
      return pick(
        "Eine Antwort, die alle anderen ausschließt, zählt immer 0; „points“ ist hier nicht erlaubt.",
        "An option that excludes all others always counts 0; “points” is not allowed here.")
    case .nothingCountable:
      return pick(
        "Keine Antwort hat Punkte; so lässt sich nichts werten.",
        "No option has points; nothing can be scored.")
    case .scoredText:
      return pick(
        "Freier Text kann nicht gewertet werden. Setzen Sie \"scored\": false.",
        "Free text cannot be scored. Set \"scored\": false.")
    case .roleNotForKind(let role, let kind):
      return pick(
        "Die Rolle „\(role)“ kann nur eine Frage der Art „\(kind)“ haben\(kind == "number" ? ", ohne „share“" : "").",
        "Only a question of kind “\(kind)”\(kind == "number" ? " without “share”" : "") can have the role “\(role)”."
      )
    case .roleOnScored(let role):
      return pick(
        "Die Rolle „\(role)“ kann nur eine Frage haben, die nicht gewertet wird. Setzen Sie \"scored\": false.",
        "Only a question that is not scored can have the role “\(role)”. Set \"scored\": false.")
    case .duplicateRole(let role, let line):
      return pick(
        "Die Rolle „\(role)“ hat schon die Frage in Zeile \(line).",
        "The question in line \(line) has the role “\(role)” already.")
    case .badOfficialKey(let key, let digits):
      return pick(
        "„\(key)“ ist kein amtlicher Schlüssel; erwartet werden \(digits) Ziffern als Text.",
        "“\(key)” is no official key; expected \(digits) digits as a string.")
    case .missingOfficialKey(let kind):
      return pick(
        "Der Schlüssel „ags“ fehlt; nur Regionen (village-region, alliance) haben keinen, dies ist "
          + "„\(kind)“.",
        "The key “ags” is missing; only regions (village-region, alliance) have none, this is “\(kind)”.")
    case .keyNotForMunicipality(let key, let kind):
      return pick(
        "„\(key)“ gehört nicht zur Art „\(kind)“.", "“\(key)” does not belong to the kind “\(kind)”.")
    case .districtMismatch(let ags, let district):
      return pick(
        "Der AGS \(ags) beginnt nicht mit dem Schlüssel des Kreises, \(district).",
        "The AGS \(ags) does not begin with the key of the district, \(district).")
    case .badRecordType(let text):
      return pick(
        "Die Zeile beginnt mit „\(text)“; in den Spalten 1 und 2 erwartet das Gemeindeverzeichnis eine Satzart von "
          + "10 bis 60.",
        "The line begins with “\(text)”; in columns 1 and 2 the list of municipalities expects a type of record "
          + "from 10 to 60.")
    case .badColumns(let text, let columns):
      let found = text.isEmpty ? pick("nichts", "nothing") : pick("„\(text)“", "“\(text)”")
      return pick(
        "In den Spalten \(columns.lowerBound) bis \(columns.upperBound) wird eine ganze Zahl erwartet, dort steht "
          + "\(found).",
        "In columns \(columns.lowerBound) to \(columns.upperBound) a whole number is expected, there is \(found)."
      )
    case .duplicateOfficialKey(let key, let line):
      return pick(
        "Die Gemeinde \(key) steht schon in Zeile \(line).",
        "The municipality \(key) is in line \(line) already.")
    case .missingDistrictRecord(let key):
      return pick(
        "Für den Kreis \(key) fehlt der Satz mit seinem Namen (Satzart 40).",
        "The record with the name of the district \(key) is missing (type 40).")
    case .noMunicipalities:
      return pick(
        "Die Datei enthält keine einzige Gemeinde (Satzart 60). Erwartet wird die Textdatei GV100AD des "
          + "Statistischen Bundesamtes.",
        "The file has not a single municipality (type of record 60). Expected is the text file GV100AD of the German "
          + "Federal Statistical Office.")
    case .unknownQuestion(let id, let suggestion):
      return pick(
        "Die Frage „\(id)“ gibt es in diesem Fragebogen nicht.", "This questionnaire has no question “\(id)”."
      )
        + hint(suggestion)
    case .unknownOption(let id, let question, let allowed, let suggestion):
      let list = allowed.joined(separator: ", ")
      return pick(
        "Frage \(question) hat keine Antwort „\(id)“. Zur Wahl stehen: \(list).",
        "Question \(question) has no option “\(id)”. There are: \(list).") + hint(suggestion)
    case .duplicateOption(let id):
      return pick("Die Antwort „\(id)“ ist zweimal gewählt.", "The option “\(id)” is chosen twice.")
    case .tooManySelections(let maximum):
      return pick("Zu viele Antworten, höchstens \(maximum).", "Too many options, at most \(maximum).")
    case .exclusiveWithOthers(let id):
      return pick(
        "Die Antwort „\(id)“ schließt alle anderen aus.", "The option “\(id)” excludes all others.")
    case .wrongAnswerType(let expected, let question):
      return pick(
        "Zu Frage \(question) passt das nicht; erwartet wird \(expected.name(in: language)).",
        "This does not fit question \(question); expected \(expected.name(in: language)).")
    case .emptyAnswer:
      return pick(
        "Die Antwort braucht „value“ oder „state“. Ist die Frage offen, lassen Sie sie weg.",
        "The answer needs “value” or “state”. If the question is open, leave it out.")
    case .valueAndState:
      return pick(
        "Eine Antwort hat entweder „value“ oder „state“, nicht beides.",
        "An answer has either “value” or “state”, not both.")
    case .missingReason:
      return pick(
        "„Trifft nicht zu“ braucht einen Grund unter „reason“.",
        "“Does not apply” needs a reason under “reason”.")
    case .partExceedsWhole(let part, let whole):
      return pick(
        "Der Teil (\(n(part))) ist größer als das Ganze (\(n(whole))).",
        "The part (\(n(part))) is more than the whole (\(n(whole))).")
    case .statusWithoutTime:
      return pick(
        "„submitted“ gehört genau dann dazu, wenn der Status „submitted“ ist.",
        "“submitted” belongs here exactly if the status is “submitted”.")
    case .badSeal:
      return pick(
        "Ein Siegel besteht aus 64 Ziffern und Buchstaben a–f.",
        "A seal consists of 64 digits and letters a–f.")
    case .sealOnDraft:
      return pick(
        "Ein Entwurf hat kein Siegel. Löschen Sie „seal“.", "A draft has no seal. Delete “seal”.")
    case .sealBroken:
      return pick(
        "Das Siegel passt nicht: Die Datei wurde nach der Abgabe von Hand geändert. Holen Sie die abgegebene "
          + "Fassung zurück, oder öffnen Sie sie mit „reifegrad reopen“ und geben Sie sie neu ab.",
        "The seal does not fit: the file was changed by hand after it was handed in. Restore what was handed "
          + "in, or open it with “reifegrad reopen” and hand it in anew.")
    case .badLink(let link):
      return pick(
        "„\(link)“ ist keine Adresse, die mit http:// oder https:// beginnt.",
        "“\(link)” is no address that begins with http:// or https://.")
    case .misplaced(let expected, let found):
      return pick(
        "Die Datei liegt am Platz von „\(expected)“, enthält aber „\(found)“.",
        "The file lies in the place of “\(expected)” but contains “\(found)”.")
    case .unknownDistrict(let key, let suggestion):
      return pick(
        "Einen Kreis mit dem Schlüssel „\(key)“ gibt es nicht.", "There is no district with the key “\(key)”."
      )
        + hint(suggestion)
    case .answerNotAsked(let question):
      return pick(
        "Frage \(question) wird hier nicht gestellt; die Antwort bleibt liegen und zählt nicht.",
        "Question \(question) is not asked here; the answer is kept and does not count.")
    case .optionNotOffered(let option, let question):
      return pick(
        "Die Antwort „\(option)“ steht bei Frage \(question) hier nicht zur Wahl; sie bleibt liegen und "
          + "zählt "
          + "nicht.",
        "The option “\(option)” is not offered with question \(question) here; it is kept and does not "
          + "count.")
    case .missingSource(let question):
      return pick(
        "Die Zahl zu Frage \(question) braucht ihre Quelle und deren Stand unter „source“.",
        "The figure of question \(question) needs its source and the source’s date under “source”.")
    case .unconfirmedAnswer(let question):
      return pick(
        "Die Antwort zu Frage \(question) ist ein Vorschlag aus den Antworten anderer, den niemand bestätigt hat; "
          + "abgegeben wird nur, was bestätigt ist.",
        "The answer to question \(question) is a suggestion out of the answers of others that nobody has confirmed; "
          + "only what is confirmed is handed in.")
    case .targetBeforeStart(let by, let since):
      return pick(
        "Das Ziel für \(by) beginnt erst \(since); „by“ muss nach „since“ liegen.",
        "The target for \(by) begins in \(since) only; “by” has to be after “since”.")
    case .duplicateTarget:
      return pick(
        "Für dieses Handlungsfeld gibt es schon ein Ziel.", "There is a target for this dimension already.")
    case .contradictoryRecord:
      return pick(
        "Das passt nicht zum Rest der Datei: Jedes Quartal steht zu jedem Thema einmal da, und Anzahl, Mittelwert und "
          + "Stufen folgen aus den Werten der Kommunen darunter.",
        "This does not fit the rest of the file: each quarter stands there once for each subject, and count, mean and "
          + "levels follow from the values of the municipalities below.")
    case .futureQuarter(let quarter):
      return pick(
        "Das Quartal \(quarter) hat noch nicht begonnen. Stimmt das Quartal?",
        "The quarter \(quarter) has not begun. Is the quarter right?")
    case .unknownMunicipality(let id, let suggestion):
      return pick(
        "Die Kommune „\(id)“ steht nicht in municipalities.json.",
        "The municipality “\(id)” is not in municipalities.json.")
        + hint(suggestion)
    case .unknownQuestionnaire(let id, let version):
      return pick(
        "Den Fragebogen „\(id)“ in Version \(version) gibt es im Ordner Questionnaires nicht.",
        "The questionnaire “\(id)” in version \(version) is not in the folder Questionnaires.")
    case .noSuchFile:
      return pick("Die Datei gibt es nicht.", "There is no such file.")
    case .unreadable(let reason):
      return pick(
        "Die Datei lässt sich nicht lesen: \(reason[.german]).",
        "The file cannot be read: \(reason[.english]).")
    case .strayFile:
      return pick(
        "Diese Datei wird nicht gelesen. Gelesen werden Assessments/<Kommune>/<Quartal>.json, etwa "
          + "Assessments/weida/2026-Q4.json, daneben targets.json und commitments.json, und im Ordner Meetings die "
          + "Protokolle, etwa Meetings/2026-Q4.json.",
        "This file is not read. Read are Assessments/<municipality>/<quarter>.json, such as "
          + "Assessments/weida/2026-Q4.json, targets.json and commitments.json beside it, and in the folder Meetings "
          + "the minutes, such as Meetings/2026-Q4.json.")
    case .contradicts(let file):
      return pick(
        "Die Datei „\(file)“ enthält etwas anderes für dieselbe Kommune und dasselbe Quartal. Legen Sie nur die "
          + "gültige vor.",
        "The file “\(file)” says something else for the same municipality and quarter. Hand in the valid one "
          + "only.")
    case .symbolicLink:
      return pick(
        "Das ist eine Verknüpfung; ihr wird nicht gefolgt. Legen Sie die Datei selbst vor, oder nennen Sie sie "
          + "beim Aufruf.",
        "This is a link, which is not followed. Hand in the file itself, or name it in the call.")
    case .json, .site, .meeting, .unknownKey, .missingKey, .wrongType, .notOneOf, .outOfRange,
      .tooManyDecimals,
      .tooFew,
      .unknownFormat, .badID, .badVersion, .badQuarter, .badDate, .badTimestamp, .duplicateID, .missingText,
      .undeclaredLanguage, .emptyText, .textTooLong, .invisibleSign, .notExactlyOneOf, .tooDeep,
      .negativePoints, .equalScores, .levelOutOfReach, .alwaysWorth, .unknownDimension, .unknownLevel,
      .laterQuestion, .conditionCycle, .contradiction, .comparisonNotForKind, .gateOnUnscored,
      .gateOutsideDimension, .levelNotBelow, .gateOutOfReach, .gateOnFirstLevel, .noOlderVersion,
      .unknownOldQuestion, .unknownOldOption:
      return message(of: problem)
    }
  }
}
