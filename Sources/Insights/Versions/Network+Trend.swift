internal import MaturityModel

/// The way over all quarters. Where several versions are in use, all values are by the questions that are comparable
/// in all of them.
extension Network {
  /// What the values over all quarters are compared by; nothing where one version alone is in use.
  public var commonQuestions: CommonQuestions? { allScores?.questions }

  /// What a municipality's change since its last quarter before one is compared by; nothing where both are of the
  /// same version or there is none before.
  public func commonQuestions(of municipality: Int, in quarter: Int) -> CommonQuestions? {
    guard quarter > 0, let before = lastQuarter(of: municipality, upTo: quarter - 1) else { return nil }
    return commonScores(of: municipality, before, quarter)?.questions
  }

  /// What the way of one municipality is compared by; nothing where all its assessments are of one version, which
  /// are compared by all its questions.
  public func wayQuestions(of municipality: Int) -> CommonQuestions? {
    isOfOneVersion(municipality) ? nil : commonQuestions
  }

  /// The value of a measure on the way of one municipality.
  public func wayValue(_ measure: Measure, of municipality: Int, in quarter: Int) -> Double? {
    isOfOneVersion(municipality)
      ? value(measure, municipality, quarter) : trendValue(measure, municipality, quarter)
  }

  /// The median of its peers beside such a value; nothing where one of them answered another version in a quarter of
  /// a way that is by all questions of its version.
  public func wayPeerMedian(_ measure: Measure, of municipality: Int, in quarter: Int) -> Double? {
    guard ground != nil else { return peerSummary(measure, of: municipality, in: quarter)?.median }
    guard let version = version(of: municipality) else {
      return trendPeerMedian(measure, of: municipality, in: quarter)
    }
    let answered = peers(of: municipality).members.compactMap { entry($0, quarter)?.assessment.questionnaire }
    guard answered.allSatisfy({ $0 == version }) else { return nil }
    return peerSummary(measure, of: municipality, in: quarter)?.median
  }

  /// Whether a municipality answered one version in all its quarters.
  private func isOfOneVersion(_ municipality: Int) -> Bool {
    ground == nil || version(of: municipality) != nil
  }

  /// The version that a municipality answered in all its quarters; nothing where there are several.
  private func version(of municipality: Int) -> QuestionnaireReference? {
    let answered = quarters.indices.compactMap { entry(municipality, $0)?.assessment.questionnaire }
    return answered.first.flatMap { first in answered.allSatisfy { $0 == first } ? first : nil }
  }

  /// The value of a measure among those of all quarters.
  public func trendValue(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Double? {
    (allScores?.table ?? scores).value(measure, municipality, quarter)
  }

  /// The median of all such values in a quarter.
  public func trendMedian(_ measure: Measure, in quarter: Int) -> Double? {
    median(of: municipalities.indices.compactMap { trendValue(measure, $0, quarter) })
  }

  /// The median of the peers of a municipality among such values.
  func trendPeerMedian(_ measure: Measure, of municipality: Int, in quarter: Int) -> Double? {
    (allScores?.statistics ?? statistics).summary(
      of: municipality, measure, quarter, without: trendValue(measure, municipality, quarter)
    )?.median
  }

  private var allScores: CommonGround.Scores? { ground.flatMap { $0.scores(of: $0.all) } }

  /// The scores by what two assessments of a municipality have in common; nothing where both are of the same version.
  func commonScores(of municipality: Int, _ before: Int, _ quarter: Int) -> CommonGround.Scores? {
    guard let ground, let old = entry(municipality, before), let new = entry(municipality, quarter) else {
      return nil
    }
    return ground.scores(of: [old.assessment.questionnaire, new.assessment.questionnaire])
  }
}
