internal import MaturityModel

/// What stands beside an answer.
struct Remarks: Sendable, Hashable {
  var comment: String?
  var evidence: [Evidence] = []

  init(comment: String? = nil, evidence: [Evidence] = []) {
    self.comment = comment
    self.evidence = evidence
  }

  /// The remarks of an answer.
  init(of answer: Answer?) {
    self.init(comment: answer?.comment, evidence: answer?.evidence ?? [])
  }

  /// Whether there are none.
  var isEmpty: Bool { comment == nil && evidence.isEmpty }
}
