public import MaturityModel

/// What a member of a region that takes part itself has answered.
public struct MemberVoice: Sendable, Hashable {
  /// Id of the municipality.
  public let municipality: String
  /// How many people live there, as the region says it.
  public let population: Int
  /// Its answers that count, named as in the questionnaire of the region.
  public let answers: [String: Answer]

  /// Creates a voice out of answers to the questionnaire of the region.
  public init(municipality: String, population: Int, answers: [String: Answer]) {
    self.municipality = municipality
    self.population = population
    self.answers = answers
  }

  /// Creates a voice out of an assessment, perhaps of an older version: what can be compared counts. Nothing if it is of
  /// another questionnaire or of a newer version.
  ///
  /// - Parameters:
  ///   - assessment: what was handed in.
  ///   - owner: who answered.
  ///   - population: how many people live there, as the region says it.
  ///   - questionnaire: what the region answers.
  ///   - catalog: all versions.
  public init?(
    _ assessment: Assessment, of owner: Municipality, population: Int,
    toward questionnaire: QuestionnaireReference, in catalog: QuestionnaireCatalog
  ) {
    guard let older = catalog[assessment.questionnaire]?.questionnaire,
      let ancestry = catalog.ancestry(of: questionnaire, in: older.reference)
    else { return nil }
    let comparable = ancestry.comparable
    let carried = ancestry.carried(assessment.answers, from: older, by: owner).answers
    self.init(
      municipality: owner.id, population: population,
      answers: carried.filter { comparable.contains($0.key) })
  }
}
