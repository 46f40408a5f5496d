@testable import MaturityModel
import Scoring
import Testing

@Suite("The least and the most that a score can become")
struct RangeTests {
  private func range(
    _ questions: [Question], _ answers: [String: Answer], _ method: AggregationRule.Method = .mean
  ) -> ClosedRange<Double>? {
    ScoringSample.score(
      ScoringSample.dimension("d", questions, rule: AggregationRule(method: method)), answers
    ).range
  }

  private func expect(
    _ range: ClosedRange<Double>?, _ lower: Double, _ upper: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(isClose(range?.lowerBound, lower), "\(range?.lowerBound ?? .nan)", sourceLocation: sourceLocation)
    #expect(isClose(range?.upperBound, upper), "\(range?.upperBound ?? .nan)", sourceLocation: sourceLocation)
  }

  @Test("Where all is answered the range is the value")
  func closed() {
    let questions = [ScoringSample.value("a", weight: 2), ScoringSample.value("b")]
    expect(range(questions, ["a": .number(0.3), "b": .number(0.9)]), 0.5, 0.5)
  }

  @Test("What is open counts worst and best")
  func open() {
    let questions = [ScoringSample.value("a", weight: 3), ScoringSample.value("b")]
    // (3 · 0.6 + 0) / 4 and (3 · 0.6 + 1) / 4
    expect(range(questions, ["a": .number(0.6)]), 1.8 / 4, 2.8 / 4)
    expect(range(questions, ["a": .number(0.6), "b": .dontKnow]), 1.8 / 4, 2.8 / 4)
    expect(range(questions, ["a": .number(0.6), "b": .doesNotApply]), 0.6, 0.6)
    expect(range(questions, ["a": .number(0.6)], .minimum), 0, 0.6)
    // √… with weights 3 and 1: (0.0625)^(3/4) · 1 = 0.125
    expect(range(questions, ["a": .number(0.0625)], .geometric), 0, 0.125)
  }

  static let questions: [(name: String, question: Question, lower: Double, upper: Double)] = [
    ("a choice", ScoringSample.choice("q", [0.25, 0.1, 0.8]), 0.1, 0.8),
    ("a boolean", ScoringSample.boolean("q"), 0, 1),
    ("several with none of these", ScoringSample.multiple("q", [1, 2, 1], hasNone: true), 0, 1),
    // At least one has to be chosen: 1 of 4.
    ("several of which one must be", ScoringSample.multiple("q", [1, 2, 1]), 0.25, 1),
    // At most two may be chosen: 2 + 1 of 4.
    (
      "several of which two may be", ScoringSample.multiple("q", [1, 2, 1], hasNone: true, maximum: 2), 0,
      0.75
    ),
    (
      "several of which a part counts", ScoringSample.multiple("q", [1, 2, 1], hasNone: true, countable: 3),
      0, 1
    ),
    (
      "several of which more count than there are",
      ScoringSample.multiple("q", [1, 1], hasNone: true, countable: 4), 0, 0.5
    ),
    ("a number without bounds", ScoringSample.number("q", .linear(worst: 5, best: 1)), 0, 1),
    // Between 20 and 60 on the way from 0 to 80.
    (
      "a number with bounds",
      ScoringSample.number("q", .linear(worst: 0, best: 80), minimum: 20, maximum: 60), 0.25, 0.75
    ),
    (
      "a falling number with bounds",
      ScoringSample.number("q", .linear(worst: 80, best: 0), minimum: 20, maximum: 70), 0.125, 0.75
    ),
    ("a share", ScoringSample.number("q", .linear(worst: 0, best: 200), isShare: true), 0, 0.5),
    ("a logarithm", ScoringSample.number("q", .logarithmic(worst: 1, best: 100), minimum: 10), 0.5, 1),
    ("steps", ScoringSample.number("q", steps(0.2, 0.7)), 0, 0.7),
    ("steps that fall", ScoringSample.number("q", steps(0.9, 0.3), minimum: 10), 0.3, 0.9),
    (
      "steps of which the last is out of reach",
      ScoringSample.number("q", steps(0.2, 0.7), minimum: 10, maximum: 19), 0.2, 0.2
    ),
  ]

  private static func steps(_ first: Double, _ second: Double) -> Normalisation {
    .thresholds([Normalisation.Step(from: 10, score: first), Normalisation.Step(from: 20, score: second)])
  }

  @Test("The worst and the best are those that the question allows", arguments: questions)
  func allowed(_ name: String, _ question: Question, _ lower: Double, _ upper: Double) {
    expect(range([question], [:]), lower, upper)
    let other = ScoringSample.value("other")
    // Beside an answered 0.5 of the same weight, which is the score for now and so belongs to the range.
    let ends = ((lower + 0.5) / 2, (upper + 0.5) / 2)
    expect(range([question, other], ["other": .number(0.5)]), min(ends.0, 0.5), max(ends.1, 0.5))
  }

  @Test("A dimension without a score still has a range, which its parent's range counts")
  func nested() {
    let first = ScoringSample.dimension("a", [ScoringSample.value("a1")])
    let rule = AggregationRule(minimumCoverage: 0.6)
    let second = ScoringSample.dimension(
      "b", [ScoringSample.value("b1"), ScoringSample.value("b2")], rule: rule)
    let score = ScoringSample.score(
      ScoringSample.parent("p", [first, second]), ["a1": .number(0.8), "b1": .number(0.4)])
    #expect(score.dimensions.map(\.state) == [.scored, .notAssessable])
    #expect(score.value == 0.8)
    // b lies between 0.4 / 2 and 1.4 / 2.
    expect(score.dimensions.last?.range, 0.2, 0.7)
    expect(score.range, (0.8 + 0.2) / 2, 0.8)
  }
}
