internal import MaturityModel

/// What a conversation asks of the world.
enum InterviewEffect: Sendable, Hashable {
  /// Save, and report ``InterviewEvent/saved`` or ``InterviewEvent/saveFailed(_:)``.
  case save(Assessment)
  /// Stop.
  case finish(InterviewOutcome)
}
