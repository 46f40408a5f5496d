public import MaturityModel
public import Scoring

/// One assessment with its scores; shared, because each page asks for several and copies would cost more than it.
public final class NetworkEntry: Sendable {
  /// What was answered.
  public let assessment: Assessment
  /// What it is worth.
  public let profile: Profile
  /// The same by the version that was answered.
  public let ownProfile: Profile
  /// Whether of both the levels alone are disclosed, and nothing of the answers.
  public let isLevelsAlone: Bool

  init(assessment: Assessment, profile: Profile, ownProfile: Profile, isLevelsAlone: Bool = false) {
    self.assessment = assessment
    self.profile = profile
    self.ownProfile = ownProfile
    self.isLevelsAlone = isLevelsAlone
  }

  /// The score of a measure.
  public func score(_ measure: Measure) -> Score {
    switch measure {
    case .overall: profile.overall
    case .dimension(let place): profile.dimensions[place]
    }
  }
}
