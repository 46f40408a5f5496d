@testable import MaturityModel
import Scoring
import Testing

@Suite("Which level a score reaches")
struct LevelTests {
  static let shown: [(shown: Double, level: Int)] = [
    (0, 0), (19.9, 0), (19.999_999, 0), (20, 1), (39.99, 1), (39.999_999_99, 1), (39.999_999_999, 2), (40, 2),
    (40.000_000_001, 2),
    (59.999_999_999_9, 3), (79.9, 3), (80, 4), (100, 4),
  ]

  @Test("The lower bound belongs to the level, and the noise of floating point costs none", arguments: shown)
  func bounds(_ shown: Double, _ level: Int) {
    #expect(ScoringSample.questionnaire([]).level(of: shown / 100) == level)
  }

  @Test("Sums that miss a bound in binary only do not miss the level")
  func noise() {
    // Ten values of 0.4 with weights of 0.1: 0.4, if binary could tell.
    let questions = (0..<10).map { ScoringSample.value("q\($0)", weight: 0.1) }
    let answers = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, Answer.number(0.4)) })
    #expect(ScoringSample.score(ScoringSample.dimension("d", questions), answers).level == 2)
    // 0.1 + 0.7 is 0.7999999999999999 in binary: halves of 0.2 and 1.4 would be exact, these are not.
    let two = [ScoringSample.value("a"), ScoringSample.value("b")]
    let score = ScoringSample.score(
      ScoringSample.dimension("d", two), ["a": .number(0.1 + 0.7), "b": .number(0.8)])
    #expect(score.level == 4)
  }

  @Test("Levels are thresholds on the questionnaire's own scale")
  func scale() {
    let definition = ScoringSample.questionnaire(
      [], scale: Scale(minimum: 1, maximum: 5), levels: [1, 2, 3.5])
    // 1 + 4 · v: 0.25 is shown as 2 and 0.625 as 3.5.
    #expect([0, 0.24, 0.25, 0.62, 0.625, 1].map(definition.level) == [0, 0, 1, 1, 2, 2])
    #expect(definition.scale.shown(0.625) == 3.5)
    #expect(definition.scale.shownDifference(0.25) == 1)
    #expect(definition.scale.value(of: 3.5) == 0.625)
  }

  @Test("Every value reaches one level, and a higher one never a lower level")
  func monotone() {
    let definition = ScoringSample.questionnaire([])
    var last = 0
    for step in 0...10_000 {
      let level = definition.level(of: Double(step) / 10_000)
      #expect(level >= last)
      // The bounds lie at every 2,000 steps; the fifth level ends the scale.
      #expect(level == min(step / 2_000, 4))
      last = level
    }
  }
}
