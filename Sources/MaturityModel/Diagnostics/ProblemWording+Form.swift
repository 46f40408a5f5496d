public import Localization
internal import LocatedJSON

extension Problem {
  /// What is wrong and what to do, in one or two sentences.
  public func message(in language: Language) -> String { ProblemWording(language).message(of: self) }
}

extension ProblemWording {
  /// The wording of what concerns the form of files; of all else by the other extensions.
  func message(of problem: Problem) -> String {
    switch problem {
    case .json(let kind):
      return kind.message(in: language)
    case .unknownKey(let key, let suggestion):
      return pick("Der Schlüssel „\(key)“ ist hier nicht bekannt.", "The key “\(key)” is not known here.")
        + hint(suggestion)
    case .missingKey(let key):
      return pick("Der Schlüssel „\(key)“ fehlt.", "The key “\(key)” is missing.")
    case .wrongType(let expected):
      return pick("Erwartet wird \(expected.name(in: language)).", "Expected \(expected.name(in: language)).")
    case .notOneOf(let word, let allowed, let suggestion):
      return pick(
        "„\(word)“ ist hier nicht erlaubt. Erlaubt sind: \(list(allowed)).",
        "“\(word)” is not allowed here. Allowed are: \(list(allowed)).") + hint(suggestion)
    case .outOfRange(let value, let minimum, let maximum):
      switch (minimum, maximum) {
      case (let minimum?, let maximum?):
        return pick(
          "\(n(value)) liegt nicht zwischen \(n(minimum)) und \(n(maximum)).",
          "\(n(value)) is not between \(n(minimum)) and \(n(maximum)).")
      case (let minimum?, nil):
        return pick(
          "\(n(value)) ist zu klein, mindestens \(n(minimum)).",
          "\(n(value)) is too small, at least \(n(minimum)).")
      case (nil, let maximum?):
        return pick(
          "\(n(value)) ist zu groß, höchstens \(n(maximum)).",
          "\(n(value)) is too large, at most \(n(maximum)).")
      case (nil, nil):
        return pick("Die Zahl muss größer als 0 sein.", "The number has to be more than 0.")
      }
    case .tooManyDecimals(let value, let allowed):
      return allowed == 0
        ? pick("\(n(value)) ist keine ganze Zahl.", "\(n(value)) is no whole number.")
        : pick(
          "\(n(value)) hat mehr als \(allowed) Nachkommastellen.",
          "\(n(value)) has more than \(allowed) decimals.")
    case .tooFew(let minimum):
      return pick(
        "Hier stehen zu wenige Einträge, mindestens \(minimum).", "Too few entries, at least \(minimum).")
    case .unknownFormat(let format):
      return pick(
        "Format \(n(format)) ist nicht bekannt; dieses Programm liest Format 1. Gibt es eine neuere Fassung "
          + "des Programms?",
        "Format \(n(format)) is not known; this program reads format 1. Is there a newer version of the "
          + "program?"
      )
    case .badID(let id):
      return pick(
        "„\(id)“ taugt nicht als Kennung. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche, "
          + "höchstens 64 Zeichen, am Anfang kein Bindestrich.",
        "“\(id)” is no id. Allowed are lower-case letters a–z, digits and hyphens, at most 64 characters, "
          + "no hyphen at the start."
      )
    case .badVersion(let version):
      return pick(
        "„\(version)“ ist keine Version. Schreiben Sie etwa \"1\" oder \"1.2\".",
        "“\(version)” is no version. Write \"1\" or \"1.2\", for example.")
    case .badQuarter(let quarter):
      return pick(
        "„\(quarter)“ ist kein Quartal. Schreiben Sie etwa \"2026-Q4\".",
        "“\(quarter)” is no quarter. Write \"2026-Q4\", for example.")
    case .badDate(let date):
      return pick(
        "„\(date)“ ist kein Tag des Kalenders. Schreiben Sie etwa \"2026-11-24\".",
        "“\(date)” is no day of the calendar. Write \"2026-11-24\", for example.")
    case .badTimestamp(let time):
      return pick(
        "„\(time)“ ist kein Zeitpunkt. Schreiben Sie etwa \"2026-11-24T09:12:00Z\".",
        "“\(time)” is no moment. Write \"2026-11-24T09:12:00Z\", for example.")
    case .duplicateID(let id, let line):
      return pick(
        "Die Kennung „\(id)“ gibt es schon in Zeile \(line). Jede Kennung darf nur einmal vorkommen.",
        "The id “\(id)” is taken already in line \(line). Every id may occur once only.")
    case .missingText(let code):
      return pick(
        "Der Text in der Sprache „\(code)“ fehlt.", "The text in the language “\(code)” is missing.")
    case .undeclaredLanguage(let code):
      return pick(
        "Die Sprache „\(code)“ steht nicht unter „languages“.",
        "The language “\(code)” is not listed under “languages”.")
    case .emptyText:
      return pick("Der Text ist leer.", "The text is empty.")
    case .textTooLong(let maximum):
      return pick(
        "Der Text ist zu lang, höchstens \(maximum) Zeichen.",
        "The text is too long, at most \(maximum) characters.")
    case .notExactlyOneOf(let keys):
      return pick(
        "Hier steht genau einer dieser Schlüssel: \(list(keys)).",
        "Exactly one of these keys belongs here: \(list(keys)).")
    case .tooDeep(let maximum):
      return pick(
        "Das ist zu tief geschachtelt, höchstens \(maximum)-mal.",
        "This is nested too deep, at most \(maximum) times.")
    case .site(let problem):
      return message(of: problem)
    case .meeting(let problem):
      return message(of: problem)
    case .invisibleSign, .negativePoints, .equalScores, .levelOutOfReach, .alwaysWorth, .unknownDimension,
      .unknownLevel, .laterQuestion, .conditionCycle, .contradiction, .comparisonNotForKind, .gateOnUnscored,
      .gateOutsideDimension, .levelNotBelow, .gateOutOfReach, .gateOnFirstLevel, .noOlderVersion,
      .unknownOldQuestion, .unknownOldOption:
      return languageMessage(of: problem)
    case .emptyScale, .firstLevelNotAtMinimum, .levelDoesNotRise, .noChildren, .twoKindsOfChildren,
      .duplicateDefinition, .nothingScored, .keyNotForKind, .missingNormalisation, .worstEqualsBest,
      .stepDoesNotRise, .exclusiveWithPoints, .nothingCountable, .scoredText, .roleNotForKind, .roleOnScored,
      .duplicateRole, .badOfficialKey,
      .missingOfficialKey, .keyNotForMunicipality, .districtMismatch, .unknownQuestion, .unknownOption,
      .duplicateOption, .tooManySelections, .exclusiveWithOthers, .wrongAnswerType, .emptyAnswer,
      .valueAndState, .missingReason, .partExceedsWhole, .statusWithoutTime, .badSeal, .sealOnDraft,
      .sealBroken, .badLink, .misplaced, .unknownMunicipality, .unknownQuestionnaire, .noSuchFile,
      .unreadable, .strayFile, .contradicts, .symbolicLink, .futureQuarter, .unknownDistrict,
      .answerNotAsked, .optionNotOffered, .missingSource, .unconfirmedAnswer, .targetBeforeStart,
      .duplicateTarget,
      .contradictoryRecord,
      .badRecordType, .badColumns, .duplicateOfficialKey, .missingDistrictRecord, .noMunicipalities:
      return contentMessage(of: problem)
    }
  }
}

extension ExpectedType {
  /// The type as it is called in a sentence after "expected".
  func name(in language: Language) -> String {
    switch self {
    case .object: language.pick("ein Objekt { … }", "an object { … }")
    case .array: language.pick("eine Liste [ … ]", "an array [ … ]")
    case .string: language.pick("ein Text in Anführungszeichen", "a string in quotes")
    case .number: language.pick("eine Zahl", "a number")
    case .wholeNumber: language.pick("eine ganze Zahl", "a whole number")
    case .bool: language.pick("true oder false", "true or false")
    case .localizedText:
      language.pick(
        "ein Text je Sprache, etwa {\"de\": \"…\", \"en\": \"…\"}",
        "a text per language, such as {\"de\": \"…\", \"en\": \"…\"}")
    case .option: language.pick("die Kennung einer Antwort, etwa \"3\"", "the id of an option, such as \"3\"")
    case .options:
      language.pick(
        "eine Liste von Kennungen, etwa [\"a\", \"b\"]", "an array of ids, such as [\"a\", \"b\"]")
    case .share:
      language.pick(
        "zwei Zahlen, etwa {\"part\": 12, \"whole\": 40}",
        "two numbers, such as {\"part\": 12, \"whole\": 40}")
    }
  }
}
