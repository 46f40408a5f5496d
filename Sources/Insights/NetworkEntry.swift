public import MaturityModel
public import Scoring

/// One assessment with its scores.
public struct NetworkEntry: Sendable {
  /// What was answered.
  public let assessment: Assessment
  /// What it is worth.
  public let profile: Profile
  /// The same by the version that was answered.
  public let ownProfile: Profile

  /// The score of a measure.
  public func score(_ measure: Measure) -> Score {
    switch measure {
    case .overall: profile.overall
    case .dimension(let place): profile.dimensions[place]
    }
  }
}
