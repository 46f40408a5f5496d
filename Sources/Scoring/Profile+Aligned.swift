public import MaturityModel

extension Profile {
  /// The same scores in the order of another version's dimensions and by its levels, so that both can be compared.
  ///
  /// A dimension that this version does not have counts as one in which nothing applies.
  public func aligned(to questionnaire: Questionnaire) -> Profile {
    var aligned = self
    aligned.overall.level = overall.value.map(questionnaire.level)
    aligned.overall.thresholdLevel = aligned.overall.level
    aligned.overall.heldBack = []
    aligned.overall.dimensions = questionnaire.scoredDimensions.map { dimension in
      guard var score = score(of: dimension.id), score.state != .unscored else {
        return Score(
          id: dimension.id, weight: dimension.weight, state: .nothingApplies, value: nil, range: nil,
          level: nil, thresholdLevel: nil,
          coverage: Coverage(counts: StateCounts(), weightShare: 1, minimum: dimension.rule.minimumCoverage),
          dimensions: [], questions: [])
      }
      score.level = score.value.map(questionnaire.level)
      score.thresholdLevel = score.level
      score.heldBack = []
      return score
    }
    return aligned
  }
}
