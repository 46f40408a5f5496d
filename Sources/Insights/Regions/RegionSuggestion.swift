public import MaturityModel

/// What the answers of a region's members suggest for one question of the region.
public struct RegionSuggestion: Sendable, Hashable {
  /// How many have to have answered, so that one member does not speak for all.
  public static let fewestMembers = 2

  /// The question, with the options that are offered to the region.
  public let question: Question
  /// What is suggested.
  public let value: AnswerValue
  /// Ids of those who have answered, in the order of the members.
  public let members: [String]
  /// What they have answered, in the same order.
  public let answers: [AnswerValue]

  /// Looks for a suggestion; nothing if too few have answered, or their answers come to nothing.
  ///
  /// "Don't know", "does not apply" and texts suggest nothing.
  ///
  /// - Parameters:
  ///   - question: what is asked of the region.
  ///   - visibility: which options are offered to the region.
  ///   - voices: what the members have answered.
  init?(to question: Question, under visibility: Visibility, from voices: [MemberVoice]) {
    let offered = visibility.offered(question)
    if case .text = question.kind { return nil }
    let given = voices.compactMap { voice in
      visibility.counted(voice.answers[question.id], to: question)?.value.map { (voice, $0) }
    }
    guard given.count >= Self.fewestMembers,
      let value = offered.joint(given.map { WeightedAnswer($1, population: $0.population) })
    else { return nil }
    self.question = offered
    self.value = value
    members = given.map(\.0.municipality)
    answers = given.map(\.1)
  }
}
