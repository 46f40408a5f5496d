import MaturityModel
import Testing

@testable import Scoring

@Suite("A trace says what each part brought in")
struct TraceTests {
  private func trace(_ dimension: Dimension, _ answers: [String: Answer]) -> Trace {
    Trace(of: ScoringSample.score(dimension, answers), by: dimension)
  }

  @Test("In a mean, shares are rescaled and contributions add up")
  func mean() {
    let dimension = ScoringSample.dimension(
      "d",
      [
        ScoringSample.value("a", weight: 3), ScoringSample.value("b"), ScoringSample.value("c", weight: 4),
        ScoringSample.value("e", weight: 2),
      ])
    let trace = trace(dimension, ["a": .number(0.5), "b": .number(1), "c": .doesNotApply, "e": .dontKnow])
    // 3 and 1 of 4 count: 0.75 · 0.5 + 0.25 · 1 = 0.625
    #expect(trace.parts.map(\.share) == [0.75, 0.25, nil, nil])
    #expect(trace.parts.map(\.contribution) == [0.375, 0.25, nil, nil])
    #expect(trace.parts.map(\.gap) == [nil, nil, .doesNotApply, .dontKnow])
    #expect(trace.score.value == 0.625)
    #expect(trace.points == nil)
  }

  @Test("Where what is missing counts 0, it keeps its share")
  func zero() {
    let dimension = ScoringSample.dimension(
      "d", [ScoringSample.value("a"), ScoringSample.value("b")], rule: AggregationRule(missing: .zero))
    let trace = trace(dimension, ["a": .number(0.5)])
    #expect(trace.parts.map(\.share) == [0.5, 0.5])
    #expect(trace.parts.map(\.contribution) == [0.25, 0])
    #expect(trace.parts[1].gap == .notAnswered)
  }

  @Test("The least decides a minimum, a zero a geometric mean")
  func decisive() {
    let questions = [ScoringSample.value("a"), ScoringSample.value("b"), ScoringSample.value("c")]
    let least = trace(
      ScoringSample.dimension("d", questions, rule: AggregationRule(method: .minimum)),
      ["a": .number(0.5), "b": .number(0.2), "c": .number(0.2)])
    #expect(least.parts.map(\.isDecisive) == [false, true, true])
    let geometric = trace(
      ScoringSample.dimension("d", questions, rule: AggregationRule(method: .geometric)),
      ["a": .number(0.5), "b": .number(0), "c": .number(1)])
    #expect(geometric.parts.map(\.isDecisive) == [false, true, false])
    #expect(geometric.parts.map(\.contribution) == [nil, nil, nil])
  }

  @Test("A sum is shown in points of the weights that count")
  func points() throws {
    let questions = [
      ScoringSample.value("a", weight: 5), ScoringSample.value("b", weight: 10),
      ScoringSample.value("c", weight: 5),
    ]
    let excluded = trace(
      ScoringSample.dimension("d", questions, rule: AggregationRule(method: .sum)),
      ["a": .number(1), "b": .number(0.5)])
    // 5 + 5 of 15 points; c is open and left out.
    let points = try #require(excluded.points)
    #expect(isClose(points.earned, 10) && isClose(points.possible, 15))
    let zero = trace(
      ScoringSample.dimension("d", questions, rule: AggregationRule(method: .sum, missing: .zero)),
      ["a": .number(1), "b": .number(0.5)])
    let all = try #require(zero.points)
    #expect(isClose(all.earned, 10) && isClose(all.possible, 20))
  }

  @Test("For every questionnaire, contributions add up to the value and shares to one")
  func sums() {
    func check(_ trace: Trace) {
      trace.dimensions.forEach(check)
      guard let value = trace.score.value else {
        #expect(trace.parts.allSatisfy { $0.share == nil })
        return
      }
      #expect(isClose(trace.parts.compactMap(\.share).reduce(0, +), 1, within: 1e-9))
      switch trace.rule.method {
      case .mean, .sum:
        #expect(isClose(trace.parts.compactMap(\.contribution).reduce(0, +), value, within: 1e-9))
        if trace.rule.method == .sum, let points = trace.points {
          #expect(isClose(points.earned / points.possible, value, within: 1e-9))
        }
      case .minimum:
        #expect(trace.parts.contains { $0.isDecisive && isClose($0.value ?? 0, value) })
      case .geometric:
        #expect(trace.parts.contains(where: \.isDecisive) == (value == 0))
      }
    }
    for seed in 1...2_000 {
      let sample = RandomQuestionnaire(seed: UInt64(seed))
      check(
        Trace(of: Scorer(sample.questionnaire).profile(of: sample.answers), by: sample.questionnaire))
    }
  }
}
