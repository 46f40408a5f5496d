internal import Localization
internal import MaturityModel
internal import Scoring

/// What does not change during a conversation: who answers, what is asked, what was said last time.
struct Script: Sendable {
  let questionnaire: Questionnaire
  let municipality: Municipality
  let quarter: Quarter
  /// The last assessment before it, its answers named as in the questionnaire.
  let previous: Assessment?
  let language: Language
  let scope: Scope
  /// All that may be asked, in order.
  let steps: [Step]
  let scorer: Scorer

  init(
    questionnaire: Questionnaire, municipality: Municipality, quarter: Quarter, previous: Assessment?,
    language: Language, scope: Scope = Scope()
  ) {
    self.questionnaire = questionnaire
    self.municipality = municipality
    self.quarter = quarter
    self.previous = previous.map { previous in
      // What nobody has confirmed nobody has said.
      var said = previous
      said.answers = previous.answers.filter { !$0.value.isDerived }
      return said
    }
    self.language = language
    self.scope = scope
    steps = Step.all(of: questionnaire)
    scorer = Scorer(questionnaire)
  }

  /// The words of the screen in the language of the conversation.
  var texts: Texts { Texts(language) }

  /// The dimensions that the conversation is limited to; nothing where it is about all.
  var part: [Dimension]? {
    scope.dimensions.map { ids in
      questionnaire.dimensions.flatMap(\.selfAndDescendants).filter { ids.contains($0.id) }
    }
  }

  /// What is asked under some answers.
  func walk(under answers: [String: Answer], along route: Route = .everything) -> Walk {
    Walk(through: steps, along: route, scorer.visibility(of: answers, by: municipality))
  }

  /// How many answers of an assessment count: to questions that are asked, and of options that are offered.
  func answerCount(in assessment: Assessment) -> Int {
    let visibility = scorer.visibility(of: assessment.answers, by: municipality)
    return steps.count { visibility.counted(assessment.answers[$0.question.id], to: $0.question) != nil }
  }

  /// What some answers are worth.
  func profile(of answers: [String: Answer]) -> Profile {
    scorer.profile(of: answers, by: municipality)
  }
}
