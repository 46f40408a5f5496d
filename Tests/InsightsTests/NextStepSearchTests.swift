@testable import Insights
@testable import MaturityModel
import Scoring
import Testing

@Suite("Ways to the next level are the shortest there are")
struct NextStepSearchTests {
  /// What comes of trying everything.
  private enum Expected: Equatable {
    case lift(steps: [String], value: Double, opens: [String])
    case atTheTop
    case notWithinThree
    case noScore
  }

  private static let batch = 250

  @Test("On small questionnaires of every make they are those found by trying everything", arguments: 0..<12)
  func bruteForce(_ part: Int) throws {
    var lifts = [0, 0, 0, 0]
    var (others, opening) = (0, 0)
    for seed in part * Self.batch..<(part + 1) * Self.batch {
      let sample = try RandomDefinition(seed: UInt64(seed), isComplete: seed % 3 == 0)
      let found = NextSteps(
        from: sample.answers, to: sample.questionnaire, of: sample.municipality)
      let paths = [found.overall] + found.dimensions
      let expected = Trial(sample).expected
      #expect(paths.count == expected.count)
      for (place, (path, expected)) in zip(paths, expected).enumerated() {
        switch (path, expected) {
        case (.lift(let lift), .lift(let steps, let value, let opens)):
          #expect(lift.steps.map(\.question.id) == steps, "seed \(seed), \(place)")
          #expect(isClose(lift.value, value), "seed \(seed), \(place)")
          #expect(lift.opens.map(\.id) == opens, "seed \(seed), \(place)")
          #expect(lift.steps.allSatisfy { $0.isOpened == opens.contains($0.question.id) }, "seed \(seed)")
          lifts[steps.count] += 1
          opening += opens.isEmpty ? 0 : 1
        case (.atTheTop, .atTheTop), (.notWithinThree, .notWithinThree), (.noScore, .noScore):
          others += 1
        default:
          Issue.record("seed \(seed), \(place): \(path) instead of \(expected)")
        }
      }
    }
    // Otherwise the samples say little.
    #expect(lifts[1] > 40 && lifts[2] > 15 && lifts[3] > 3 && others > 100 && opening > 3)
  }

  /// Every single step, rescored.
  @Test("Gains are those of scoring again, and none is missing", arguments: 0..<4)
  func gains(_ part: Int) throws {
    var (count, opening) = (0, 0)
    for seed in part * Self.batch..<(part + 1) * Self.batch {
      let sample = try RandomDefinition(seed: UInt64(seed))
      let found = NextSteps(from: sample.answers, to: sample.questionnaire, of: sample.municipality).gains
      let trial = Trial(sample)
      var expected = Set<String>()
      trial.sets(of: 1) { steps, answers in
        let after = trial.scorer.profile(of: answers, by: sample.municipality)
        guard let id = steps.first,
          let place = trial.start.dimensions.firstIndex(where: { $0.allQuestions.contains { $0.id == id } })
        else { return }
        let overall = (trial.start.overall.value, after.overall.value)
        let dimension = (trial.start.dimensions[place].value, after.dimensions[place].value)
        let gains = [overall, dimension].map { before, after in (after ?? 0) - (before ?? after ?? 0) }
        let isLost = [overall, dimension].contains { $0 != nil && $1 == nil }
        if !isLost, gains[0] > -1e-12, gains.contains(where: { $0 > 1e-12 }) { expected.insert(id) }
        guard let gain = found.first(where: { $0.step.question.id == id }) else { return }
        #expect(Self.isSame(gain.overallGain, overall.0, overall.1), "seed \(seed)")
        #expect(Self.isSame(gain.dimensionGain, dimension.0, dimension.1), "seed \(seed)")
        #expect(gain.step.dimension == place)
        #expect(gain.opens.map(\.id) == trial.opens(answers), "seed \(seed)")
        opening += gain.opens.isEmpty ? 0 : 1
        count += 1
      }
      #expect(Set(found.map(\.step.question.id)) == expected, "seed \(seed)")
      #expect(found.count == expected.count)
      let sizes = found.map { (($0.overallGain ?? 0) * 1e9).rounded() }
      #expect(sizes == sizes.sorted(by: >))
    }
    #expect(count > 200 && opening > 3)
  }

  private static func isSame(_ gain: Double?, _ before: Double?, _ after: Double?) -> Bool {
    guard let before, let after else { return gain == nil }
    return isClose(gain, after - before)
  }

  // MARK: - Trying everything

  /// Takes steps one question after the other, in the order of asking, and answers what they open worst.
  private struct Trial {
    let sample: RandomDefinition
    let scorer: Scorer
    let start: Profile
    let asked: Visibility
    let questions: [Question]
    /// By question that is asked and has a value.
    let ladders: [String: AnswerLadder]

