@testable import MaturityModel
import Scoring
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
    let aligned = profile.aligned(to: other)
    #expect(aligned.dimensions.map(\.id) == ["b", "c", "a"])
    #expect(aligned.dimensions.map(\.value) == [0.7, nil, 0.3])
    #expect(aligned.dimensions.map(\.state) == [.scored, .nothingApplies, .scored])
    // With levels from 0 and 50 of 100: 70 is the second, 30 the first, and (30 + 70) / 2 = 50 the second.
    #expect(aligned.dimensions.map(\.level) == [1, nil, 0])
    #expect(aligned.overall.level == 1)
    #expect(aligned.overall.value == profile.overall.value)
  }
}
