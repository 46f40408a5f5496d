import MaturityModel
import Testing

@Suite("What can be wrong in a question")
struct QuestionProblemTests {
  private static let q = "dimensions[0].questions"

  static let shared = [
    BrokenFile(
      "a question that is a string", "{\"id\": \"c1\"", "«\"c0\", {\"id\": \"c1\"",
      (.wrongType(expected: .object), "\(q)[0]")),
    BrokenFile(
      "an unknown kind", "\"kind\": \"boolean\"", "\"kind\": «\"bool\"",
      (
        .notOneOf("bool", allowed: ["choice", "boolean", "multiple", "number", "text"], suggestion: nil),
        "\(q)[1].kind"
      )),
    BrokenFile(
      "a kind with a slip", "\"kind\": \"boolean\"", "\"kind\": «\"boolaen\"",
      (
        .notOneOf(
          "boolaen", allowed: ["choice", "boolean", "multiple", "number", "text"], suggestion: "boolean"),
        "\(q)[1].kind"
      )),
    BrokenFile(
      "a key with a slip", "\"kind\": \"boolean\"", "\"kind\": \"boolean\", «\"wieght\": 2",
      (.unknownKey("wieght", suggestion: "weight"), "\(q)[1].wieght")),
    BrokenFile(
      "a question's id twice", "\"id\": \"b1\"", "\"id\": «\"c1\"",
      (.duplicateID("c1", firstLine: 17), "\(q)[1].id")),
    BrokenFile(
      "a weight of nothing", "\"kind\": \"boolean\"", "\"kind\": \"boolean\", \"weight\": «-0.0",
      (.outOfRange(0, minimum: nil, maximum: nil), "\(q)[1].weight")),
    BrokenFile(
      "no text", ", \"text\": {\"de\": \"B?\", \"en\": \"B?\"}", "", (.missingKey("text"), "\(q)[1]")
    ).marking("{\"id\": \"b1\""),
    BrokenFile(
      "options of a boolean", "\"kind\": \"boolean\"", "\"kind\": \"boolean\", \"options\": «[]",
      (.keyNotForKind(key: "options", kind: "boolean"), "\(q)[1].options")),
    BrokenFile(
      "decimals of a text", "\"maximumLength\": 20", "\"decimals\": «2",
      (.keyNotForKind(key: "decimals", kind: "text"), "\(q)[5].decimals")),
    BrokenFile(
      "free text that is scored", "\"maximumLength\": 20", "\"scored\": «true",
      (.scoredText, "\(q)[5].scored")),
    BrokenFile(
      "a text of no length", "\"maximumLength\": 20", "\"maximumLength\": «0",
      (.outOfRange(0, minimum: 1, maximum: 10_000), "\(q)[5].maximumLength")),
    BrokenFile(
      "a length with decimals", "\"maximumLength\": 20", "\"maximumLength\": «20.5",
      (.wrongType(expected: .wholeNumber), "\(q)[5].maximumLength")),
  ]

  private static let b1 = "\"id\": \"b1\", \"code\": \"B1\", \"kind\": \"boolean\""
  private static let n1 = "\"id\": \"n1\", \"code\": \"N1\""
  private static let m1 = "\"id\": \"m1\", \"code\": \"M1\""
  private static let t1 = "\"id\": \"t1\", \"code\": \"T1\""

  static let topics = [
    BrokenFile(
      "a topic in one language", b1, b1 + ", \"topic\": «{\"de\": \"Themen\"}",
      (.missingText(language: "en"), "\(q)[1].topic")),
    BrokenFile(
      "a topic in a language more", b1,
      b1 + ", \"topic\": {\"de\": \"T\", \"en\": \"t\", «\"fr\": \"t\"}",
      (.undeclaredLanguage("fr"), "\(q)[1].topic.fr")),
    BrokenFile(
      "a topic that is a string", b1, b1 + ", \"topic\": «\"Themen\"",
      (.wrongType(expected: .localizedText), "\(q)[1].topic")),
    BrokenFile(
      "a topic of 61 letters", b1,
      b1 + ", \"topic\": {\"de\": «\"\(String(repeating: "ß", count: 61))\", \"en\": \"t\"}",
      (.textTooLong(maximum: 60), "\(q)[1].topic.de")),
    BrokenFile(
      "a topic of nothing", b1, b1 + ", \"topic\": {\"de\": \"T\", \"en\": «\" \"}",
      (.emptyText, "\(q)[1].topic.en")),
  ]

