@testable import MaturityModel
import Scoring
import Testing

@Suite("The example in which the weakest criterion decides")
struct LowestCriterionTests {
  private let definition: Questionnaire
  private let municipality: Municipality

  init() throws {
    definition = try Example.questionnaire("lowest-criterion")
    municipality = try Example.municipality("weida")
  }

  static let criteria = [
    "information", "accessibility", "form", "identification", "documents", "payment", "submission",
    "handover",
    "progress", "notice",
  ]

  /// A service to which all criteria apply; stage k is worth k / 4.
  ///
  ///     finding      4 3          least 3
  ///     applying     3 4 3 4 3    least 3
  ///     completing   2 3 4        least 2
  static let service: [String: Answer] = [
    "service-name": Answer(.value(.text("Hundesteuer"))), "identity": .option("simple"),
    "documents-needed": .boolean(true), "fees": .boolean(true),
    "information": .option("4"), "accessibility": .option("3"),
    "form": .option("3"), "identification": .option("4"), "documents": .option("3"), "payment": .option("4"),
    "submission": .option("3"),
    "handover": .option("2"), "progress": .option("3"), "notice": .option("4"),
  ]

  private func profile(_ changes: [String: Answer?] = [:]) -> Profile {
    var answers = Self.service
    for (question, answer) in changes { answers[question] = answer }
    return Scorer(definition).profile(of: answers, by: municipality)
  }

  private func state(_ question: String, _ profile: Profile) -> AnswerState? {
    profile.overall.allQuestions.first { $0.id == question }?.state
  }

  @Test("It reads without a complaint and has ten criteria of five stages")
  func definitionItself() throws {
    #expect(try Example.reading("lowest-criterion").diagnostics.isEmpty)
    let scored = definition.questions.filter(\.isScored)
    #expect(scored.map(\.id) == Self.criteria)
    for question in scored {
      guard case .choice(let options) = question.kind else {
        Issue.record("\(question.id)")
        continue
      }
      #expect(options.map(\.id) == ["0", "1", "2", "3", "4"])
      #expect(options.map(\.score) == [0, 0.25, 0.5, 0.75, 1])
    }
    #expect(definition.levels.map(\.from) == [0, 1, 2, 3, 4])
  }

  @Test("The least of ten is the stage of the service, however good the others are")
  func weakest() {
    let profile = profile()
    #expect(profile.score(of: "finding")?.value == 3.0 / 4)
    #expect(profile.score(of: "applying")?.value == 3.0 / 4)
    #expect(profile.score(of: "completing")?.value == 2.0 / 4)
    #expect(profile.overall.value == 2.0 / 4)
    #expect(profile.overall.range == 0.5...0.5)
    #expect(profile.dimensions.map(\.level) == [3, 3, 2])
    #expect(profile.overall.level == 2)
    #expect(profile.overall.thresholdLevel == 2)
    #expect(profile.overall.heldBack.isEmpty)
    #expect(profile.overall.coverage.answered == 10)
    #expect(profile.overall.coverage.applicable == 10)
  }

  @Test(
    "One criterion alone pulls the service down to its stage; what the law wants below 3 costs one more",
    arguments: criteria, 0...4)
  func oneAlone(_ criterion: String, _ stage: Int) {
    var changes = Dictionary(uniqueKeysWithValues: Self.criteria.map { ($0, Optional(Answer.option("4"))) })
    changes[criterion] = Answer.option("\(stage)")
    let overall = profile(changes).overall
    #expect(overall.value == Double(stage) / 4)
    #expect(overall.thresholdLevel == stage)
    // Level 2 wants stage 3 of these two; with stage 2 the service stays on level 1.
    let isHeldBack = stage == 2 && ["accessibility", "payment"].contains(criterion)
    #expect(overall.level == (isHeldBack ? 1 : stage))
    #expect(overall.heldBack.map(\.gate) == (isHeldBack ? [.question(id: criterion, atLeast: 0.75)] : []))
  }

