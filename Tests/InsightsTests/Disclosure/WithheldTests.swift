@testable import Insights
@testable import MaturityModel
import Scoring
import Testing

@Suite("What is withheld")
struct WithheldTests {
  @Test("Withheld is what is confidential, what is context, and what is asked only under such an answer")
  func reasons() {
    let questionnaire = DisclosureSample.questionnaire()
    let withheld = WithheldQuestions(in: QuestionnaireCatalog([questionnaire]))
    let expected: [String: WithheldQuestions.Reason] = [
      "q2": .confidential, "q3": .dependent, "q4": .dependent, "q6": .confidential, "k1": .context,
      "t1": .context,
    ]
    for question in questionnaire.questions {
      #expect(withheld.reason(for: question.id, in: questionnaire) == expected[question.id], "\(question.id)")
    }
  }

  @Test("An option that is offered only under a withheld answer withholds its question")
  func options() {
    let condition = Condition.any([.municipality(.kind([.town])), .not(.question(id: "q2", .answered(true)))])
    let text = LocalizedText(de: "t", en: "t")
    let questionnaire = DisclosureSample.questionnaire { question in
      guard question.id == "q5" else { return }
      question.kind = .choice([
        ChoiceOption(id: "a", text: text, score: 0),
        ChoiceOption(id: "b", text: text, score: 1, visibleIf: condition),
      ])
    }
    let withheld = WithheldQuestions(in: QuestionnaireCatalog([questionnaire]))
    #expect(withheld.reason(for: "q5", in: questionnaire) == .dependent)
    // And q7 hangs on q5.
    #expect(withheld.reason(for: "q7", in: questionnaire) == .dependent)
    #expect(questionnaire.withholding(withheld.questions(of: questionnaire)).questions.map(\.id) == ["q1"])
  }

  @Test("What is withheld in one version is withheld in all, under whatever name")
  func versions() {
    let old = DisclosureSample.questionnaire { question in
      if question.id == "q1" { question.id = "q0" }
    }
    let new = DisclosureSample.questionnaire(version: "2.0") { question in
      if question.id == "q1" {
        question.isConfidential = true
        question.replaces = Replacement(question: "q0", isComparable: true, note: nil)
      }
      if question.id == "q2" { question.isConfidential = false }
    }
    let withheld = WithheldQuestions(in: QuestionnaireCatalog([old, new]))
    #expect(withheld.reason(for: "q0", in: old) == .confidential)
    #expect(withheld.reason(for: "q2", in: new) == .confidential)
    #expect(withheld.reason(for: "q5", in: new) == nil)
  }

  @Test("Funding is withheld only where it is asked to be")
  func funding() {
    let questionnaire = DisclosureSample.questionnaire { question in
      if question.id == "q5" { question.visibleIf = .not(.municipality(.funding("MPSC"))) }
    }
    let catalog = QuestionnaireCatalog([questionnaire])
    #expect(WithheldQuestions(in: catalog).reason(for: "q5", in: questionnaire) == nil)
    #expect(
      WithheldQuestions(in: catalog, withFunding: true).reason(for: "q7", in: questionnaire) == .dependent)
  }

  @Test(
    "A definition without what is withheld has no empty dimensions and no gates that look at what is gone")
  func definition() {
    let questionnaire = DisclosureSample.questionnaire()
    let withheld = WithheldQuestions(in: QuestionnaireCatalog([questionnaire]))
    let left = questionnaire.withholding(withheld.questions(of: questionnaire))
    #expect(left.questions.map(\.id) == ["q1", "q5", "q7"])
    #expect(left.dimensions.map(\.id) == ["d1", "d2"])
    #expect(left.levels.map(\.requires) == [[], [], [], [.dimension(id: "d1", atLeast: 0.5)]])
    #expect(left.reference == questionnaire.reference)
  }

  @Test("What is left of a random definition is scored the same whatever the withheld answers are")
  func independence() throws {
    var differing = 0
    for seed in UInt64(0)..<300 {
      let random = try RandomDefinition(seed: seed)
      var questionnaire = random.questionnaire
      // Every third question is confidential.
      for place in questionnaire.dimensions.indices { questionnaire.dimensions[place].hideEveryThird() }
      let withheld = WithheldQuestions(in: QuestionnaireCatalog([questionnaire]))
      let gone = withheld.questions(of: questionnaire)
      let left = questionnaire.withholding(gone)
      var other = random.answers
      for id in gone { other[id] = nil }
      let (now, then) = (Scorer(left), Scorer(questionnaire))
      #expect(
        now.profile(of: random.answers, by: random.municipality)
          == now.profile(of: other, by: random.municipality))
      // And what is asked of what is left is what is asked in truth.
      let truth = then.visibility(of: random.answers, by: random.municipality)
      let seen = now.visibility(of: other, by: random.municipality)
      for question in left.questions {
        #expect(truth.asks(question.id) == seen.asks(question.id))
        #expect(truth.offered(question) == seen.offered(question))
      }
      if then.profile(of: random.answers, by: random.municipality).overall.value
        != then.profile(of: other, by: random.municipality).overall.value
      {
        differing += 1
      }
    }
    // By the whole definition they would tell.
    #expect(differing > 100)
  }
}

extension Dimension {
  fileprivate mutating func hideEveryThird() {
    switch children {
    case .dimensions(var below):
      for place in below.indices { below[place].hideEveryThird() }
      children = .dimensions(below)
    case .questions(var questions):
      for place in questions.indices where (Int(questions[place].id.dropFirst()) ?? 0) % 3 == 0 {
        questions[place].isConfidential = true
      }
      children = .questions(questions)
    }
  }
}
