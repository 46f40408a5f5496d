/// What lies over the question or the review.
enum Overlay: Sendable, Hashable {
  /// Help for the question and the list of keys.
  case help
  case prompt(Prompt)
  case confirmSubmission
  /// The disk refused.
  case failure(SaveFailure)
}
