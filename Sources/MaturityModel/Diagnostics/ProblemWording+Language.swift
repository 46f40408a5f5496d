internal import Localization

extension ProblemWording {
  /// The wording of what concerns points, conditions, gates and versions of a definition.
  func languageMessage(of problem: Problem) -> String {
    switch problem {
    case .invisibleSign(let sign):
      let digits = String(sign.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      return pick(
        "In diesem Text steht das unsichtbare Zeichen \(name), das die Anzeige durcheinanderbringt. Löschen Sie "
          + "es.",
        "This text contains the invisible sign \(name), which upsets how it is shown. Delete it.")
    case .negativePoints(let points):
      return pick(
        "\(n(points)) Punkte gehen nicht: Ein Kreuz mehr darf nie weniger wert sein, sonst lohnt es sich, "
          + "etwas "
          + "zu verschweigen. Geben Sie 0 Punkte, oder machen Sie daraus eine Antwort mit \"exclusive\": "
          + "true.",
        "\(n(points)) points are not possible: one more cross must never be worth less, or hiding something "
          + "would pay. Give it 0 points, or make it an option with \"exclusive\": true.")
    case .equalScores(let score, let other):
      return pick(
        "Diese Antwort ist mit \(n(score)) so viel wert wie „\(other)“. Ist das gewollt?",
        "This option is worth \(n(score)), as much as “\(other)”. Is that meant?")
    case .levelOutOfReach(let from, let best):
      return pick(
        "Die Stufe beginnt bei \(n(from)), aber wer überall die beste Antwort gibt, kommt nur auf "
          + "\(n(best)).",
        "The level starts at \(n(from)), but whoever gives the best answer everywhere only comes to "
          + "\(n(best)).")
    case .alwaysWorth(let value):
      return pick(
        "Diese Zahl ist immer \(n(value)) wert, was auch immer geantwortet wird. Passen „minimum“, „maximum“ und "
          + "„normalisation“ zusammen?",
        "This number is always worth \(n(value)), whatever is answered. Do “minimum”, “maximum” and "
          + "“normalisation” fit?")
    case .unknownDimension(let id, let suggestion):
      return pick(
        "Das Handlungsfeld „\(id)“ gibt es in diesem Fragebogen nicht.",
        "This questionnaire has no dimension “\(id)”.") + hint(suggestion)
    case .unknownLevel(let id, let suggestion):
      return pick(
        "Die Stufe „\(id)“ gibt es in diesem Fragebogen nicht.", "This questionnaire has no level “\(id)”.")
        + hint(suggestion)
    case .laterQuestion(let id):
      return pick(
        "Die Frage „\(id)“ kommt erst später. Eine Bedingung darf sich nur auf Fragen beziehen, die vorher "
          + "gestellt werden; stellen Sie „\(id)“ nach vorn.",
        "The question “\(id)” comes later. A condition may only refer to questions that are asked before; "
          + "move "
          + "“\(id)” forward.")
    case .conditionCycle(let ids):
      return pick(
        "Diese Bedingungen hängen im Kreis voneinander ab: \(ids.joined(separator: " → ")).",
        "These conditions depend on each other in a circle: \(ids.joined(separator: " → ")).")
    case .contradiction(let question):
      return pick(
        "Diese Bedingung gilt nie: Was sie von „\(question)“ verlangt, schließt sich gegenseitig aus.",
        "This condition never holds: the things that it requires of “\(question)” exclude each other.")
    case .comparisonNotForKind(let comparison, let subject, let allowed):
      return pick(
        "„\(comparison)“ passt nicht zu „\(subject)“. Möglich sind hier: \(list(allowed)).",
        "“\(comparison)” does not fit “\(subject)”. Possible here are: \(list(allowed)).")
    case .gateOnUnscored(let id):
      return pick(
        "„\(id)“ wird nicht gewertet und kann deshalb keine Stufe aufhalten.",
        "“\(id)” is not scored and so cannot hold a level back.")
    case .gateOutsideDimension(let id):
      return pick(
        "„\(id)“ liegt nicht unter diesem Handlungsfeld. Was darüber hinausgeht, gehört zu „requires“ einer "
          + "Stufe.",
        "“\(id)” does not lie below this dimension. What goes beyond it belongs to “requires” of a level.")
    case .levelNotBelow(let id):
      return pick(
        "„\(id)“ ist keine frühere Stufe als diese.", "“\(id)” is no earlier level than this one.")
    case .gateOutOfReach(let value, let best):
      return pick(
        "Verlangt wird \(n(value)), aber die beste Antwort ist nur \(n(best)) wert.",
        "\(n(value)) is required, but the best answer is only worth \(n(best)).")
    case .gateOnFirstLevel:
      return pick(
        "Das hat keine Wirkung: Auf der ersten Stufe steht, wer keine höhere erreicht.",
        "This has no effect: whoever reaches no higher level is on the first one.")
    case .noOlderVersion:
      return pick(
        "Eine ältere Fassung dieses Fragebogens liegt nicht daneben; „replaces“ wirkt deshalb nicht und "
          + "bleibt "
          + "ungeprüft.",
        "No older version of this questionnaire lies beside it; “replaces” has no effect and is not checked.")
    case .unknownOldQuestion(let id, let version, let suggestion):
      return pick(
        "Die Frage „\(id)“ gibt es in Fassung \(version) nicht.",
        "Version \(version) has no question “\(id)”.")
        + hint(suggestion)
    case .unknownOldOption(let id, let question, let suggestion):
      return pick(
        "Die ältere Frage \(question) hat keine Antwort „\(id)“.",
        "The older question \(question) has no option “\(id)”.") + hint(suggestion)
    case .json, .site, .meeting, .unknownKey, .missingKey, .wrongType, .notOneOf, .outOfRange,
      .tooManyDecimals,
      .tooFew,
      .unknownFormat, .badID, .badVersion, .badQuarter, .badDate, .badTimestamp, .duplicateID,
      .missingText, .undeclaredLanguage, .emptyText, .textTooLong, .notExactlyOneOf, .tooDeep,
      .emptyScale, .firstLevelNotAtMinimum, .levelDoesNotRise, .noChildren, .twoKindsOfChildren,
      .duplicateDefinition, .nothingScored, .keyNotForKind, .missingNormalisation, .worstEqualsBest,
      .stepDoesNotRise, .exclusiveWithPoints, .nothingCountable, .scoredText, .roleNotForKind, .roleOnScored,
      .duplicateRole, .badOfficialKey,
      .missingOfficialKey, .keyNotForMunicipality, .districtMismatch, .unknownDistrict,
      .unknownQuestion, .unknownOption, .duplicateOption, .tooManySelections, .exclusiveWithOthers,
      .wrongAnswerType, .emptyAnswer, .valueAndState, .missingReason, .partExceedsWhole,
      .statusWithoutTime, .badSeal, .sealOnDraft,
      .sealBroken, .badLink, .misplaced, .answerNotAsked, .optionNotOffered, .missingSource,
      .unconfirmedAnswer,
      .targetBeforeStart, .duplicateTarget, .contradictoryRecord, .futureQuarter, .unknownMunicipality,
      .unknownQuestionnaire,
      .noSuchFile, .unreadable, .strayFile, .contradicts, .symbolicLink,
      .badRecordType, .badColumns, .duplicateOfficialKey, .missingDistrictRecord, .noMunicipalities:
      return message(of: problem)
    }
  }
}
