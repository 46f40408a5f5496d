import Localization
import MaturityModel
import Testing

@Suite("Kinds of questions")
struct QuestionKindTests {
  /// Reads the sample with one question put before all others, and returns that question's kind.
  private func kind(_ content: String) throws -> QuestionKind {
    let question = #"{"id": "new", "text": {"de": "?", "en": "?"}, \#(content)}, "#
    let text = Samples.questionnaire.replacing("\"questions\": [", with: "\"questions\": [" + question)
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.value?.questions.first).kind
  }

  private func options(_ contents: [String]) -> String {
    let options = contents.enumerated().map { #"{"id": "o\#($0)", "text": {"de": "o", "en": "o"}\#($1)}"# }
    return "\"options\": [\(options.joined(separator: ", "))]"
  }

  @Test("Options without a score rise evenly from 0 to 1", arguments: 2...7)
  func evenScores(_ count: Int) throws {
    let kind = try kind("\"kind\": \"choice\", " + options(Array(repeating: "", count: count)))
    guard case .choice(let options) = kind else {
      Issue.record("\(kind)")
      return
    }
    let even: [Double] = (0..<count).map { Double($0) / Double(count - 1) }
    #expect(options.map(\.score) == even)
    #expect(options.map(\.id) == (0..<count).map { "o\($0)" })
  }

  @Test("A given score counts, and the others keep that of their position")
  func givenScores() throws {
    let kind = try kind(
      "\"kind\": \"choice\", " + options(["", ", \"score\": 0.9", ", \"score\": 0", "", ""]))
    guard case .choice(let options) = kind else {
      Issue.record("\(kind)")
      return
    }
    // Five options: 0/4, given, given, 3/4, 4/4.
    #expect(options.map(\.score) == [0, 0.9, 0, 0.75, 1])
  }

  @Test("Points are 1 and an exclusive option has none; the sum of all is what counts")
  func points() throws {
    let kind = try kind(
      "\"kind\": \"multiple\", "
        + options([
          "", ", \"points\": 2.5", ", \"points\": 0", ", \"exclusive\": true", ", \"exclusive\": false",
        ]))
    guard case .multiple(let choice) = kind else {
      Issue.record("\(kind)")
      return
    }
    #expect(choice.options.map(\.points) == [1, 2.5, 0, 0, 1])
    #expect(choice.options.map(\.isExclusive) == [false, false, false, true, false])
    // 1 + 2.5 + 0 + 0 + 1
    #expect(choice.countable == 4.5)
    #expect(choice.maximumSelections == nil)
  }

  @Test("What counts and how many may be chosen can be given")
  func countable() throws {
    let kind = try kind(
      "\"kind\": \"multiple\", \"countable\": 2, \"maximumSelections\": 3, " + options(["", "", ""]))
    guard case .multiple(let choice) = kind else {
      Issue.record("\(kind)")
      return
    }
    #expect(choice.countable == 2)
    #expect(choice.maximumSelections == 3)
  }

  static let normalisations: [(text: String, value: Normalisation)] = [
    (#"{"kind": "linear", "worst": 0, "best": 80}"#, .linear(worst: 0, best: 80)),
    (#"{"kind": "linear", "worst": 30, "best": -1.5}"#, .linear(worst: 30, best: -1.5)),
    (#"{"kind": "logarithmic", "worst": 1, "best": 1000}"#, .logarithmic(worst: 1, best: 1_000)),
    (#"{"kind": "logarithmic", "worst": 10, "best": 0.1}"#, .logarithmic(worst: 10, best: 0.1)),
    (
      #"{"kind": "thresholds", "steps": [{"from": -5, "score": 0.5}, {"from": 20, "score": 0.25}]}"#,
      .thresholds([Normalisation.Step(from: -5, score: 0.5), Normalisation.Step(from: 20, score: 0.25)])
    ),
  ]

  @Test("A number is worth something in three ways", arguments: normalisations)
  func normalisation(_ text: String, _ value: Normalisation) throws {
    guard case .number(let range) = try kind("\"kind\": \"number\", \"normalisation\": \(text)") else {
      Issue.record("not a number")
      return
    }
    #expect(range.normalisation == value)
  }

  @Test("A number has its unit, bounds, decimals and the names of a share")
  func number() throws {
    let kind = try kind(
      """
      "kind": "number", "scored": false, "unit": {"de": "Stück", "en": "pieces"}, "minimum": -1.5, "maximum": 7,
      "decimals": 6, "share": {"part": {"de": "Teil", "en": "part"}, "whole": {"de": "Alle", "en": "all"}}
      """)
    guard case .number(let range) = kind else {
      Issue.record("\(kind)")
      return
    }
    #expect(range.unit?[.german] == "Stück")
    #expect([range.minimum, range.maximum] == [-1.5, 7])
    #expect(range.decimals == 6)
    #expect(range.share?.part[.english] == "part")
    #expect(range.share?.whole[.german] == "Alle")
  }

  static let decimals: [(number: Double, decimals: Int, fits: Bool)] = [
    (3, 0, true), (3.5, 0, false), (-3.5, 0, false), (62.5, 1, true), (62.55, 1, false), (62.55, 2, true),
    (0.1 + 0.2, 1, true), (1.005, 3, true), (1.005, 2, false), (0.000001, 6, true), (0.0000001, 6, false),
    (123_456_789, 0, true), (123_456_789.5, 0, false), (1_000_000.01, 2, true), (1_000_000.001, 2, false),
    (0, 0, true),
  ]

  @Test("A number needs no more decimals than it was typed with", arguments: decimals)
  func fit(_ number: Double, _ decimals: Int, _ fits: Bool) {
    #expect(NumberRange.fits(number, decimals: decimals) == fits)
  }
}
