import LocatedJSON
import MaturityModel
import Testing

@Suite("What can be wrong in the frame of a definition")
struct DefinitionProblemTests {
  static let frame = [
    BrokenFile("not an object", Samples.questionnaire, "«[]", (.wrongType(expected: .object), "")),
    BrokenFile(
      "an unknown key", "\"title\"", "«\"titel\": 1, \"title\"",
      (.unknownKey("titel", suggestion: "title"), "titel")),
    BrokenFile(
      "an unknown key like no other", "\"title\"", "«\"colour\": 1, \"title\"",
      (.unknownKey("colour", suggestion: nil), "colour")),
    BrokenFile(
      "a schema that is no string", "\"questionnaire.schema.json\"", "«1",
      (.wrongType(expected: .string), "$schema")),
    BrokenFile("a newer format", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
    BrokenFile(
      "a format in quotes", "\"format\": 1", "\"format\": «\"1\"", (.wrongType(expected: .number), "format")),
    BrokenFile("an id in capitals", "\"id\": \"sample\"", "\"id\": «\"Sample\"", (.badID("Sample"), "id")),
    BrokenFile(
      "an id that is a number", "\"id\": \"sample\"", "\"id\": «7", (.wrongType(expected: .string), "id")),
    BrokenFile("a version of three", "\"1.2\"", "«\"1.2.3\"", (.badVersion("1.2.3"), "version")),
    BrokenFile("an empty version", "\"1.2\"", "«\"\"", (.badVersion(""), "version")),
    BrokenFile("a version with a dot at the end", "\"1.2\"", "«\"1.\"", (.badVersion("1."), "version")),
    BrokenFile("a version with a sign", "\"1.2\"", "«\"+1\"", (.badVersion("+1"), "version")),
    BrokenFile("a version with a zero in front", "\"1.2\"", "«\"01\"", (.badVersion("01"), "version")),
    BrokenFile("a minor version of two zeros", "\"1.2\"", "«\"1.00\"", (.badVersion("1.00"), "version")),
    BrokenFile("a version of seven digits", "\"1.2\"", "«\"1234567\"", (.badVersion("1234567"), "version")),
    BrokenFile(
      "a language that is no code", "[\"de\", \"en\"]", "[«\"deutsch\", \"de\", \"en\"]",
      (.notOneOf("deutsch", allowed: ["de", "en"], suggestion: nil), "languages[0]")),
    BrokenFile(
      "a language twice", "[\"de\", \"en\"]", "[\"de\", \"en\", «\"de\"]",
      (.duplicateID("de", firstLine: 6), "languages[2]")),
    BrokenFile("no array", "[\"de\", \"en\"]", "«\"de\"", (.wrongType(expected: .array), "languages")),
    BrokenFile(
      "a scale without extent", "{\"minimum\": 0, \"maximum\": 100}", "«{\"minimum\": 5, \"maximum\": 5}",
      (.emptyScale, "scale")),
    BrokenFile(
      "a scale upside down", "{\"minimum\": 0, \"maximum\": 100}", "«{\"minimum\": 5, \"maximum\": 0}",
      (.emptyScale, "scale")),
    BrokenFile(
      "half a scale", "{\"minimum\": 0, \"maximum\": 100}", "«{\"minimum\": 10}",
      (.missingKey("maximum"), "scale")),
    BrokenFile(
      "an unknown way of aggregation", "\"aggregation\": \"mean\"", "\"aggregation\": «\"means\"",
      (
        .notOneOf("means", allowed: ["mean", "geometric", "minimum", "sum"], suggestion: "mean"),
        "aggregation"
      )),
    BrokenFile(
      "an unknown way with what is missing", "\"aggregation\": \"mean\"", "\"missing\": «\"skip\"",
      (.notOneOf("skip", allowed: ["exclude", "zero"], suggestion: nil), "missing")),
    BrokenFile(
      "a coverage in percent", "\"aggregation\": \"mean\"", "\"minimumCoverage\": «60",
      (.outOfRange(60, minimum: 0, maximum: 1), "minimumCoverage")),
    BrokenFile(
      "a text that turns the direction of writing", "\"Titel\"", "«\"Ti\u{202E}tel\"",
      (.invisibleSign("\u{202E}"), "title.de")),
    BrokenFile(
      "a text that commands the terminal", "\"Titel\"", "«\"Ti\\u001b[2J\\u0007\"",
      (.invisibleSign("\u{1B}"), "title.de")),
    BrokenFile("two spaces for a text", "\"Titel\"", "«\"  \"", (.emptyText, "title.de")),
    BrokenFile(
      "a text of white space in disguise", "\"Titel\"", "«\"\\u00a0\\u2003\\n\"", (.emptyText, "title.de")),
    BrokenFile(
      "a text that is too long", "\"Titel\"", "«\"\(String(repeating: "ä", count: 4_001))\"",
      (.textTooLong(maximum: 4_000), "title.de")),
    BrokenFile(
      "a text in a language that is missing", "{\"de\": \"Titel\", \"en\": \"Title\"}",
      "«{\"de\": \"Titel\"}", (.missingText(language: "en"), "title")),
    BrokenFile(
      "a text in no language", "{\"de\": \"Titel\", \"en\": \"Title\"}", "««{}",
      (.missingText(language: "de"), "title"), (.missingText(language: "en"), "title")),
    BrokenFile(
      "a text in one more language", "\"en\": \"Title\"", "\"en\": \"Title\", «\"fr\": \"Titre\"",
      (.undeclaredLanguage("fr"), "title.fr")),
    BrokenFile(
      "a text that is a string", "{\"de\": \"Titel\", \"en\": \"Title\"}", "«\"Titel\"",
      (.wrongType(expected: .localizedText), "title")),
    BrokenFile("a text that is a number", "\"Titel\"", "«7", (.wrongType(expected: .string), "title.de")),
    BrokenFile("a text that is null", "\"Titel\"", "«null", (.wrongType(expected: .string), "title.de")),
  ]

  @Test("A fault in the frame is named at its place", arguments: frame)
  func frameFault(_ file: BrokenFile) { check(file) }

  @Test("Tabs and line breaks may stand in a text, and a version may be 0.0")
  func harmless() {
    let text = Samples.questionnaire.replacing("Titel", with: #"Ti\t\r\ntel"#)
      .replacing("\"1.2\"", with: "\"0.0\"")
    #expect(Questionnaire.read(Array(text.utf8), file: "file.json").diagnostics == [])
  }

  private static let secondLevel =
    "{\"id\": \"mid\", \"name\": {\"de\": \"Mittel\", \"en\": \"Mid\"}, \"from\": 40"
  private static func levelWith(_ id: String, _ from: String) -> String {
    "{\"id\": \(id), \"name\": {\"de\": \"Mittel\", \"en\": \"Mid\"}, \"from\": \(from)"
  }

  static let levels = [
    BrokenFile(
      "the first level above the minimum", "\"from\": 0", "\"from\": «1",
      (.firstLevelNotAtMinimum(0), "levels[0].from")),
    BrokenFile(
      "the first level below the minimum", "\"from\": 0", "\"from\": «-1",
      (.outOfRange(-1, minimum: 0, maximum: 100), "levels[0].from")),
    BrokenFile(
      "the first level in quotes", "\"from\": 0", "\"from\": «\"0\"",
      (.wrongType(expected: .number), "levels[0].from")),
    BrokenFile(
      "a level above the maximum", "\"from\": 80", "\"from\": «101",
      (.outOfRange(101, minimum: 0, maximum: 100), "levels[2].from")),
    BrokenFile(
      "a level like the one before", "\"from\": 80", "\"from\": «40",
      (.levelDoesNotRise(40, previous: 40), "levels[2].from")),
    BrokenFile(
      "a level below the one before", "\"from\": 80", "\"from\": «30",
      (.levelDoesNotRise(30, previous: 40), "levels[2].from")),
    BrokenFile(
      "a level's id twice", secondLevel, levelWith("«\"low\"", "40"),
      (.duplicateID("low", firstLine: 10), "levels[1].id")),
    BrokenFile("a level without a bound", "\"from\": 0, ", "", (.missingKey("from"), "levels[0]")).marking(
      "{\"id\": \"low\""),
    BrokenFile(
      "a level that is a string", secondLevel, "«\"mid\", " + secondLevel,
      (.wrongType(expected: .object), "levels[1]")),
  ]

  @Test("A fault in the levels is named at its place and makes no others", arguments: levels)
  func levelFault(_ file: BrokenFile) { check(file) }

  @Test("Of an id that stands twice the line of the id itself is told, not that of its object")
  func firstLine() {
    let file = BrokenFile(
      "an id on a line of its own", "{\"id\": \"low\", ", "{\n\n\"id\": \"mid\", ",
      (.duplicateID("mid", firstLine: 12), "levels[1].id"))
    file.marking("\"mid\", \"name\": {\"de\": \"Mittel\"").check(in: Samples.questionnaire) {
      Questionnaire.read($0, file: "file.json")
    }
  }

  static let dimensions = [
    BrokenFile("no dimension", dimensionList, "«[]", (.tooFew(minimum: 1), "dimensions")),
    BrokenFile("dimensions in an object", dimensionList, "«{}", (.wrongType(expected: .array), "dimensions")),
    BrokenFile(
      "a dimension that is null", "{\"id\": \"d1\"", "«null, {\"id\": \"d1\"",
      (.wrongType(expected: .object), "dimensions[0]")),
    BrokenFile(
      "a weight of nothing", "\"weight\": 2", "\"weight\": «0",
      (.outOfRange(0, minimum: nil, maximum: nil), "dimensions[0].weight")),
    BrokenFile(
      "a negative weight", "\"weight\": 2", "\"weight\": «-1",
      (.outOfRange(-1, minimum: nil, maximum: nil), "dimensions[0].weight")),
    BrokenFile(
      "a weight that no sum can hold", "\"weight\": 2", "\"weight\": «1e308",
      (.outOfRange(1e308, minimum: -1e12, maximum: 1e12), "dimensions[0].weight")),
    BrokenFile(
      "a weight in quotes", "\"weight\": 2", "\"weight\": «\"2\"",
      (.wrongType(expected: .number), "dimensions[0].weight")),
    BrokenFile(
      "a truth in quotes", "\"weight\": 2", "\"scored\": «\"true\"",
      (.wrongType(expected: .bool), "dimensions[0].scored")),
    BrokenFile(
      "a truth as number", "\"weight\": 2", "\"confidential\": «1",
      (.wrongType(expected: .bool), "dimensions[0].confidential")),
    BrokenFile(
      "a code that is too long", "\"D1\"", "«\"DIMENSION-ONE\"",
      (.textTooLong(maximum: 12), "dimensions[0].code")),
    BrokenFile(
      "a reference without a framework", "\"weight\": 2", "\"references\": [«{\"code\": \"1\"}]",
      (.missingKey("framework"), "dimensions[0].references[0]")),
    BrokenFile(
      "a dimension of nothing", "\"id\": \"d1\"",
      "\"id\": \"d0\", \"name\": {\"de\": \"F\", \"en\": \"F\"}}, {\"id\": \"d1\"",
      (.noChildren, "dimensions[0]")
    ).marking("{\"id\": \"d0\""),
    BrokenFile(
      "no questions", "\"questions\": [",
      "\"questions\": «[]}, {\"id\": \"d2\", \"name\": {\"de\": \"F\", \"en\": \"F\"}, \"questions\": [",
      (.tooFew(minimum: 1), "dimensions[0].questions")),
    BrokenFile(
      "dimensions and questions", "\"questions\": [", "\"dimensions\": [], \"questions\": «[",
      (.twoKindsOfChildren, "dimensions[0].questions")),
    BrokenFile(
      "a dimension's id is that of a question", "\"id\": \"b1\"", "\"id\": «\"d1\"",
      (.duplicateID("d1", firstLine: 16), "dimensions[0].questions[1].id")),
    BrokenFile("nothing scored", "\"weight\": 2", "\"scored\": false", (.nothingScored, "")).marking(
      "{\n  \"$schema\""),
  ]

  @Test("A fault in the dimensions is named at its place and makes no others", arguments: dimensions)
  func dimensionFault(_ file: BrokenFile) { check(file) }

  private static let dimensionList = String(
    Samples.questionnaire.split(separator: "\"dimensions\": ")[1].dropLast(2))

  @Test(
    "Each key that a definition needs is missed",
    arguments: ["format", "id", "version", "languages", "title", "levels", "dimensions"])
  func missing(_ key: String) {
    // The key becomes another one, which is unknown at its own place.
    let text = Samples.questionnaire.replacing("\n  \"\(key)\":", with: "\n  \"#\(key)#####\":")
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.first?.problem == .missingKey(key))
    #expect(reading.diagnostics.first?.position?.line == 1)
    #expect(reading.diagnostics.contains { $0.problem == .unknownKey("#\(key)#####", suggestion: nil) })
  }

  private func check(_ file: BrokenFile) {
    file.check(in: Samples.questionnaire) { Questionnaire.read($0, file: "file.json") }
  }
}
