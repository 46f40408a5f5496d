import LocatedJSON
import Localization
import MaturityModel
import Testing

@Suite("Every problem is worded in both languages")
struct WordingTests {
  static let json: [JSONProblem.Kind] = [
    .empty, .tooLarge(limit: 64 << 20), .tooDeep(limit: 64), .invalidUTF8(0xFC), .controlCharacter(9),
    .badEscape, .loneSurrogate,
    .badNumber, .missingComma, .trailingComma, .missingColon, .expectedKey, .expectedValue,
    .unterminatedString, .unclosed,
    .wrongBracket, .duplicateKey("k"), .trailingData,
  ]

  static let types: [ExpectedType] = [
    .object, .array, .string, .number, .wholeNumber, .bool, .localizedText, .option, .options, .share,
  ]

  static let form: [Problem] = [
    .unknownKey("k", suggestion: nil), .unknownKey("k", suggestion: "s"), .missingKey("k"),
    .notOneOf("w", allowed: ["a", "b"], suggestion: nil),
    .notOneOf("w", allowed: ["a", "b"], suggestion: "a"), .outOfRange(7, minimum: 8, maximum: 9),
    .outOfRange(7, minimum: 8, maximum: nil),
    .outOfRange(7, minimum: nil, maximum: 6), .outOfRange(0, minimum: nil, maximum: nil),
    .tooManyDecimals(1.25, allowed: 1),
    .tooManyDecimals(1.5, allowed: 0), .tooFew(minimum: 2), .unknownFormat(2), .badID("X"), .badVersion("v"),
    .badQuarter("Q9"),
    .badDate("d"), .badTimestamp("t"), .duplicateID("i", firstLine: 3), .missingText(language: "en"),
    .undeclaredLanguage("fr"),
    .emptyText, .textTooLong(maximum: 12), .invisibleSign("\u{7}"), .notExactlyOneOf(["a", "b"]),
    .tooDeep(maximum: 32),
  ]

  static let content: [Problem] = [
    .emptyScale, .firstLevelNotAtMinimum(0), .levelDoesNotRise(1, previous: 2), .noChildren,
    .twoKindsOfChildren, .nothingScored, .duplicateDefinition(id: "q", version: "1", firstFile: "f.json"),
    .keyNotForKind(key: "k", kind: "text"), .missingNormalisation, .worstEqualsBest(3),
    .stepDoesNotRise(1, previous: 2),
    .exclusiveWithPoints, .nothingCountable, .scoredText, .roleNotForKind("staff", kind: "number"),
    .roleNotForKind("support", kind: "multiple"), .roleOnScored("staff"),
    .duplicateRole("staff", firstLine: 3),
    .badOfficialKey("1", digits: 8),
    .missingOfficialKey(kind: "town"),
    .keyNotForMunicipality(key: "ags", kind: "alliance"), .districtMismatch(ags: "1", district: "2"),
    .unknownQuestion("q", suggestion: "p"),
    .unknownOption("o", question: "Q", allowed: ["a"], suggestion: "a"), .duplicateOption("o"),
    .futureQuarter("2099-Q4"), .tooManySelections(maximum: 2), .exclusiveWithOthers("none"), .emptyAnswer,
    .valueAndState,
    .missingReason,
    .partExceedsWhole(part: 2, whole: 1), .statusWithoutTime, .badLink("x"),
    .misplaced(expected: "a", found: "b"),
    .unknownMunicipality("m", suggestion: "n"), .unknownQuestionnaire(id: "q", version: "1"), .noSuchFile,
    .unreadable(LocalizedText(de: "Grund", en: "reason")), .strayFile, .contradicts(file: "f.json"),
    .symbolicLink,
    .unknownDistrict("16078", suggestion: "16077"),
    .badRecordType("{"), .badColumns("12a", columns: 140...150), .badColumns("", columns: 140...150),
    .duplicateOfficialKey("16076079", firstLine: 3), .missingDistrictRecord("16076"), .noMunicipalities,
    .answerNotAsked(question: "Q"), .optionNotOffered("o", question: "Q"), .missingSource(question: "Q"),
    .unconfirmedAnswer(question: "Q"),
    .targetBeforeStart(by: "2026-Q1", since: "2026-Q4"), .duplicateTarget, .contradictoryRecord,
  ]

  static let language: [Problem] = [
    .negativePoints(-1), .equalScores(0.5, other: "o"), .levelOutOfReach(from: 90, best: 80),
    .alwaysWorth(0.5), .contradiction(question: "q"), .gateOnFirstLevel,
    .unknownDimension("d", suggestion: "e"), .unknownLevel("l", suggestion: "m"), .laterQuestion("q"),
    .conditionCycle(["a", "b", "a"]), .comparisonNotForKind("contains", subject: "Q", allowed: ["is"]),
    .gateOnUnscored("q"), .gateOutsideDimension("q"), .levelNotBelow("l"), .gateOutOfReach(0.9, best: 0.8),
    .noOlderVersion, .unknownOldQuestion("q", version: "1", suggestion: "p"),
    .unknownOldOption("o", question: "Q", suggestion: nil),
  ]

