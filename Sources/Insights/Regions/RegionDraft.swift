public import Localization
public import MaturityModel

/// The assessment of a region with what its members' answers suggest.
public struct RegionDraft: Sendable, Hashable {
  /// The suggestions, in the order in which the questions are asked.
  public private(set) var suggestions: [RegionSuggestion] = []
  /// The questions that the region has answered itself, in the same order; they stay as they are.
  public private(set) var answered: [Question] = []
  /// The questions whose suggestion from before nobody has confirmed and nothing supports any more.
  public private(set) var dropped: [Question] = []
  /// The assessment with the suggestions.
  public var assessment: Assessment

  /// Drafts.
  ///
  /// What the region has answered or confirmed is never touched; suggestions that are not confirmed are made anew, with
  /// the remarks beside them. A question that is not asked of the region gets none; which are asked follows from what
  /// the region has answered and from the suggestions to earlier questions.
  ///
  /// - Parameters:
  ///   - assessment: a draft of the region.
  ///   - questionnaire: its definition.
  ///   - region: whose it is.
  ///   - voices: what the members have answered.
  ///   - time: when this is done, which is when the suggestions were given.
  public init(
    _ assessment: Assessment, by questionnaire: Questionnaire, of region: Municipality,
    from voices: [MemberVoice], at time: Timestamp
  ) {
    self.assessment = assessment
    self.assessment.answers = assessment.answers.filter { !$0.value.isDerived }
    for question in questionnaire.questions {
      let before = assessment.answers[question.id]
      let visibility = Visibility(
        of: questionnaire, answers: self.assessment.answers, municipality: region)
      if before?.isDerived ?? true {
        let suggestion =
          visibility.asks(question.id)
          ? RegionSuggestion(to: question, under: visibility, from: voices) : nil
        take(suggestion, to: question, insteadOf: before, at: time)
      } else if visibility.asks(question.id) {
        answered.append(question)
      }
    }
  }

  private mutating func take(
    _ suggestion: RegionSuggestion?, to question: Question, insteadOf before: Answer?, at time: Timestamp
  ) {
    guard let suggestion else {
      if before != nil { dropped.append(question) }
      return
    }
    suggestions.append(suggestion)
    var answer = Answer(
      .value(suggestion.value), comment: before?.comment, evidence: before?.evidence ?? [],
      exchange: before?.exchange, derivedFrom: suggestion.members, answered: time)
    // The same suggestion keeps its time.
    if let before, before.says(the: answer) { answer = before }
    assessment.answers[question.id] = answer
  }
}
