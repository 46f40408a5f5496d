internal import MaturityModel

extension Assessment {
  /// Why this one stays although another came in; nothing if the other can take its place and nothing is lost.
  ///
  /// Answers are looked at one by one: what was carried over keeps its old time, and two departments answer different
  /// questions, so that no single time tells which file is the newer one.
  func reasonToStay(beside coming: Assessment) -> Verdict.Reason? {
    if case .submitted(let time) = status { return .submitted(time) }
    if wasEverSubmitted {
      guard coming.history.starts(with: history) else { return .history }
      // Since it was handed in, each change stands in the history: whoever continues it knows them all.
      if coming.history.count > history.count { return nil }
    }
    return answers.allSatisfy { coming.isUpToDate(with: $1, to: $0) } ? nil : .newer
  }

  /// Whether nothing of an answer is lost by the one that stands here: neither what it says nor how new it is.
  private func isUpToDate(with other: Answer, to question: String) -> Bool {
    guard let own = answers[question] else { return false }
    let isSame = own.says(the: other)
    guard let theirs = other.answered else { return isSame || own.answered != nil }
    return own.answered.map { theirs < $0 || isSame && theirs == $0 } ?? false
  }
}