  @Test("A gate lowers the level and leaves the score, and each one that does not hold is named")
  func gates() {
    let one = profile(["accessibility": .option("2")])
    // finding: 4 and 2; the dimension itself has no gate.
    #expect(one.score(of: "finding")?.value == 2.0 / 4)
    #expect(one.score(of: "finding")?.level == 2)
    #expect(one.overall.value == 2.0 / 4)
    #expect(one.overall.thresholdLevel == 2)
    #expect(one.overall.level == 1)
    #expect(one.overall.heldBack.map(\.gate) == [.question(id: "accessibility", atLeast: 0.75)])
    #expect(one.overall.heldBack.map(\.level) == [2])
    #expect(one.overall.heldBack.map(\.value) == [0.5])

    let two = profile(["accessibility": .option("2"), "payment": .option("2")])
    #expect(two.overall.value == 2.0 / 4)
    #expect(two.overall.level == 1)
    #expect(
      two.overall.heldBack.map(\.gate) == [
        .question(id: "accessibility", atLeast: 0.75), .question(id: "payment", atLeast: 0.75),
      ])
  }

  @Test(
    "Where there are no fees the payment is not asked, holds nothing back and its old answer does not count")
  func hidden() {
    let answers: [String: Answer?] = ["payment": .option("0"), "handover": .option("4")]
    // Stage 0 of the payment.
    #expect(profile(answers).overall.value == 0)
    #expect(profile(answers).overall.level == 0)

    let free = profile(answers.merging(["fees": .boolean(false)]) { $1 })
    #expect(state("payment", free) == .notAsked)
    // Applying: 3 4 3 3, completing: 4 3 4.
    #expect(free.score(of: "applying")?.value == 3.0 / 4)
    #expect(free.overall.value == 3.0 / 4)
    #expect(free.overall.range == 0.75...0.75)
    #expect(free.overall.level == 3)
    #expect(free.overall.coverage.applicable == 9)

    // The least is 2, and of the two gates of level 2 only the one about accessibility, 3, is left.
    let gated = profile(["fees": .boolean(false), "payment": .option("0")])
    #expect(gated.overall.value == 2.0 / 4)
    #expect(gated.overall.level == 2)
    #expect(gated.overall.heldBack.isEmpty)
  }

  @Test(
    "Only a clear no hides a criterion; what is not known or not said does not",
    arguments: [nil, Answer.dontKnow])
  func unclear(_ fees: Answer?) {
    let profile = profile(["fees": fees, "payment": .option("1")])
    #expect(state("payment", profile) == .answered)
    #expect(profile.overall.value == 1.0 / 4)
    #expect(profile.overall.level == 1)
  }

  @Test("A service without proof of identity, documents and fees has seven criteria")
  func simpleService() {
    let profile = profile([
      "identity": .option("anyone"), "documents-needed": .boolean(false), "fees": .boolean(false),
      "identification": nil, "documents": nil, "payment": nil,
    ])
    #expect(
      ["identification", "documents", "payment"].map { state($0, profile) } == [
        .notAsked, .notAsked, .notAsked,
      ])
    #expect(profile.overall.coverage.applicable == 7)
    #expect(profile.overall.coverage.answered == 7)
    #expect(profile.overall.value == 2.0 / 4)
  }

  @Test(
    "One open criterion leaves no stage, only how far it can still go", arguments: [nil, Answer.dontKnow])
  func open(_ answer: Answer?) {
    let profile = profile(["progress": answer])
    // Completing: 2, open, 4: from 0 to 2; the others are at 3.
    let completing = profile.score(of: "completing")
    #expect(completing?.state == .notAssessable)
    #expect(completing?.value == nil)
    #expect(completing?.range == 0...0.5)
    #expect(profile.score(of: "applying")?.value == 3.0 / 4)
    #expect(profile.overall.state == .notAssessable)
    #expect(profile.overall.value == nil)
    #expect(profile.overall.level == nil)
    #expect(profile.overall.range == 0...0.5)
  }

  @Test("What does not apply neither pulls down nor leaves anything open")
  func doesNotApply() {
    let profile = profile(["handover": .doesNotApply])
    // Completing: 3 and 4.
    #expect(profile.score(of: "completing")?.value == 3.0 / 4)
    #expect(profile.overall.value == 3.0 / 4)
    #expect(profile.overall.level == 3)
    #expect(profile.overall.coverage.applicable == 9)
  }

  @Test("A password is no answer where identity has to be proven")
  func hiddenOption() {
    let simple = profile(["identification": .option("3"), "handover": .option("4")])
    #expect(simple.overall.value == 3.0 / 4)

    let strict = profile([
      "identity": .option("strict"), "identification": .option("3"), "handover": .option("4"),
    ])
    #expect(state("identification", strict) == .notAnswered)
    #expect(strict.score(of: "applying")?.state == .notAssessable)
    // The others of applying are 3 at least: from 0 to 3.
    #expect(strict.score(of: "applying")?.range == 0...0.75)
    #expect(strict.overall.value == nil)

    let proven = profile(["identity": .option("strict"), "handover": .option("4")])
    #expect(proven.overall.value == 3.0 / 4)
  }

  @Test("Without any answer all ten criteria are asked and everything is possible")
  func empty() {
    let overall = Scorer(definition).profile(of: [:], by: municipality).overall
    #expect(overall.state == .notAssessable)
    #expect(overall.range == 0...1)
    #expect(overall.level == nil)
    #expect(overall.coverage.applicable == 10)
    #expect(overall.coverage.answered == 0)
  }
}
