@testable import MaturityModel
import Scoring
import Testing

@Suite("What holds for every questionnaire and every answer")
struct PropertyTests {
  private static let samples = (1...2_000).map { RandomQuestionnaire(seed: UInt64($0)) }

  private func all(_ profile: Profile) -> [Score] { profile.overall.selfAndDescendants }

  @Test("The samples have scores, missing scores and open answers, so that the rest is worth something")
  func samples() {
    let profiles = Self.samples.map { Scorer($0.questionnaire).profile(of: $0.answers) }
    let states = profiles.flatMap(all).map(\.state)
    #expect(states.count { $0 == .scored } > 2_000)
    #expect(states.count { $0 == .notAssessable } > 200)
    #expect(states.count { $0 == .nothingApplies } > 50)
    #expect(profiles.count { $0.overall.range.map { $0.upperBound - $0.lowerBound > 0.1 } ?? false } > 500)
  }

  @Test("A score lies in its range, a range in 0…1, and a level belongs to a score")
  func inside() {
    for sample in Self.samples {
      for score in all(Scorer(sample.questionnaire).profile(of: sample.answers)) {
        if let range = score.range {
          #expect(range.lowerBound >= 0 && range.upperBound <= 1 + 1e-12)
          if let value = score.value { #expect(range.contains(value)) }
        }
        #expect((score.value == nil) == (score.level == nil))
        #expect((score.value != nil) == (score.state == .scored))
        #expect((score.range == nil) == (score.state == .nothingApplies))
      }
    }
  }

  @Test("The ends of a range are the scores that it has once all that is open is answered worst and best")
  func ends() {
    for sample in Self.samples {
      let scorer = Scorer(sample.questionnaire)
      let now = all(scorer.profile(of: sample.answers))
      var worst = sample.answers
      var best = sample.answers
      for question in sample.questionnaire.questions
      where [.notAnswered, .dontKnow].contains(AnswerState(worst[question.id])) {
        worst[question.id] = RandomQuestionnaire.ladder(of: question).first
        best[question.id] = RandomQuestionnaire.ladder(of: question).last
      }
      let lower = all(scorer.profile(of: worst))
      let upper = all(scorer.profile(of: best))
      for (index, score) in now.enumerated() where score.range != nil {
        // A part that the value leaves out may pull either end past the value, which stays inside.
        let least = lower[index].value.map { min($0, score.value ?? $0) }
        let most = upper[index].value.map { max($0, score.value ?? $0) }
        #expect(isClose(score.range?.lowerBound, least))
        #expect(isClose(score.range?.upperBound, most))
      }
    }
  }

  @Test("A better answer never lowers a score")
  func monotone() {
    var raised = 0
    for sample in Self.samples {
      let scorer = Scorer(sample.questionnaire)
      let before = all(scorer.profile(of: sample.answers))
      for question in sample.questionnaire.questions {
        let ladder = RandomQuestionnaire.ladder(of: question)
        guard let step = ladder.firstIndex(where: { $0 == sample.answers[question.id] }),
          step + 1 < ladder.count
        else { continue }
        var answers = sample.answers
        answers[question.id] = ladder[step + 1]
        for (old, new) in zip(before, all(scorer.profile(of: answers))) {
          #expect((old.value == nil) == (new.value == nil))
          if let oldValue = old.value, let newValue = new.value {
            #expect(newValue >= oldValue - 1e-12)
            if newValue > oldValue { raised += 1 }
          }
        }
      }
    }
    #expect(raised > 2_000)
  }

  @Test("All weights a constant times larger or smaller change nothing", arguments: [0.001, 3.7, 1_000_000])
  func weights(_ factor: Double) {
    for sample in Self.samples {
      let scaled = ScoringSample.questionnaire(
        sample.dimensions.map { Self.scaled($0, factor) }, rule: sample.rule)
      let before = all(Scorer(sample.questionnaire).profile(of: sample.answers))
      let after = all(Scorer(scaled).profile(of: sample.answers))
      for (old, new) in zip(before, after) {
        #expect(isClose(old.value, new.value))
        #expect(isClose(old.range?.lowerBound, new.range?.lowerBound))
        #expect(isClose(old.range?.upperBound, new.range?.upperBound))
        #expect(isClose(old.coverage.weightShare, new.coverage.weightShare))
        #expect(old.state == new.state)
        #expect(old.level == new.level)
      }
    }
  }

  @Test("\"Does not apply\" is the same as a questionnaire without the question")
  func doesNotApply() {
    for sample in Self.samples {
      for question in sample.questionnaire.questions {
        var answers = sample.answers
        answers[question.id] = .doesNotApply
        let with = all(Scorer(sample.questionnaire).profile(of: answers))
        let shorter = ScoringSample.questionnaire(
          sample.dimensions.map { Self.without(question.id, $0) }, rule: sample.rule)
        let without = all(Scorer(shorter).profile(of: sample.answers))
        #expect(with.map(\.value) == without.map(\.value))
        #expect(with.map(\.range) == without.map(\.range))
        #expect(with.map(\.state) == without.map(\.state))
        #expect(with.map(\.coverage.applicable) == without.map(\.coverage.applicable))
      }
    }
  }

  private static func scaled(_ dimension: Dimension, _ factor: Double) -> Dimension {
    var dimension = dimension
    dimension.weight *= factor
    switch dimension.children {
    case .dimensions(let below): dimension.children = .dimensions(below.map { scaled($0, factor) })
    case .questions(var questions):
      for index in questions.indices { questions[index].weight *= factor }
      dimension.children = .questions(questions)
    }
    return dimension
  }

  private static func without(_ id: String, _ dimension: Dimension) -> Dimension {
    var dimension = dimension
    switch dimension.children {
    case .dimensions(let below): dimension.children = .dimensions(below.map { without(id, $0) })
    case .questions(let questions): dimension.children = .questions(questions.filter { $0.id != id })
    }
    return dimension
  }
}
