internal import MaturityModel

/// What a place adds to an answer.
struct Remark {
  var comment: String?
  var evidence: [Evidence] = []
}

/// A remark, the question it belongs to, and the answers that it makes sense beside.
struct PlacedRemark {
  /// An answer, as far as remarks tell answers apart.
  enum Beside: Hashable {
    case option(String)
    case yes, no, dontKnow, doesNotApply
  }

  var question: String
  var beside: Set<Beside>
  var remark: Remark

  /// - Parameters:
  ///   - question: id of the question.
  ///   - beside: the answers that it makes sense beside; any value if there are none.
  ///   - comment: what is said.
  ///   - evidence: what proves it.
  init(_ question: String, _ beside: Beside..., comment: String? = nil, evidence: Evidence...) {
    self.question = question
    self.beside = Set(beside)
    remark = Remark(comment: comment, evidence: evidence)
  }

  func fits(_ content: Answer.Content) -> Bool {
    switch content {
    case .value(.option(let id)): beside.isEmpty || beside.contains(.option(id))
    case .value(.boolean(let truth)): beside.isEmpty || beside.contains(truth ? .yes : .no)
    case .value: beside.isEmpty
    case .dontKnow: beside.contains(.dontKnow)
    case .doesNotApply: beside.contains(.doesNotApply)
    }
  }
}

extension PlacedRemark.Beside: ExpressibleByStringLiteral {
  init(stringLiteral id: String) {
    self = .option(id)
  }
}
