internal import MaturityModel

/// What a conversation asks of the world.
enum InterviewEffect: Sendable, Hashable {
  /// Save, and report ``InterviewEvent/saved(_:)`` or why it is not.
  case save(Assessment)
  /// Stop.
  case finish(InterviewOutcome)
}
