/// What lies over the question or the review.
indirect enum Overlay: Sendable, Hashable {
  /// Help for the question.
  case help
  /// The list of keys, over what was there before.
  case keys(over: Overlay?)
  /// All questions, to jump to one.
  case overview(Overview)
  case search(Search)
  case prompt(Prompt)
  case confirmSubmission
  /// The disk refused.
  case failure(SaveFailure)

  /// Whether it is only read.
  var isToRead: Bool {
    switch self {
    case .help, .keys: true
    case .overview, .search, .prompt, .confirmSubmission, .failure: false
    }
  }
}
