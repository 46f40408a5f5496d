/// Where the conversation is.
enum Place: Sendable, Hashable {
  /// At the question with this index among all that may be asked.
  case question(Int)
  /// At the dimension with this id, whose answers of last time may be taken over at once.
  case carryOver(String)
  /// At the review.
  case review
}
