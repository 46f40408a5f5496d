internal import MaturityModel

/// What stands beside an answer.
struct Remarks: Sendable, Hashable {
  var comment: String?
  var evidence: [Evidence] = []
  var exchange: Exchange?

  init(comment: String? = nil, evidence: [Evidence] = [], exchange: Exchange? = nil) {
    self.comment = comment
    self.evidence = evidence
    self.exchange = exchange
  }

  /// The remarks of an answer.
  init(of answer: Answer?) {
    self.init(comment: answer?.comment, evidence: answer?.evidence ?? [], exchange: answer?.exchange)
  }

  /// Whether there are none.
  var isEmpty: Bool { self == Remarks() }
}

extension Answer {
  /// The same answer with other remarks; about what does not apply no help is sought or offered.
  func with(_ remarks: Remarks) -> Answer {
    var answer = self
    answer.comment = remarks.comment
    answer.evidence = remarks.evidence
    answer.exchange = content.allowsExchange ? remarks.exchange : nil
    return answer
  }
}
