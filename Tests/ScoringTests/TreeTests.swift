@testable import MaturityModel
import Scoring
import Testing

@Suite("The tree of dimensions")
struct TreeTests {
  @Test("Values are handed up, each by its node's own rule and weights")
  func nested() {
    let a = ScoringSample.dimension("a", [ScoringSample.value("a1"), ScoringSample.value("a2")], weight: 2)
    let b = ScoringSample.dimension(
      "b", [ScoringSample.value("b1"), ScoringSample.value("b2")], rule: AggregationRule(method: .minimum))
    let parent = ScoringSample.parent("p", [a, b], weight: 3)
    let other = ScoringSample.dimension("o", [ScoringSample.value("o1")])
    let definition = ScoringSample.questionnaire([parent, other], rule: AggregationRule(method: .geometric))
    let profile = Scorer(definition).profile(of: [
      "a1": .number(0.2), "a2": .number(0.6), "b1": .number(0.7), "b2": .number(0.1), "o1": .number(0.9),
    ])
    #expect(isClose(profile.score(of: "a")?.value, (0.2 + 0.6) / 2))
    #expect(isClose(profile.score(of: "b")?.value, 0.1))
    // (2 · 0.4 + 1 · 0.1) / 3 = 0.3
    #expect(isClose(profile.score(of: "p")?.value, 0.3))
    // (0.3³ · 0.9)^(1/4) = (0.0243)^(1/4): its square's square is 0.0243.
    let overall = profile.overall.value ?? 0
    #expect(isClose(overall * overall * overall * overall, 0.027 * 0.9))
    #expect(profile.dimensions.map(\.id) == ["p", "o"])
    #expect(profile.overall.id.isEmpty)
    #expect(profile.overall.selfAndDescendants.map(\.id) == ["", "p", "a", "b", "o"])
    #expect(profile.overall.allQuestions.map(\.id) == ["a1", "a2", "b1", "b2", "o1"])
    #expect(profile.score(of: "nowhere") == nil)
  }

  @Test(
    "A dimension in which nothing applies leaves its parent's denominator; one without a score stays in it")
  func handedUp() {
    let dimensions = ["a", "b", "c"].map { ScoringSample.dimension($0, [ScoringSample.value($0 + "1")]) }
    let rule = AggregationRule(minimumCoverage: 0.6)
    let definition = ScoringSample.questionnaire(dimensions, rule: rule)
    let applies = Scorer(definition).profile(of: ["a1": .number(0.5), "b1": .doesNotApply, "c1": .dontKnow])
    // One of the two that apply.
    #expect(applies.overall.coverage.weightShare == 0.5)
    #expect(applies.overall.state == .notAssessable)
    #expect(applies.overall.coverage.applicable == 2)
    let without = Scorer(definition).profile(of: [
      "a1": .number(0.5), "b1": .doesNotApply, "c1": .doesNotApply,
    ])
    #expect(without.overall.value == 0.5)
    #expect(without.overall.coverage.weightShare == 1)
  }

  @Test("An unscored dimension has counts but never a value, a range or a level")
  func unscored() {
    let context = ScoringSample.dimension(
      "k", [ScoringSample.value("k1", isScored: false), ScoringSample.value("k2", isScored: false)],
      isScored: false)
    let scored = ScoringSample.dimension("d", [ScoringSample.value("d1")])
    let profile = Scorer(ScoringSample.questionnaire([context, scored])).profile(of: [
      "k1": .number(1), "k2": .dontKnow, "d1": .number(0.25),
    ])
    #expect(profile.overall.value == 0.25)
    #expect(profile.overall.coverage.applicable == 1)
    #expect(profile.dimensions.map(\.id) == ["d"])
    let score = profile.score(of: "k")
    #expect(profile.context.map(\.id) == ["k"])
    #expect(score?.state == .unscored)
    #expect(score?.value == nil)
    #expect(score?.range == nil)
    #expect(score?.level == nil)
    #expect(score?.coverage.answered == 1)
    #expect(score?.coverage.applicable == 2)
    // One answered of each, one not known.
    #expect(profile.counts[.answered] == 2)
    #expect(profile.counts.total == 3)
  }

  @Test("An unscored dimension inside a scored one weighs nothing and is not counted as if it did")
  func unscoredInside() {
    let context = ScoringSample.dimension(
      "k", [ScoringSample.value("k1", isScored: false)], weight: 9, isScored: false)
    let scored = ScoringSample.dimension("d", [ScoringSample.value("d1"), ScoringSample.value("d2")])
    let parent = ScoringSample.parent("p", [context, scored], rule: AggregationRule(minimumCoverage: 1))
    let profile = Scorer(ScoringSample.questionnaire([parent])).profile(of: [
      "d1": .number(1), "d2": .number(0),
    ])
    #expect(profile.score(of: "p")?.value == 0.5)
    #expect(profile.score(of: "p")?.coverage.weightShare == 1)
    // "2 of 2 answered": the context question is no part of that, but of all the states.
    #expect(profile.score(of: "p")?.coverage.answered == 2)
    #expect(profile.score(of: "p")?.coverage.applicable == 2)
    #expect(profile.score(of: "k")?.coverage.applicable == 1)
    #expect(profile.counts.total == 3)
    #expect(profile.counts[.notAnswered] == 1)
  }

  @Test("An unscored question in a scored dimension changes neither score nor completeness")
  func unscoredQuestion() {
    let questions = [ScoringSample.value("a"), ScoringSample.value("b", weight: 9, isScored: false)]
    let rule = AggregationRule(minimumCoverage: 1)
    let definition = ScoringSample.questionnaire([ScoringSample.dimension("d", questions, rule: rule)])
    for answers in [["a": Answer.number(0.75)], ["a": .number(0.75), "b": .number(0)]] {
      let profile = Scorer(definition).profile(of: answers)
      #expect(profile.overall.value == 0.75)
      #expect(profile.overall.range == 0.75...0.75)
      #expect(profile.overall.coverage.applicable == 1)
      // It is there all the same, with its state.
      #expect(profile.overall.allQuestions.map(\.id) == ["a", "b"])
      #expect(profile.counts.total == 2)
      #expect(profile.counts[.answered] == answers.count)
    }
  }

  @Test("Answers to questions that the definition does not have change nothing")
  func strangers() {
    let definition = ScoringSample.questionnaire([ScoringSample.dimension("d", [ScoringSample.value("a")])])
    let profile = Scorer(definition).profile(of: ["a": .number(0.5)])
    #expect(Scorer(definition).profile(of: ["a": .number(0.5), "z": .number(1), "d": .dontKnow]) == profile)
  }
}