  static let roles = [
    BrokenFile(
      "a role with a slip", n1, n1 + ", \"scored\": false, \"role\": «\"stuff\"",
      (
        .notOneOf("stuff", allowed: ["staff", "budget", "obstacles", "support"], suggestion: "staff"),
        "\(q)[3].role"
      )),
    BrokenFile(
      "obstacles as a number", n1, n1 + ", \"scored\": false, \"role\": «\"obstacles\"",
      (.roleNotForKind("obstacles", kind: "multiple"), "\(q)[3].role")),
    BrokenFile(
      "a budget of options", m1, m1 + ", \"scored\": false, \"role\": «\"budget\"",
      (.roleNotForKind("budget", kind: "number"), "\(q)[2].role")),
    BrokenFile(
      "staff as a share", "\"id\": \"s1\"", "\"id\": \"s1\", \"scored\": false, \"role\": «\"staff\"",
      (.roleNotForKind("staff", kind: "number"), "\(q)[4].role")),
    BrokenFile(
      "a role of free text", t1, t1 + ", \"role\": «\"support\"",
      (.roleNotForKind("support", kind: "multiple"), "\(q)[5].role")),
    BrokenFile(
      "a role of what is scored", m1, m1 + ", \"role\": «\"support\"",
      (.roleOnScored("support"), "\(q)[2].role")),
    BrokenFile(
      "a role of what is scored where nothing else is said", n1, n1 + ", \"role\": «\"staff\"",
      (.roleOnScored("staff"), "\(q)[3].role")),
    BrokenFile(
      "a role of two questions", n1,
      "\"id\": \"n0\", \"kind\": \"number\", \"text\": {\"de\": \"N?\", \"en\": \"N?\"}, \"scored\": false, "
        + "\"role\": \"staff\"},\n{\(n1), \"scored\": false, \"role\": «\"staff\"",
      (.duplicateRole("staff", firstLine: 29), "\(q)[4].role")),
  ]

  static let options = [
    BrokenFile(
      "a choice of one", "{\"id\": \"no\"",
      "{\"id\": \"no\", \"text\": {\"de\": \"N\", \"en\": \"N\"}}]}, {\"id\": \"c2\", \"text\": {\"de\": "
        + "\"?\", \"en\": \"?\"}, \"kind\": \"choice\", \"options\": [{\"id\": \"no\"",
      (.tooFew(minimum: 2), "\(q)[0].options")
    ).marking("[\n        {\"id\": \"no\""),
    BrokenFile(
      "an option's id twice", "\"id\": \"some\"", "\"id\": «\"no\"",
      (.duplicateID("no", firstLine: 18), "\(q)[0].options[1].id")),
    BrokenFile(
      "an option's id in capitals", "\"id\": \"some\"", "\"id\": «\"SOME\"",
      (.badID("SOME"), "\(q)[0].options[1].id")),
    BrokenFile(
      "a score in percent", "\"id\": \"some\"", "\"score\": «50, \"id\": \"some\"",
      (.outOfRange(50, minimum: 0, maximum: 1), "\(q)[0].options[1].score")),
    BrokenFile(
      "points of a choice", "\"id\": \"some\"", "«\"points\": 1, \"id\": \"some\"",
      (.unknownKey("points", suggestion: nil), "\(q)[0].options[1].points")),
    BrokenFile(
      "negative points", "\"points\": 2", "\"points\": «-2",
      (.negativePoints(-2), "\(q)[2].options[0].points")),
    BrokenFile(
      "points of an exclusive option", "\"exclusive\": true", "\"exclusive\": true, \"points\": «1",
      (.exclusiveWithPoints, "\(q)[2].options[3].points")),
    BrokenFile(
      "more to be chosen than there is", "\"maximumSelections\": 2", "\"maximumSelections\": «5",
      (.outOfRange(5, minimum: 1, maximum: 4), "\(q)[2].maximumSelections")),
    BrokenFile(
      "nothing to be chosen", "\"maximumSelections\": 2", "\"maximumSelections\": «0",
      (.outOfRange(0, minimum: 1, maximum: 4), "\(q)[2].maximumSelections")),
    BrokenFile(
      "nothing that counts", "\"maximumSelections\": 2", "\"countable\": «0",
      (.outOfRange(0, minimum: nil, maximum: nil), "\(q)[2].countable")),
    BrokenFile(
      "a broken option does not make the others too few", "\"id\": \"z\"", "\"id\": «\"Z\"",
      (.badID("Z"), "\(q)[2].options[2].id")),
    BrokenFile(
      "no points in any option", "\"kind\": \"boolean\"",
      "\"kind\": \"multiple\", \"options\": [{\"id\": \"a\", \"text\": {\"de\": \"a\", \"en\": \"a\"}, "
        + "\"exclusive\": true}]",
      (.nothingCountable, "\(q)[1]")
    ).marking("{\"id\": \"b1\""),
    BrokenFile(
      "an only option that is broken", "\"kind\": \"boolean\"",
      "\"kind\": \"multiple\", \"maximumSelections\": 1, \"options\": [{\"id\": «\"A\", \"text\": {\"de\": "
        + "\"a\", \"en\": \"a\"}}]",
      (.badID("A"), "\(q)[1].options[0].id")),
    BrokenFile(
      "no options but a maximum", "\"kind\": \"boolean\"", "\"kind\": \"multiple\", \"maximumSelections\": 3",
      (.missingKey("options"), "\(q)[1]")
    ).marking("{\"id\": \"b1\""),
    BrokenFile(
      "an empty list of options", "\"kind\": \"boolean\"", "\"kind\": \"multiple\", \"options\": «[]",
      (.tooFew(minimum: 1), "\(q)[1].options")),
  ]