    init(_ sample: RandomDefinition) {
      self.sample = sample
      scorer = Scorer(sample.questionnaire)
      asked = scorer.visibility(of: sample.answers, by: sample.municipality)
      start = scorer.profile(of: sample.answers, by: sample.municipality)
      questions = sample.questionnaire.questions
      var ladders: [String: AnswerLadder] = [:]
      for score in start.overall.allQuestions where score.counts && score.value != nil {
        guard let question = questions.first(where: { $0.id == score.id }),
          let value = sample.answers[score.id]?.value
        else { continue }
        ladders[score.id] = AnswerLadder(asked.offered(question), from: value)
      }
      self.ladders = ladders
    }

    var expected: [Expected] {
      let top = sample.questionnaire.levels.count - 1
      let starts = [start.overall] + start.dimensions
      var expected = starts.map { score -> Expected in
        score.level.map { $0 == top ? .atTheTop : .notWithinThree } ?? .noScore
      }
      for size in 1...3 where expected.contains(.notWithinThree) {
        let wanted = expected.indices.filter { expected[$0] == .notWithinThree }
        sets(of: size) { steps, answers in
          let after = scorer.profile(of: answers, by: sample.municipality)
          let scores = [after.overall] + after.dimensions
          for index in wanted {
            guard let level = scores[index].level, let value = scores[index].value,
              level > starts[index].level ?? top
            else { continue }
            // Sets come in the order of the questions, so of equal ones the first stays.
            if case .lift(_, let best, _) = expected[index],
              (value * 1e9).rounded() <= (best * 1e9).rounded()
            {
              continue
            }
            expected[index] = .lift(steps: steps, value: value, opens: opens(answers))
          }
        }
      }
      return expected
    }

    /// All sets of so many steps, and the answers that they lead to; of two questions the first takes the most first,
    /// as the order of questions wants.
    func sets(of size: Int, _ body: ([String], [String: Answer]) -> Void) {
      take(size, from: 0, [], sample.answers, body)
    }

    private func take(
      _ size: Int, from place: Int, _ steps: [String], _ answers: [String: Answer],
      _ body: ([String], [String: Answer]) -> Void
    ) {
      guard place < questions.count else {
        if size == 0 { body(steps, answers) }
        return
      }
      let id = questions[place].id
      var answers = answers
      let ladder = asked.asks(id) ? ladders[id] : ladder(questions[place], &answers)
      for count in (0...min(size, ladder?.rungs.count ?? 0)).reversed() {
        if count > 0, let ladder { answers[id] = Answer(.value(ladder.answer(after: count))) }
        if count == 0, let ladder { answers[id] = Answer(.value(ladder.start)) }
        take(size - count, from: place + 1, steps + Array(repeating: id, count: count), answers, body)
      }
    }

    /// The steps of a question that was not asked at the start; without an answer on file it is answered worst.
    private func ladder(_ question: Question, _ answers: inout [String: Answer]) -> AnswerLadder? {
      let visibility = scorer.visibility(of: answers, by: sample.municipality)
      guard question.isScored, visibility.asks(question.id) else { return nil }
      let offered = visibility.offered(question)
      if visibility.counted(answers[question.id], to: question) == nil {
        answers[question.id] = Self.worst(offered).map { Answer(.value($0)) }
      }
      guard visibility.counted(answers[question.id], to: question)?.value != nil else { return nil }
      return answers[question.id]?.value.flatMap { AnswerLadder(offered, from: $0) }
    }

    /// The first of the answers that are worth least.
    private static func worst(_ question: Question) -> AnswerValue? {
      let all: [AnswerValue] =
        switch question.kind {
        case .boolean: [.boolean(true), .boolean(false)]
        case .choice(let options): options.map { .option($0.id) }
        case .multiple(let choice): choice.options.map { .options([$0.id]) }
        case .number: (0...60).map { .number(Double($0)) }
        case .text: []
        }
      let worst = all.min { question.value(of: $0) ?? 2 < question.value(of: $1) ?? 2 }
      // What counts as worst is what ranges begin with.
      #expect(worst.flatMap(question.value) == (worst == nil ? nil : question.valueRange.lowerBound))
      return worst
    }

    /// The scored questions that are asked under these answers, were not before, and have no answer on file.
    func opens(_ answers: [String: Answer]) -> [String] {
      let visibility = scorer.visibility(of: answers, by: sample.municipality)
      return questions.filter { question in
        question.isScored && visibility.asks(question.id) && !asked.asks(question.id)
          && visibility.counted(sample.answers[question.id], to: question) == nil
          && Self.worst(visibility.offered(question)) != nil
      }.map(\.id)
    }
  }
}
