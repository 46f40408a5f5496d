internal import MaturityModel
internal import Scoring

extension Network {
  /// The network as it was at the end of a quarter: without later assessments, targets and drafts, compared by the newest
  /// version of the questionnaire that was in use then. What is scored already is not scored again.
  ///
  /// - Parameter quarter: index of the quarter.
  /// - Returns: the network itself for the current quarter.
  public func asOf(_ quarter: Int) -> Network? {
    quarter == current ? self : Network(self, upTo: quarter)
  }

  /// The quarters for which somebody submitted, the current one last.
  public var submittedQuarters: [Int] {
    quarters.indices.filter { quarter in municipalities.indices.contains { entry($0, quarter) != nil } }
  }
}

extension NetworkEntry {
  /// The same assessment, compared by another version of the definition.
  func aligned(
    to questionnaire: Questionnaire, by scorers: [QuestionnaireReference: Scorer]
  ) -> NetworkEntry {
    guard assessment.questionnaire != questionnaire.reference,
      let own = scorers[assessment.questionnaire]?.questionnaire
    else { return NetworkEntry(assessment: assessment, profile: ownProfile, ownProfile: ownProfile) }
    return NetworkEntry(
      assessment: assessment, profile: ownProfile.aligned(to: questionnaire, from: own),
      ownProfile: ownProfile)
  }
}

extension Targets {
  /// Those that were set by the end of a quarter.
  func set(by quarter: Quarter) -> Targets {
    var known = self
    known.targets = targets.filter { $0.since <= quarter }
    return known
  }
}
