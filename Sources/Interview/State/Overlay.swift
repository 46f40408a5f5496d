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
  /// Others have changed the same.
  case dispute(Dispute)

  /// What it is about, with or without the list of keys over it.
  var matter: Overlay? {
    if case .keys(let below) = self { below } else { self }
  }

  /// Whether the arrows scroll it.
  var isToRead: Bool {
    switch self {
    case .help, .keys, .dispute: true
    case .overview, .search, .prompt, .confirmSubmission, .failure: false
    }
  }
}
