@testable import MaturityModel
import Scoring
import Testing

@Suite("How much has to be answered")
struct CoverageTests {
  private func score(_ count: Int, minimum: Double, _ answers: [String: Answer], weights: [Double] = [])
    -> Score
  {
    let questions = (0..<count).map {
      ScoringSample.value("q\($0)", weight: weights.isEmpty ? 1 : weights[$0])
    }
    let rule = AggregationRule(minimumCoverage: minimum)
    return ScoringSample.score(ScoringSample.dimension("d", questions, rule: rule), answers)
  }

  @Test("Three of five are 0.6 and enough; two are not, and then there is no value at all")
  func boundary() {
    var answers: [String: Answer] = ["q0": .number(0.3), "q1": .number(0.6), "q2": .number(0.9)]
    let enough = score(5, minimum: 0.6, answers)
    #expect(isClose(enough.value, (0.3 + 0.6 + 0.9) / 3))
    #expect(enough.state == .scored)
    #expect(isClose(enough.coverage.weightShare, 3.0 / 5))
    #expect(enough.coverage.minimum == 0.6)
    answers["q2"] = .dontKnow
    let tooFew = score(5, minimum: 0.6, answers)
    #expect(tooFew.value == nil)
    #expect(tooFew.level == nil)
    #expect(tooFew.state == .notAssessable)
    #expect(isClose(tooFew.coverage.weightShare, 2.0 / 5))
    // Open are three of five: 0.3 + 0.6 at least, and 3 more at most.
    #expect(isClose(tooFew.range?.lowerBound, 0.9 / 5))
    #expect(isClose(tooFew.range?.upperBound, 3.9 / 5))
  }

  @Test(
    "At every boundary of n answers out of m the n-th is enough",
    arguments: (1...12).flatMap { m in (1...m).map { (m, $0) } })
  func everyBoundary(_ count: Int, _ needed: Int) {
    let minimum = Double(needed) / Double(count)
    var answers: [String: Answer] = [:]
    for index in 0..<needed { answers["q\(index)"] = .number(1) }
    #expect(score(count, minimum: minimum, answers).value == 1)
    answers["q0"] = nil
    #expect(score(count, minimum: minimum, answers).value == nil)
  }

  @Test("Coverage is a share of weight, not of heads")
  func weight() {
    let one: [String: Answer] = ["q0": .number(0.5)]
    // Of weights 6, 2 and 2 the first alone is 0.6.
    #expect(score(3, minimum: 0.6, one, weights: [6, 2, 2]).value == 0.5)
    let two: [String: Answer] = ["q1": .number(0.5), "q2": .number(0.5)]
    #expect(score(3, minimum: 0.6, two, weights: [6, 2, 2]).value == nil)
  }

  @Test("What does not apply leaves the denominator; what is not known or not answered stays")
  func denominator() {
    let answers: [String: Answer] = [
      "q0": .number(1), "q1": .number(0), "q2": .doesNotApply, "q3": .doesNotApply, "q4": .dontKnow,
    ]
    // Of 6 questions 4 apply, of which 2 are answered, one is not known and one has no answer.
    let score = score(6, minimum: 0.5, answers)
    #expect(score.value == 0.5)
    #expect(score.coverage.weightShare == 0.5)
    #expect(score.coverage.answered == 2)
    #expect(score.coverage.applicable == 4)
    #expect(score.coverage.counts.open == 2)
    #expect(score.coverage.counts.total == 6)
    #expect(AnswerState.allCases.map { score.coverage.counts[$0] } == [2, 1, 2, 1, 0])
    #expect(
      score.questions.map(\.state) == [
        .answered, .answered, .doesNotApply, .doesNotApply, .dontKnow, .notAnswered,
      ])
    #expect(self.score(6, minimum: 0.51, answers).state == .notAssessable)
  }

  @Test("Where nothing applies there is no score, no range and nothing missing")
  func nothingApplies() {
    let score = score(2, minimum: 0.6, ["q0": .doesNotApply, "q1": .doesNotApply])
    #expect(score.state == .nothingApplies)
    #expect(score.value == nil)
    #expect(score.range == nil)
    #expect(score.level == nil)
    #expect(score.coverage.applicable == 0)
    #expect(score.coverage.weightShare == 1)
  }

  @Test("With missing as zero the least coverage holds all the same")
  func missingZero() {
    let questions = (0..<4).map { ScoringSample.value("q\($0)") }
    let rule = AggregationRule(missing: .zero, minimumCoverage: 0.5)
    let dimension = ScoringSample.dimension("d", questions, rule: rule)
    #expect(ScoringSample.score(dimension, ["q0": .number(1)]).state == .notAssessable)
    #expect(ScoringSample.score(dimension, ["q0": .number(1), "q1": .number(1)]).value == 2.0 / 4)
  }

  @Test("Counts add up")
  func counts() {
    var counts = StateCounts()
    counts[.answered] = 2
    counts[.notAsked] = 3
    var others = StateCounts()
    others[.answered] = 1
    others[.dontKnow] = 4
    counts += others
    #expect(AnswerState.allCases.map { counts[$0] } == [3, 4, 0, 0, 3])
    #expect(counts.total == 10)
    // Ten less three that were not asked.
    #expect(counts.applicable == 7)
    #expect(counts.open == 4)
  }
}
