@testable import MaturityModel
@testable import Scoring
import Testing

@Suite("A profile beside another version of its definition")
struct AlignmentTests {
  @Test("Dimensions stand in the other version's order, by its levels; what it lacks counts as not applying")
  func aligned() throws {
    let (a, b) = (
      ScoringSample.dimension("a", [ScoringSample.value("a1")]),
      ScoringSample.dimension("b", [ScoringSample.value("b1")])
    )
    let new = ScoringSample.dimension("c", [ScoringSample.value("c1")])
    let profile = Scorer(ScoringSample.questionnaire([a, b])).profile(of: [
      "a1": .number(0.3), "b1": .number(0.7),
    ])
    let other = ScoringSample.questionnaire([b, new, a], levels: [0, 50])
    let aligned = profile.aligned(to: other, from: ScoringSample.questionnaire([a, b]))
    #expect(aligned.dimensions.map(\.id) == ["b", "c", "a"])
    #expect(aligned.dimensions.map(\.value) == [0.7, nil, 0.3])
    #expect(aligned.dimensions.map(\.state) == [.scored, .nothingApplies, .scored])
    // With levels from 0 and 50 of 100: 70 is the second, 30 the first, and (30 + 70) / 2 = 50 the second.
    #expect(aligned.dimensions.map(\.level) == [1, nil, 0])
    #expect(aligned.overall.level == 1)
    #expect(aligned.overall.value == profile.overall.value)
  }

  /// Levels at 0, 40 and 80 with a gate before the highest one; a1 = 0.8 and b1 = 1 come to 90.
  private func held(_ gates: [Gate]) -> (profile: Profile, questionnaire: Questionnaire) {
    var a = ScoringSample.dimension("a", [ScoringSample.value("a1")])
    a.gates = [LevelGates(level: 2, requires: [.question(id: "a1", atLeast: 0.9)])]
    let b = ScoringSample.dimension("b", [ScoringSample.value("b1")])
    var questionnaire = ScoringSample.questionnaire([a, b], levels: [0, 40, 80])
    questionnaire.levels[2].requires = gates
    let profile = Scorer(questionnaire).profile(of: ["a1": .number(0.8), "b1": .number(1)])
    return (profile, questionnaire)
  }

  private func newer(_ levels: [Double]) -> Questionnaire {
    let a = ScoringSample.dimension("a", [ScoringSample.value("a1")])
    let b = ScoringSample.dimension("b", [ScoringSample.value("b1")])
    return ScoringSample.questionnaire([a, b], levels: levels)
  }

  @Test("What a gate of the own version holds back stays on its level, with the gates that can be named")
  func gates() {
    let gone = Gate.question(id: "gone", atLeast: 1)
    let (profile, own) = held([.dimensionLevel(id: "a", level: 2), .question(id: "a1", atLeast: 0.9), gone])
    #expect(profile.overall.level == 1 && profile.overall.thresholdLevel == 2)
    // A level from 20 more, so that l40 is the third and l80 the fourth.
    let aligned = profile.aligned(to: newer([0, 20, 40, 80]), from: own)
    #expect(aligned.overall.level == 2 && aligned.overall.thresholdLevel == 3)
    #expect(
      aligned.overall.heldBack == [
        HeldGate(level: 3, gate: .dimensionLevel(id: "a", level: 3), value: 0.8),
        HeldGate(level: 3, gate: .question(id: "a1", atLeast: 0.9), value: 0.8),
      ])
    #expect(aligned.dimensions.map(\.level) == [2, 3])
    #expect(aligned.dimensions.map(\.heldBack.count) == [1, 0])
  }

  @Test("Where the own level is gone, the highest that starts no higher is the limit")
  func levelGone() {
    let (profile, own) = held([.question(id: "a1", atLeast: 0.9)])
    // l40 is gone; of l0, l30, l50 and l80 the second starts below 40.
    let aligned = profile.aligned(to: newer([0, 30, 50, 80]), from: own)
    #expect(aligned.overall.level == 1 && aligned.overall.thresholdLevel == 3)
    #expect(aligned.overall.heldBack.map(\.level) == [3])
    // l80 is gone too: 90 reaches l70, and no gate can be named.
    let fewer = profile.aligned(to: newer([0, 30, 70]), from: own)
    #expect(fewer.overall.level == 1 && fewer.overall.thresholdLevel == 2)
    #expect(fewer.overall.heldBack == [])
    // 90 itself reaches no more than l0.
    let higher = profile.aligned(to: newer([0, 95]), from: own)
    #expect(higher.overall.level == 0 && higher.overall.thresholdLevel == 0)
  }
}
