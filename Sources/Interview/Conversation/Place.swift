/// Where the conversation is.
enum Place: Sendable, Hashable {
  /// At the question with this index among all that may be asked.
  case question(Int)
  /// At the review.
  case review
}
