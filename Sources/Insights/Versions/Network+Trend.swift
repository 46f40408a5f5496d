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

  /// The value of a measure among those of all quarters.
  public func trendValue(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Double? {
    (allScores?.table ?? scores).value(measure, municipality, quarter)
  }

  /// The median of all such values in a quarter.
  public func trendMedian(_ measure: Measure, in quarter: Int) -> Double? {
    median(of: municipalities.indices.compactMap { trendValue(measure, $0, quarter) })
  }

  /// The median of the peers of a municipality among such values.
  public func trendPeerMedian(_ measure: Measure, of municipality: Int, in quarter: Int) -> Double? {
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
