@testable import Insights
@testable import MaturityModel
import Scoring
import Testing

@Suite("Ways to the next level are the shortest there are")
struct NextStepSearchTests {
  /// What comes of trying everything.
  private enum Expected: Equatable {
    case lift(steps: [String], value: Double)
    case atTheTop
    case notWithinThree
    case noScore
  }

  private static let batch = 250

  @Test("On small questionnaires of every make they are those found by trying everything", arguments: 0..<12)
  func bruteForce(_ part: Int) throws {
    var lifts = [0, 0, 0, 0]
    var others = 0
    for seed in part * Self.batch..<(part + 1) * Self.batch {
      let sample = try RandomDefinition(seed: UInt64(seed), isComplete: seed % 3 == 0)
      let found = NextSteps(
        from: sample.answers, to: sample.questionnaire, of: sample.municipality)
      let paths = [found.overall] + found.dimensions
      let expected = Self.expected(sample)
      #expect(paths.count == expected.count)
      for (place, (path, expected)) in zip(paths, expected).enumerated() {
        switch (path, expected) {
        case (.lift(let lift), .lift(let steps, let value)):
          #expect(lift.steps.map(\.question.id) == steps, "seed \(seed), \(place)")
          #expect(isClose(lift.value, value), "seed \(seed), \(place)")
          lifts[steps.count] += 1
        case (.atTheTop, .atTheTop), (.notWithinThree, .notWithinThree), (.noScore, .noScore):
          others += 1
        default:
          Issue.record("seed \(seed), \(place): \(path) instead of \(expected)")
        }
      }
    }
    // Otherwise the samples say little.
    #expect(lifts[1] > 40 && lifts[2] > 15 && lifts[3] > 3 && others > 100)
  }

  /// Every single step, rescored.
  @Test("Gains are those of scoring again", arguments: 0..<4)
  func gains(_ part: Int) throws {
    var count = 0
    for seed in part * Self.batch..<(part + 1) * Self.batch {
      let sample = try RandomDefinition(seed: UInt64(seed))
      let scorer = Scorer(sample.questionnaire)
      let before = scorer.profile(of: sample.answers, by: sample.municipality)
      let found = NextSteps(from: sample.answers, to: sample.questionnaire, of: sample.municipality).gains
      for gain in found {
        var answers = sample.answers
        answers[gain.step.question.id] = Answer(.value(gain.step.new))
        let after = scorer.profile(of: answers, by: sample.municipality)
        let place = gain.step.dimension
        #expect(Self.isSame(gain.overallGain, before.overall.value, after.overall.value), "seed \(seed)")
        #expect(
          Self.isSame(gain.dimensionGain, before.dimensions[place].value, after.dimensions[place].value),
          "seed \(seed)")
        #expect(max(gain.overallGain ?? 0, gain.dimensionGain ?? 0) > 0)
        count += 1
      }
      let sizes = found.map { (($0.overallGain ?? 0) * 1e9).rounded() }
      #expect(sizes == sizes.sorted(by: >))
    }
    #expect(count > 200)
  }

  private static func isSame(_ gain: Double?, _ before: Double?, _ after: Double?) -> Bool {
    guard let before, let after else { return gain == nil }
    return isClose(gain, after - before)
  }

  // MARK: - Trying everything

  private static func expected(_ sample: RandomDefinition) -> [Expected] {
    let scorer = Scorer(sample.questionnaire)
    let start = scorer.profile(of: sample.answers, by: sample.municipality)
    let visibility = scorer.visibility(of: sample.answers, by: sample.municipality)
    let ladders = sample.questionnaire.questions.compactMap { question -> AnswerLadder? in
      guard
        let score = (start.overall.allQuestions).first(where: { $0.id == question.id }), score.counts,
        score.value != nil, let value = sample.answers[question.id]?.value
      else { return nil }
      return AnswerLadder(visibility.offered(question), from: value)
    }
    let top = sample.questionnaire.levels.count - 1
    var expected = ([start.overall] + start.dimensions).map { score -> Expected in
      score.level.map { $0 == top ? .atTheTop : .notWithinThree } ?? .noScore
    }
    let targets = ([start.overall] + start.dimensions).map { ($0.level ?? top) + 1 }
    for size in 1...3 where expected.contains(.notWithinThree) {
      let wanted = expected.indices.filter { expected[$0] == .notWithinThree }
      for set in sets(of: size, from: 0, ladders) {
        var answers = sample.answers
        for (place, count) in set {
          answers[ladders[place].question.id] = Answer(.value(ladders[place].answer(after: count)))
        }
        let after = scorer.profile(of: answers, by: sample.municipality)
        let scores = [after.overall] + after.dimensions
        for index in wanted {
          guard let level = scores[index].level, let value = scores[index].value, level >= targets[index]
          else { continue }
          // Sets come in the order of the questions, so of equal ones the first stays.
          if case .lift(_, let best) = expected[index], (value * 1e9).rounded() <= (best * 1e9).rounded() {
            continue
          }
          expected[index] = .lift(
            steps: set.flatMap { place, count in
              Array(repeating: ladders[place].question.id, count: count)
            }, value: value)
        }
      }
    }
    return expected
  }

  /// All sets of so many steps; of two questions the first takes the most first, as the order of questions wants.
  private static func sets(
    of size: Int, from first: Int, _ ladders: [AnswerLadder]
  ) -> [[(place: Int, count: Int)]] {
    guard size > 0 else { return [[]] }
    return (first..<max(first, ladders.count)).flatMap { place in
      (1...size).reversed().filter { $0 <= ladders[place].rungs.count }.flatMap { count in
        sets(of: size - count, from: place + 1, ladders).map { [(place, count)] + $0 }
      }
    }
  }
}
