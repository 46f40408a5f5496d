internal import Terminal

/// What happens to a conversation.
enum InterviewEvent: Sendable, Hashable {
  case key(Key)
  case signal(TerminalSignal)
  case endOfInput
  /// What was to be saved is on disk.
  case saved
  /// It is not.
  case saveFailed(SaveFailure)
}
