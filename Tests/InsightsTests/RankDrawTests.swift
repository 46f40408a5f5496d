@testable import Insights
import MaturityModel
import Scoring
import SeededRandom
import Testing

@Suite("How ranks are drawn and counted")
struct RankDrawTests {
  @Test("The generator gives the numbers of its authors")
  func generator() {
    // Computed with the C program at https://prng.di.unimi.it/splitmix64.c for the seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test("Weights move by a quarter at most, evenly, and alike for the same id")
  func weights() {
    let draws = RankDraws()
    let weights = draws.weights(2, of: "q1")
    #expect(weights.count == 1_000)
    #expect(weights.allSatisfy { (1.5..<2.5).contains($0) })
    // 1,000 numbers evenly from 1.5 to 2.5: a tenth of them in each tenth, give or take four times √(1,000 · 0.09).
    for tenth in 0..<10 {
      let low = 1.5 + Double(tenth) / 10
      #expect((62...138).contains(weights.count { $0 >= low && $0 < low + 0.1 }))
    }
    #expect(weights == draws.weights(2, of: "q1"))
    #expect(weights != draws.weights(2, of: "q2"))
    #expect(draws.weights(4, of: "q1") == weights.map { $0 * 2 })
  }

  @Test("Open answers lie between worst and best, other ones for every municipality and question")
  func values() {
    let draws = RankDraws()
    let values = draws.values(in: 0.2...0.6, of: "q1", by: "jena")
    #expect(values.allSatisfy { (0.2...0.6).contains($0) })
    #expect(values.count { $0 < 0.4 } > 430 && values.count { $0 < 0.4 } < 570)
    #expect(values != draws.values(in: 0.2...0.6, of: "q2", by: "jena"))
    #expect(values != draws.values(in: 0.2...0.6, of: "q1", by: "gera"))
    #expect(draws.values(in: 0.3...0.3, of: "q1", by: "jena").allSatisfy { $0 == 0.3 })
  }

  @Test(
    "Values are rounded as they are shown",
    arguments: [
      // value, scale, tenths; hundredths on a short scale
      (0.5, Scale(), 500), (0.45049, Scale(), 450), (0.4505, Scale(), 451), (1, Scale(), 1_000),
      (0.5, Scale(minimum: 0, maximum: 3), 150), (0.75, Scale(minimum: -2, maximum: 2), 100),
      (0.25, Scale(minimum: -2, maximum: 2), -100), (0.0125, Scale(minimum: -2, maximum: 2), -195),
    ] as [(Double, Scale, Int32)])
  func precision(_ value: Double, _ scale: Scale, _ tenths: Int32) {
    #expect(RankPrecision(scale).step(value) == tenths)
  }

  @Test("A scale of billions is not too large")
  func hugeScale() {
    let precision = RankPrecision(Scale(minimum: -1e12, maximum: 1e12))
    #expect(precision.step(0) < precision.step(0.5))
    #expect(precision.step(0.5) < precision.step(1))
  }

  @Test("With the weights as they are and nothing open, what is drawn is the score")
  func plainValues() throws {
    let draws = RankDraws(count: 2, spread: 0)
    var count = 0
    for seed in 0..<1_000 {
      let sample = try RandomDefinition(seed: UInt64(seed), isComplete: true)
      let profile = Scorer(sample.questionnaire).profile(of: sample.answers, by: sample.municipality)
      let scores = profile.overall.selfAndDescendants
      // A hidden option leaves its question open in spite of its answer.
      guard !profile.overall.allQuestions.contains(where: { $0.counts && $0.value == nil }) else { continue }
      let tree = DrawnTree(sample.questionnaire, draws)
      var values = DrawnValues(tree)
      values.fill(profile, of: "town")
      for score in scores {
        let node = try #require(tree.place(of: score.id))
        #expect(isClose(values.values(of: node)?[1], score.value), "seed \(seed), \(score.id)")
        count += 1
      }
    }
    #expect(count > 1_000)
  }

  @Test("What is open is drawn between the ends of the range")
  func openValues() throws {
    let draws = RankDraws(count: 50, spread: 0)
    for seed in 0..<500 {
      let sample = try RandomDefinition(seed: UInt64(seed))
      let profile = Scorer(sample.questionnaire).profile(of: sample.answers, by: sample.municipality)
      let tree = DrawnTree(sample.questionnaire, draws)
      var values = DrawnValues(tree)
      values.fill(profile, of: "town")
      for score in profile.overall.selfAndDescendants {
        let drawn = values.values(of: try #require(tree.place(of: score.id)))
        #expect((drawn == nil) == (score.range == nil))
        guard let range = score.range, let drawn else { continue }
        #expect(
          drawn.allSatisfy { $0 >= range.lowerBound - 1e-9 && $0 <= range.upperBound + 1e-9 }, "seed \(seed)")
      }
    }
  }

  // MARK: - Quantiles

  @Test("Of 20 sorted ranks the second and the nineteenth are told")
  func places() {
    // ⌊0.05 · 20⌋ = 1 and ⌈0.95 · 20⌉ − 1 = 18, from 0.
    let draws = RankDraws(count: 20)
    #expect(draws.lowPlace == 1)
    #expect(draws.highPlace == 18)
    #expect(RankDraws().lowPlace == 50)
    #expect(RankDraws().highPlace == 949)
    func quantiles(passes: Int) -> [ClosedRange<Int>] {
      // The first has 10 always, the second 20 in so many draws and else 0.
      let steps = [Int32](repeating: 10, count: 20) + (0..<20).map { $0 < passes ? 20 : 0 }
      var counter = RankCounter(draws, RankPrecision(Scale()))
      return counter.quantiles(of: [0, 1], wanted: [0, 1], in: steps)
    }
    #expect(quantiles(passes: 0) == [1...1, 2...2])
    #expect(quantiles(passes: 1) == [1...1, 2...2])
    #expect(quantiles(passes: 2) == [1...2, 1...2])
    #expect(quantiles(passes: 18) == [1...2, 1...2])
    #expect(quantiles(passes: 19) == [2...2, 1...1])
  }

  @Test(
    "Few and many, on a short and on a long scale, are ranked by the same rule",
    arguments: [
      (5, 100.0), (48, 100), (49, 100), (120, 100), (120, 3), (49, 10_000), (120, 1e9),
    ])
  func rule(_ members: Int, _ maximum: Double) {
    let draws = RankDraws(count: 40)
    let precision = RankPrecision(Scale(minimum: 0, maximum: maximum))
    var generator = SplitMix64(seed: UInt64(members))
    // Coarse values beside fine ones, so that many are equal.
    let steps = (0..<members * 40).map { _ in
      precision.step(generator.unit() < 0.5 ? (generator.unit() * 7).rounded() / 7 : generator.unit())
    }
    var counter = RankCounter(draws, precision)
    let rows = Array((0..<members).reversed())
    let wanted = Array(stride(from: 0, to: members, by: 3))
    let quantiles = counter.quantiles(of: rows, wanted: wanted, in: steps)
    for (place, quantile) in zip(wanted, quantiles) {
      let ranks = (0..<40).map { draw in
        let own = steps[rows[place] * 40 + draw]
        return 1 + rows.count { steps[$0 * 40 + draw] > own }
      }.sorted()
      #expect(quantile == ranks[2]...ranks[37])
    }
  }
}
