import Foundation
import MaturityModel
import Scoring
import Testing

@Suite("The shipped questionnaire with answers made by hand")
struct ShippedQuestionnaireTests {
  private let definition: Questionnaire

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Questionnaires/smart-region-thueringen.json"))
    definition = try #require(Questionnaire.read(Array(data), file: "file.json").value)
  }

  @Test("Digital services with one of every state: exactly three of the five that apply are answered")
  func services() throws {
    let profile = Scorer(definition).profile(of: [
      // 12 of 40 services are online: 30 percent of the 80 that are best.
      "dv1": Answer(.value(.share(part: 12, whole: 40))),
      // The fourth of five options: 3/4.
      "dv2": .option("4"),
      "dv3": .dontKnow,
      // Two of six that count.
      "dv4": .options("account", "payment"),
      "dv5": .doesNotApply,
        // dv6 is not answered.
    ])
    let score = try #require(profile.score(of: "dv"))
    let sum = 30.0 / 80 + 3.0 / 4 + 2.0 / 6
    // 0.375 + 0.75 + 0.333… = 1.458333…; a third of that is 0.486111…, level 2 from 40.
    #expect(isClose(score.value, sum / 3))
    #expect(isClose(score.value, 0.486_111_111_111_111, within: 1e-14))
    #expect(score.level == 2)
    #expect(isClose(score.coverage.weightShare, 3.0 / 5))
    #expect(isClose(score.range?.lowerBound, sum / 5))
    #expect(isClose(score.range?.upperBound, (sum + 2) / 5))
    #expect(
      score.questions.map(\.state) == [
        .answered, .answered, .dontKnow, .answered, .doesNotApply, .notAnswered,
      ])
    #expect(score.coverage.answered == 3)
    #expect(score.coverage.applicable == 5)
    #expect(profile.overall.value == nil)
    #expect(profile.overall.state == .notAssessable)
    #expect(profile.overall.coverage.answered == 3)
    // Of 44 scored questions one does not apply.
    #expect(profile.overall.coverage.applicable == 43)
    #expect(profile.counts.total == 51)
  }

  @Test("With one answer less digital services have no score, and never a 0")
  func tooFew() throws {
    let answers: [String: Answer] = [
      "dv1": Answer(.value(.share(part: 12, whole: 40))), "dv2": .option("4"), "dv5": .doesNotApply,
    ]
    let score = try #require(Scorer(definition).profile(of: answers).score(of: "dv"))
    #expect(score.value == nil)
    #expect(score.state == .notAssessable)
    // (0.375 + 0.75) / 5 and three more.
    #expect(isClose(score.range?.lowerBound, 1.125 / 5))
    #expect(isClose(score.range?.upperBound, 4.125 / 5))
  }

  @Test("Seven of nine dimensions make an overall score, six do not")
  func sevenOfNine() throws {
    // Each of these dimensions with three or four of its questions answered by the third option, 2/4, and one more.
    var answers: [String: Answer] = [:]
    for id in [
      "sg1", "sg2", "sg3", "ok1", "ok2", "ok3", "dv2", "dv3", "dv5", "bt1", "bt2", "bt4", "dp1", "dp2", "dp4",
    ] {
      answers[id] = .option("3")
    }
    // Five choices at 1: (0.5 + 0.5 + 0.5) / 3 = 0.5 everywhere, but for DV, of whose six questions a fourth is needed.
    answers["dv6"] = .boolean(true)
    // me: 5 questions, 3 choices: the fifth, the first, the second option: (1 + 0 + 0.25) / 3.
    answers["me1"] = .option("5")
    answers["me2"] = .option("1")
    answers["me4"] = .option("2")
    let six = Scorer(definition).profile(of: answers)
    #expect(six.dimensions.filter { $0.state == .scored }.map(\.id) == ["sg", "ok", "dv", "bt", "dp", "me"])
    #expect(six.overall.state == .notAssessable)
    #expect(six.overall.value == nil)
    #expect(isClose(six.overall.coverage.weightShare, 6.0 / 9))

    for id in ["vk1", "vk2", "vk3"] { answers[id] = .option("4") }
    let seven = Scorer(definition).profile(of: answers)
    #expect(seven.overall.state == .scored)
    #expect(isClose(seven.overall.coverage.weightShare, 7.0 / 9))
    // sg, ok, bt, dp 0.5 each; dv (3 · 0.5 + 1) / 4 = 0.625; me 1.25 / 3; vk 0.75.
    let expected = (4 * 0.5 + 0.625 + 1.25 / 3 + 0.75) / 7
    #expect(isClose(seven.overall.value, expected))
    // 3.791666… / 7 = 0.541666…: level 2 of 40 to 60.
    #expect(isClose(expected, 0.541_666_666_666_667, within: 1e-14))
    #expect(seven.overall.level == 2)
  }

  @Test(
    "The best answers to everything make 100 and the worst 0, and then nothing is open",
    arguments: [true, false])
  func extremes(_ isBest: Bool) {
    var answers: [String: Answer] = [:]
    for question in definition.questions where question.isScored {
      switch question.kind {
      case .choice: answers[question.id] = .option(isBest ? "5" : "1")
      case .boolean: answers[question.id] = .boolean(isBest)
      case .multiple(let choice):
        let ids = choice.options.filter { $0.isExclusive != isBest }.map(\.id)
        answers[question.id] = Answer(.value(.options(ids)))
      case .number(let range):
        answers[question.id] =
          range.share == nil
          ? .number(isBest ? 100 : 0) : Answer(.value(.share(part: isBest ? 9 : 0, whole: 9)))
      case .text: break
      }
    }
    let profile = Scorer(definition).profile(of: answers)
    let value: Double = isBest ? 1 : 0
    #expect(profile.overall.value == value)
    #expect(profile.overall.range == value...value)
    #expect(profile.dimensions.allSatisfy { $0.value == value })
    #expect(profile.overall.level == (isBest ? 4 : 0))
    #expect(profile.overall.coverage.answered == 44)
    #expect(profile.counts[.notAnswered] == 7)
  }

  @Test("Without answers everything is open from 0 to 100 and nothing is scored")
  func empty() {
    let profile = Scorer(definition).profile(of: [:])
    #expect(profile.overall.state == .notAssessable)
    #expect(profile.overall.range == 0...1)
    #expect(
      profile.dimensions.allSatisfy { $0.state == .notAssessable && $0.value == nil && $0.level == nil })
    #expect(profile.context.map(\.state) == [.unscored])
  }
}
