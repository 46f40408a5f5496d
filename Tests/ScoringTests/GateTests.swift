import Testing

@testable import MaturityModel
@testable import Scoring

@Suite("A gate lowers the level, never the score")
struct GateTests {
  /// Two dimensions of two questions, levels at 0, 40 and 80; gates are put on by the tests.
  private func definition(
    _ gates: [Int: [Gate]] = [:], own: [LevelGates] = []
  ) -> Questionnaire {
    var first = ScoringSample.dimension("a", [ScoringSample.value("a1"), ScoringSample.value("a2")])
    first.gates = own
    let second = ScoringSample.dimension("b", [ScoringSample.value("b1"), ScoringSample.value("b2")])
    var definition = ScoringSample.questionnaire([first, second], levels: [0, 40, 80])
    for (level, requires) in gates { definition.levels[level].requires = requires }
    return definition
  }

  private func profile(_ definition: Questionnaire, _ a1: Double, _ a2: Double, _ b1: Double, _ b2: Double)
    -> Profile
  {
    Scorer(definition).profile(of: [
      "a1": .number(a1), "a2": .number(a2), "b1": .number(b1), "b2": .number(b2),
    ])
  }

  @Test("Without gates the score alone decides")
  func none() {
    // (1 + 0.6 + 1 + 1) / 4 = 0.9
    let overall = profile(definition(), 1, 0.6, 1, 1).overall
    #expect(isClose(overall.value, 0.9))
    #expect(overall.level == 2)
    #expect(overall.thresholdLevel == 2)
    #expect(overall.heldBack == [])
  }

  @Test("A question that is too low holds back, at the bound it does not")
  func question() {
    let definition = definition([2: [.question(id: "a2", atLeast: 0.7)]])
    let held = profile(definition, 1, 0.6, 1, 1).overall
    #expect(isClose(held.value, 0.9))
    #expect(held.level == 1)
    #expect(held.thresholdLevel == 2)
    #expect(held.heldBack == [HeldGate(level: 2, gate: .question(id: "a2", atLeast: 0.7), value: 0.6)])
    #expect(profile(definition, 1, 0.7, 1, 1).overall.level == 2)
    // Below the threshold there is nothing to hold back.
    let low = profile(definition, 0.5, 0.5, 0.5, 0.5).overall
    #expect(low.level == 1 && low.heldBack == [])
  }

  @Test("A dimension is compared by its score or by its level")
  func dimension() {
    let byScore = definition([2: [.dimension(id: "a", atLeast: 0.85)]])
    // a: (1 + 0.6) / 2 = 0.8
    #expect(profile(byScore, 1, 0.6, 1, 1).overall.level == 1)
    #expect(profile(byScore, 1, 0.7, 1, 1).overall.level == 2)
    let byLevel = definition([2: [.dimensionLevel(id: "a", level: 2)]])
    #expect(profile(byLevel, 1, 0.6, 1, 1).overall.level == 2)
    #expect(profile(byLevel, 1, 0.5, 1, 1).overall.level == 1)
  }

  @Test("A higher level without a gate is reached past a lower one, unless it requires that level")
  func chain() {
    let gate = Gate.question(id: "a2", atLeast: 0.7)
    #expect(profile(definition([1: [gate]]), 1, 0.6, 1, 1).overall.level == 2)
    let chained = profile(definition([1: [gate], 2: [.level(1)]]), 1, 0.6, 1, 1).overall
    #expect(chained.level == 0)
    #expect(
      chained.heldBack == [
        HeldGate(level: 1, gate: gate, value: 0.6), HeldGate(level: 2, gate: .level(1), value: nil),
      ])
  }

  @Test("What does not apply is passed over, what is open holds back")
  func states() {
    let definition = definition([2: [.question(id: "a2", atLeast: 0.5)]])
    func level(_ answer: Answer?) -> Int? {
      var answers: [String: Answer] = ["a1": .number(1), "b1": .number(1), "b2": .number(1)]
      answers["a2"] = answer
      return Scorer(definition).profile(of: answers).overall.level
    }
    #expect(level(.doesNotApply) == 2)
    #expect(level(.dontKnow) == 1)
    #expect(level(nil) == 1)
    #expect(level(.number(0.5)) == 2)
  }

  @Test("Gates of a dimension hold its own level back, and so gates about that level")
  func own() {
    let own = [LevelGates(level: 2, requires: [.question(id: "a2", atLeast: 0.9)])]
    let profile = profile(definition([2: [.dimensionLevel(id: "a", level: 2)]], own: own), 1, 0.8, 1, 1)
    // a: 0.9, overall: 0.95
    #expect(profile.score(of: "a")?.thresholdLevel == 2)
    #expect(profile.score(of: "a")?.level == 1)
    #expect(profile.overall.level == 1)
    #expect(isClose(profile.overall.value, 0.95))
  }
}
