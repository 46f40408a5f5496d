@testable import MaturityModel
@testable import Scoring
import Testing

@Suite("What holds for every questionnaire with conditions and gates")
struct ConditionPropertyTests {
  /// A random questionnaire in which some questions and dimensions are asked under a condition.
  private struct Sample {
    var questionnaire: Questionnaire
    var answers: [String: Answer]

    init(seed: UInt64) {
      let random = RandomQuestionnaire(seed: seed)
      var generator = SeededGenerator(seed: seed &+ 7_000)
      var earlier: [Question] = []
      questionnaire = random.questionnaire
      answers = random.answers
      questionnaire.dimensions = questionnaire.dimensions.map {
        Self.conditioned($0, &earlier, &generator)
      }
    }

    private static func conditioned(
      _ dimension: Dimension, _ earlier: inout [Question], _ generator: inout SeededGenerator
    ) -> Dimension {
      var dimension = dimension
      if Int.random(in: 0..<6, using: &generator) == 0 {
        dimension.visibleIf = condition(earlier, &generator)
      }
      switch dimension.children {
      case .dimensions(let below):
        dimension.children = .dimensions(below.map { conditioned($0, &earlier, &generator) })
      case .questions(var questions):
        for index in questions.indices {
          if Int.random(in: 0..<3, using: &generator) == 0 {
            questions[index].visibleIf = condition(earlier, &generator)
          }
          earlier.append(questions[index])
        }
        dimension.children = .questions(questions)
      }
      return dimension
    }

    private static func condition(
      _ earlier: [Question], _ generator: inout SeededGenerator
    ) -> Condition? {
      guard let question = earlier.randomElement(using: &generator) else { return nil }
      let comparison: Condition.Comparison =
        switch question.kind {
        case .boolean: .isTrue(true)
        case .choice: .isAnyOf(["1", "2", "3"])
        case .multiple: .contains("0")
        case .number: .atLeast(10)
        case .text: .answered(true)
        }
      let plain = Condition.question(id: question.id, comparison)
      return Bool.random(using: &generator) ? plain : .not(plain)
    }
  }

  private static let samples = (1...2_000).map { Sample(seed: UInt64($0)) }

  private func all(_ profile: Profile) -> [Score] { profile.overall.selfAndDescendants }

  @Test("The samples hide questions, and not all")
  func samples() {
    let states = Self.samples.flatMap { sample in
      Scorer(sample.questionnaire).profile(of: sample.answers).overall.allQuestions.map(\.state)
    }
    #expect(states.count { $0 == .notAsked } > 2_000)
    #expect(states.count { $0 == .answered } > 4_000)
  }

  @Test("A score lies in its range")
  func inside() {
    for sample in Self.samples {
      for score in all(Scorer(sample.questionnaire).profile(of: sample.answers)) {
        guard let value = score.value, let range = score.range else { continue }
        #expect(range.contains(value))
      }
    }
  }

  @Test("What is said to a question that is not asked changes nothing")
  func hidden() {
    for sample in Self.samples {
      let scorer = Scorer(sample.questionnaire)
      let before = scorer.profile(of: sample.answers)
      for question in sample.questionnaire.questions
      where before.overall.allQuestions.contains(where: { $0.id == question.id && $0.state == .notAsked }) {
        var answers = sample.answers
        for answer in RandomQuestionnaire.ladder(of: question) {
          answers[question.id] = answer
          #expect(scorer.profile(of: answers) == before)
        }
        answers[question.id] = nil
        #expect(scorer.profile(of: answers) == before)
      }
    }
  }

  @Test("What is not asked is the same as a questionnaire without it")
  func without() {
    for sample in Self.samples {
      let scorer = Scorer(sample.questionnaire)
      let visibility = scorer.visibility(of: sample.answers, by: ScoringSample.town)
      var shorter = sample.questionnaire
      shorter.dimensions = shorter.dimensions.map { Self.asked($0, visibility) }
      let with = all(scorer.profile(of: sample.answers))
      let without = all(Scorer(shorter).profile(of: sample.answers))
      #expect(with.map(\.value) == without.map(\.value))
      #expect(with.map(\.range) == without.map(\.range))
      #expect(with.map(\.state) == without.map(\.state))
    }
  }

  private static func asked(_ dimension: Dimension, _ visibility: Visibility) -> Dimension {
    var dimension = dimension
    dimension.visibleIf = nil
    switch dimension.children {
    case .dimensions(let below): dimension.children = .dimensions(below.map { asked($0, visibility) })
    case .questions(let questions):
      var shown = questions.filter { visibility.asks($0.id) }
      for index in shown.indices { shown[index].visibleIf = nil }
      dimension.children = .questions(shown)
    }
    return dimension
  }

  @Test("Gates never change a value or a range, and lower a level or leave it")
  func gates() {
    var held = 0
    for (seed, sample) in Self.samples.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      var gated = sample.questionnaire
      for level in gated.levels.indices.dropFirst() {
        guard let question = gated.questions.randomElement(using: &generator) else { continue }
        gated.levels[level].requires = [
          .question(id: question.id, atLeast: Double.random(in: 0...1, using: &generator)),
          .level(Int.random(in: 0..<level, using: &generator)),
        ]
      }
      let plain = Scorer(sample.questionnaire).profile(of: sample.answers).overall
      let score = Scorer(gated).profile(of: sample.answers).overall
      #expect(score.value == plain.value && score.range == plain.range)
      #expect(score.thresholdLevel == plain.level)
      guard let level = score.level, let threshold = score.thresholdLevel else { continue }
      #expect(level <= threshold)
      #expect((level < threshold) == !score.heldBack.isEmpty)
      held += level < threshold ? 1 : 0
    }
    #expect(held > 200)
  }
}
