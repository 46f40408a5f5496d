internal import MaturityModel

/// The options of a context question of which is shown how many chose them.
struct SurveyedOptions {
  /// Id of the question.
  let question: String
  /// Ids of the options that do not stand alone, in their order.
  let options: [String]
  /// How many of them may be chosen.
  let maximum: Int
  private let choice: MultipleChoice

  /// Nothing where it is no multiple choice, or where not everybody is offered the same options: then it follows from a
  /// condition what somebody cannot have chosen.
  init?(_ question: Question) {
    guard case .multiple(let choice) = question.kind, choice.options.allSatisfy({ $0.visibleIf == nil })
    else {
      return nil
    }
    self.question = question.id
    self.choice = choice
    options = choice.options.filter { !$0.isExclusive }.map(\.id)
    maximum = min(choice.maximumSelections ?? options.count, options.count)
  }

  /// Those of a definition that are shown, in its order.
  static func all(in questionnaire: Questionnaire) -> [SurveyedOptions] {
    questionnaire.questions.filter { $0.role == .obstacles || $0.role == .support }
      .compactMap { SurveyedOptions($0) }
  }

  var subjects: [GroupRecord.Subject] { options.map(subject) }

  func subject(_ option: String) -> GroupRecord.Subject { .option(question: question, option: option) }

  /// What a municipality chose, without an option that stands alone; nothing where it gave no answer, or answered a
  /// version in which there was another choice.
  func chosen(
    in assessment: Assessment, by questionnaire: Questionnaire, of owner: Municipality
  ) -> Set<String>? {
    guard let own = questionnaire.questions.first(where: { $0.id == question }),
      let there = SurveyedOptions(own), Set(there.options) == Set(options), there.maximum == maximum,
      Set(there.choice.options.map(\.id)) == Set(choice.options.map(\.id))
    else { return nil }
    let visibility = Visibility(of: questionnaire, answers: assessment.answers, municipality: owner)
    guard case .options(let ids)? = visibility.counted(assessment.answers[question], to: own)?.value else {
      return nil
    }
    return Set(ids).intersection(options)
  }
}