  private static let linear = "{\"kind\": \"linear\", \"worst\": 0, \"best\": 80}"

  static let numbers = [
    BrokenFile(
      "a scored number without a worth", ",\n        \"decimals\": 1, \"normalisation\": \(linear)", "",
      (.missingNormalisation, "\(q)[3]")
    ).marking("{\"id\": \"n1\""),
    BrokenFile(
      "an unknown worth", linear, "{\"kind\": «\"lineal\", \"worst\": 0, \"best\": 80}",
      (
        .notOneOf("lineal", allowed: ["linear", "logarithmic", "thresholds"], suggestion: "linear"),
        "\(q)[3].normalisation.kind"
      )),
    BrokenFile(
      "worst and best alike", linear, "«{\"kind\": \"linear\", \"worst\": 8, \"best\": 8}",
      (.worstEqualsBest(8), "\(q)[3].normalisation")),
    BrokenFile(
      "no best", linear, "«{\"kind\": \"linear\", \"worst\": 8}",
      (.missingKey("best"), "\(q)[3].normalisation")),
    BrokenFile(
      "a logarithm of nothing", linear, "{\"kind\": \"logarithmic\", \"worst\": «0, \"best\": 8}",
      (.outOfRange(0, minimum: nil, maximum: nil), "\(q)[3].normalisation.worst")),
    BrokenFile(
      "steps of a line", linear, "{\"kind\": \"linear\", \"worst\": 0, \"best\": 80, \"steps\": «[]}",
      (.keyNotForKind(key: "steps", kind: "linear"), "\(q)[3].normalisation.steps")),
    BrokenFile(
      "anchors of steps", "{\"kind\": \"thresholds\", ", "{\"kind\": \"thresholds\", \"worst\": «1, ",
      (.keyNotForKind(key: "worst", kind: "thresholds"), "\(q)[4].normalisation.worst")),
    BrokenFile(
      "no steps", "[{\"from\": 10, \"score\": 0.5}, {\"from\": 20, \"score\": 1}]", "«[]",
      (.tooFew(minimum: 1), "\(q)[4].normalisation.steps")),
    BrokenFile(
      "steps that do not rise", "\"from\": 20, \"score\"", "\"from\": «10, \"score\"",
      (.stepDoesNotRise(10, previous: 10), "\(q)[4].normalisation.steps[1].from")),
    BrokenFile(
      "a step in percent", "\"score\": 0.5", "\"score\": «50",
      (.outOfRange(50, minimum: 0, maximum: 1), "\(q)[4].normalisation.steps[0].score")),
    BrokenFile(
      "bounds the wrong way round", "\"maximum\": 200", "\"maximum\": «-1",
      (.outOfRange(-1, minimum: 0, maximum: nil), "\(q)[3].maximum")),
    BrokenFile(
      "seven decimals", "\"decimals\": 1", "\"decimals\": «7",
      (.outOfRange(7, minimum: 0, maximum: 6), "\(q)[3].decimals")),
    BrokenFile(
      "half a share", "\"part\": {\"de\": \"Teil\", \"en\": \"Part\"}, ", "",
      (.missingKey("part"), "\(q)[4].share")
    ).marking("{\"whole\""),
    BrokenFile(
      "a unit in one language", "\"decimals\": 1", "\"unit\": «{\"de\": \"km\"}",
      (.missingText(language: "en"), "\(q)[3].unit")),
    BrokenFile(
      "a number beyond all bounds", "\"maximum\": 200", "\"maximum\": «1e200",
      (.outOfRange(1e200, minimum: -1e12, maximum: 1e12), "\(q)[3].maximum")),
  ]

  @Test("A fault that any question can have is named at its place", arguments: shared)
  func sharedFault(_ file: BrokenFile) { check(file) }

  @Test("A fault in a topic is named at its place and makes no others", arguments: topics)
  func topicFault(_ file: BrokenFile) { check(file) }

  @Test("A fault in a role is named at its place and makes no others", arguments: roles)
  func roleFault(_ file: BrokenFile) { check(file) }

  @Test("A fault in the options is named at its place and makes no others", arguments: options)
  func optionFault(_ file: BrokenFile) { check(file) }

  @Test("A fault in a number is named at its place and makes no others", arguments: numbers)
  func numberFault(_ file: BrokenFile) { check(file) }

  private func check(_ file: BrokenFile) {
    file.check(in: Samples.questionnaire) { Questionnaire.read($0, file: "file.json") }
  }
}