  static let site: [SiteProblem] =
    [
      .badColour("blue"), .lowContrast(.lightGround, ground: .lightGround, nearest: .darkGround),
      .badBaseAddress("a"), .badEmail("a"), .badPhone("a"), .badLogoName("a"), .noLogo("a.svg"),
      .logoTooLarge(kilobytes: 100), .logoTooDeep(32), .noDrawing, .malformedDrawing("cut off"),
      .drawingWithoutSize, .leftOut("<a>", count: 1), .leftOut("<a>", count: 2), .noSettings,
    ] + SiteNeed.allCases.map { .needed($0) }

  static let meetings: [MeetingProblem] = [
    .badTime("10 Uhr"), .endsBeforeStart("15:00", "10:00"), .deadlineAfterMeeting("2026-12-11", "2026-12-10"),
    .secondInQuarter("2026-Q4", firstLine: 3), .hostNotAmongGuests("a"),
    .unknownInstitution("i", suggestion: nil), .unknownInstitution("i", suggestion: "j"),
    .institutionIsMunicipality("a"), .dueBeforeMade(by: "2026-Q1", made: "2026-Q4"), .partnerIsOneself,
    .endWithoutQuarter, .endedBeforeMade("2026-Q1", made: "2026-Q4"), .secondOfNumber(3), .minutesChanged,
    .emptyMinutes, .namedTwice("a"), .unknownPartner("a", suggestion: nil),
    .unknownPartner("a", suggestion: "b"),
  ]

  static let all =
    json.map { Problem.json($0) } + types.map { .wrongType(expected: $0) }
    + types.map { .wrongAnswerType(expected: $0, question: "Q") }
    + form + content + language + site.map { .site($0) }
    + meetings.map { .meeting($0) }

  @Test("The German and the English wording are sentences, and not the same", arguments: all)
  func bothLanguages(_ problem: Problem) {
    let german = problem.message(in: .german)
    let english = problem.message(in: .english)
    #expect(german != english)
    for message in [german, english] {
      #expect(message.count > 10)
      #expect(message.last == "." || message.last == "?")
      #expect(!message.contains("Optional("))
      #expect(!message.contains("  "))
    }
  }

  @Test("Different problems are worded differently")
  func different() {
    for language in Language.allCases {
      let messages = Self.all.map { $0.message(in: language) }
      let doubles = Dictionary(grouping: messages) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(doubles.isEmpty)
    }
  }

  /// A case is worded and named where the compiler asks for it; then put it into the lists above and count it.
  @Test("The list above holds every case, and no two have the same code")
  func complete() {
    let names = Set(Self.all.map { String(describing: $0).prefix { $0 != "(" } })
    #expect(names.count == 97)
    let siteNames = Set(Self.site.map { String(describing: $0).prefix { $0 != "(" } })
    #expect(siteNames.count == 15)
    let meetingNames = Set(Self.meetings.map { String(describing: $0).prefix { $0 != "(" } })
    #expect(meetingNames.count == 16)
    // Both of these stand for what they hold.
    #expect(Set(Self.all.map(\.code)).count == names.count - 2 + siteNames.count + meetingNames.count)
    #expect(Set(Self.json.map { String(describing: $0).prefix { $0 != "(" } }).count == 18)
  }

  @Test("What was wrong and what was meant stand in the message")
  func details() {
    let suggestion = Problem.unknownKey("wieght", suggestion: "weight")
    #expect(
      suggestion.message(in: .german)
        == "Der Schlüssel „wieght“ ist hier nicht bekannt. Meinten Sie „weight“?")
    #expect(suggestion.message(in: .english) == "The key “wieght” is not known here. Did you mean “weight”?")
    let range = Problem.outOfRange(1_234.5, minimum: 0, maximum: 100)
    #expect(range.message(in: .german) == "1.234,5 liegt nicht zwischen 0 und 100.")
    #expect(range.message(in: .english) == "1,234.5 is not between 0 and 100.")
    #expect(Problem.invisibleSign("\u{7}").message(in: .english).contains("U+0007"))
    #expect(Problem.invisibleSign("\u{202E}").message(in: .german).contains("U+202E"))
    #expect(Problem.json(.invalidUTF8(0x0C)).message(in: .german).contains("0x0C"))
    #expect(Problem.json(.invalidUTF8(0xFC)).message(in: .german).contains("0xFC"))
    #expect(Problem.json(.tooLarge(limit: 64 << 20)).message(in: .english).contains("64 MiB"))
    #expect(
      Problem.unreadable(LocalizedText(de: "Grund", en: "reason")).message(in: .german).contains("Grund"))
    #expect(Problem.outOfRange(1e300, minimum: 0, maximum: 1).message(in: .german).hasPrefix("1e+300 "))
  }
}
