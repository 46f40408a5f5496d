/// Where the conversation is.
enum Place: Sendable, Hashable {
  /// At a question.
  case question(Int)
  /// At the review.
  case review
}
