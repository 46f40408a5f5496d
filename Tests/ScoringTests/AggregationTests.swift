@testable import MaturityModel
import Scoring
import Testing

@Suite("How the values of children make that of their node")
struct AggregationTests {
  /// Scores questions of these weights and values; what has no value is not answered.
  private func score(
    _ method: AggregationRule.Method, _ missing: AggregationRule.Missing = .exclude,
    _ parts: (weight: Double, value: Double?)...
  ) -> Score {
    let questions = parts.enumerated().map { ScoringSample.value("q\($0)", weight: $1.weight) }
    var answers: [String: Answer] = [:]
    for (index, part) in parts.enumerated() { answers["q\(index)"] = part.value.map { .number($0) } }
    let rule = AggregationRule(method: method, missing: missing)
    return ScoringSample.score(ScoringSample.dimension("d", questions, rule: rule), answers)
  }

  @Test("The mean weighs")
  func mean() {
    #expect(isClose(score(.mean, .exclude, (1, 0.2), (1, 0.6)).value, (0.2 + 0.6) / 2))
    #expect(isClose(score(.mean, .exclude, (3, 0.2), (1, 0.6)).value, (3 * 0.2 + 1 * 0.6) / 4))
    #expect(isClose(score(.mean, .exclude, (0.5, 1), (0.25, 0), (0.25, 0.5)).value, 0.5 + 0.125))
  }

  @Test("The geometric mean punishes what is uneven")
  func geometric() {
    // √(0.25 · 1) = 0.5, and with weights 1 and 2: ∛(0.125 · 1 · 1) = 0.5.
    #expect(isClose(score(.geometric, .exclude, (1, 0.25), (1, 1)).value, 0.5))
    #expect(isClose(score(.geometric, .exclude, (1, 0.125), (2, 1)).value, 0.5))
    #expect(isClose(score(.geometric, .exclude, (7, 0.3), (2, 0.3)).value, 0.3))
  }

  @Test("One 0 makes the geometric mean 0, however light it is")
  func geometricZero() {
    #expect(score(.geometric, .exclude, (0.001, 0), (10, 1)).value == 0)
  }

  @Test("The minimum is the least value, whatever its weight")
  func minimum() {
    #expect(score(.minimum, .exclude, (0.1, 0.3), (9, 0.7), (1, 0.9)).value == 0.3)
  }

  @Test("A sum hands up its share of all points")
  func sum() {
    // 20 · 0.5 + 30 · 1 = 40 of 50 points.
    #expect(isClose(score(.sum, .exclude, (20, 0.5), (30, 1)).value, 40.0 / 50))
  }

  static let methods: [(AggregationRule.Method, excluded: Double, zero: Double)] = [
    // Weights 1, 2 and 3; 0.4, 1 and none.
    (.mean, (1 * 0.4 + 2 * 1) / 3, (1 * 0.4 + 2 * 1) / 6),
    (.sum, (1 * 0.4 + 2 * 1) / 3, (1 * 0.4 + 2 * 1) / 6),
    (.minimum, 0.4, 0),
    // ∛0.4 · 1 = 0.4^(1/3)
    (.geometric, 0.7368062997280773, 0),
  ]

  @Test("What is missing is left out and weights are rescaled, or it counts 0", arguments: methods)
  func missing(_ method: AggregationRule.Method, _ excluded: Double, _ zero: Double) {
    #expect(isClose(score(method, .exclude, (1, 0.4), (2, 1), (3, nil)).value, excluded))
    #expect(isClose(score(method, .zero, (1, 0.4), (2, 1), (3, nil)).value, zero))
  }

  @Test(
    "Where nothing at all is answered there is no score, or 0 where what is missing counts 0",
    arguments: AggregationRule.Method.allCases)
  func nothingAnswered(_ method: AggregationRule.Method) {
    let excluded = score(method, .exclude, (1, nil), (2, nil))
    #expect(excluded.value == nil)
    #expect(excluded.state == .notAssessable)
    #expect(excluded.level == nil)
    #expect(excluded.range == 0...1)
    let zero = score(method, .zero, (1, nil), (2, nil))
    #expect(zero.value == 0)
    #expect(zero.state == .scored)
    #expect(zero.level == 0)
    #expect(zero.range == 0...1)
  }

  @Test("An answered 0 is a score of 0 and no missing one")
  func zeroIsAScore() {
    let score = score(.mean, .exclude, (1, 0), (1, 0))
    #expect(score.value == 0)
    #expect(score.state == .scored)
    #expect(score.level == 0)
  }

  @Test("Weights that differ by a million still count")
  func extremeWeights() {
    let value = score(.mean, .exclude, (1e6, 0), (1, 1)).value
    #expect(isClose(value, 1 / 1_000_001, within: 1e-15))
    // The largest weights that a definition may have.
    #expect(score(.mean, .exclude, (1e12, 1), (1e12, 1)).value == 1)
    #expect(isClose(score(.geometric, .exclude, (1e12, 0.5), (1e12, 0.5)).value, 0.5))
  }
}
