@testable import MaturityModel
import Scoring
import Testing

@Suite("What an answer is worth")
struct QuestionValueTests {
  private func value(_ question: Question, _ answer: Answer?) -> Double? {
    ScoringSample.score(ScoringSample.dimension("d", [question]), answer.map { [question.id: $0] } ?? [:])
      .questions.first?.value
  }

  @Test("A choice is worth its option's score")
  func choice() {
    let question = ScoringSample.choice("q", [0, 0.3, 1])
    #expect(value(question, .option("0")) == 0)
    #expect(value(question, .option("1")) == 0.3)
    #expect(value(question, .option("2")) == 1)
    #expect(value(question, .option("3")) == nil)
  }

  @Test("No is worth 0 and yes 1")
  func boolean() {
    #expect(value(ScoringSample.boolean("q"), .boolean(false)) == 0)
    #expect(value(ScoringSample.boolean("q"), .boolean(true)) == 1)
  }

  @Test("Several options are worth the sum of their points of what counts, at most 1")
  func multiple() {
    let question = ScoringSample.multiple("q", [2, 1, 1], hasNone: true)
    // 2 + 1 + 1 = 4 count.
    #expect(value(question, .options("0")) == 2.0 / 4)
    #expect(value(question, .options("1")) == 1.0 / 4)
    #expect(value(question, .options("0", "2")) == 3.0 / 4)
    #expect(value(question, .options("2", "1", "0")) == 1)
    #expect(value(question, .options("none")) == 0)
    let capped = ScoringSample.multiple("q", [2, 1, 1], countable: 3)
    #expect(value(capped, .options("0")) == 2.0 / 3)
    // 4 points of the 3 that count are not more than all.
    #expect(value(capped, .options("0", "1", "2")) == 1)
  }

  @Test("Where what has points is hidden, what is left is worth nothing")
  func nothingCounts() {
    // Of three options only the exclusive one is offered: 0 of 0 points.
    let question = ScoringSample.multiple("q", [], hasNone: true)
    var left = question
    if case .multiple(var choice) = left.kind {
      choice.fixedCountable = nil
      left.kind = .multiple(choice)
    }
    #expect(left.value(of: .options(["none"])) == 0)
    #expect(left.valueRange == 0...0)
  }

  static let numbers: [(name: String, normalisation: Normalisation, number: Double, value: Double)] = [
    ("rising, at the worst", .linear(worst: 0, best: 80), 0, 0),
    ("rising, between", .linear(worst: 0, best: 80), 30, 30.0 / 80),
    ("rising, at the best", .linear(worst: 0, best: 80), 80, 1),
    ("rising, beyond the best", .linear(worst: 0, best: 80), 81, 1),
    ("rising, below the worst", .linear(worst: 20, best: 80), 10, 0),
    ("falling, at the worst", .linear(worst: 30, best: 5), 30, 0),
    ("falling, between", .linear(worst: 30, best: 5), 10, 20.0 / 25),
    ("falling, at the best", .linear(worst: 30, best: 5), 5, 1),
    ("falling, beyond the best", .linear(worst: 30, best: 5), 0, 1),
    ("falling, beyond the worst", .linear(worst: 30, best: 5), 31, 0),
    ("through zero", .linear(worst: -10, best: 10), -5, 0.25),
    // log10: 1 is 0, 10 is 1, 1,000 is 3.
    ("logarithm, at the worst", .logarithmic(worst: 1, best: 1_000), 1, 0),
    ("logarithm, a third", .logarithmic(worst: 1, best: 1_000), 10, 1.0 / 3),
    ("logarithm, at the best", .logarithmic(worst: 1, best: 1_000), 1_000, 1),
    ("logarithm, beyond", .logarithmic(worst: 1, best: 1_000), 10_000, 1),
    ("logarithm, below", .logarithmic(worst: 1, best: 1_000), 0.5, 0),
    ("logarithm of zero", .logarithmic(worst: 1, best: 1_000), 0, 0),
    ("logarithm of less than zero", .logarithmic(worst: 1, best: 1_000), -5, 0),
    ("falling logarithm, half", .logarithmic(worst: 100, best: 1), 10, 0.5),
    ("falling logarithm of zero", .logarithmic(worst: 100, best: 1), 0, 1),
    ("steps, below the first", steps, 9.99, 0),
    ("steps, at the first", steps, 10, 0.5),
    ("steps, behind the first", steps, 19.99, 0.5),
    ("steps, at the last", steps, 20, 1),
    ("steps, behind the last", steps, 1_000, 1),
  ]
  private static let steps = Normalisation.thresholds([
    Normalisation.Step(from: 10, score: 0.5), Normalisation.Step(from: 20, score: 1),
  ])

  @Test(
    "A number is worth what its normalisation says, never less than 0 nor more than 1", arguments: numbers)
  func number(_ name: String, _ normalisation: Normalisation, _ number: Double, _ expected: Double) {
    let value = value(ScoringSample.number("q", normalisation), .number(number))
    #expect(isClose(value, expected), "\(name)")
  }

  @Test("A share is worth its percentage")
  func share() {
    let question = ScoringSample.number("q", .linear(worst: 0, best: 80), isShare: true)
    // 100 · 12 / 40 = 30 percent of the 80 that are best.
    #expect(isClose(value(question, Answer(.value(.share(part: 12, whole: 40)))), 30.0 / 80))
    #expect(value(question, Answer(.value(.share(part: 40, whole: 40)))) == 1)
    #expect(value(question, Answer(.value(.share(part: 0, whole: 40)))) == 0)
  }

  @Test("Without an answer proper, and for another kind of answer, there is no value")
  func noValue() {
    for question in [
      ScoringSample.boolean("q"), ScoringSample.value("q"), ScoringSample.choice("q", [0, 1]),
    ] {
      #expect(value(question, nil) == nil)
      #expect(value(question, .dontKnow) == nil)
      #expect(value(question, .doesNotApply) == nil)
      #expect(value(question, .options("0")) == nil)
    }
    #expect(
      value(ScoringSample.question("q", .text(maximumLength: 9), isScored: false), Answer(.value(.text("x"))))
        == nil)
    #expect(value(ScoringSample.value("q", isScored: false), .number(1)) == nil)
  }
}
