internal import MaturityModel
internal import Terminal

/// What happens to a conversation.
enum InterviewEvent: Sendable, Hashable {
  case key(Key)
  case signal(TerminalSignal)
  case endOfInput
  /// What was to be saved is on disk; how it is there, perhaps with answers of others.
  case saved(Assessment)
  /// It is not: others have changed the same, and this is what they have left.
  case disputed(AnswerConflict, onDisk: Assessment?)
  /// It is not.
  case saveFailed(SaveFailure)
}
