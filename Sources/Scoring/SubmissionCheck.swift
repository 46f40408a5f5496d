public import MaturityModel

/// What stands in the way of handing an assessment in, and what whoever does it should know.
public struct SubmissionCheck: Sendable, Hashable {
  /// One thing that was found.
  public enum Finding: Sendable, Hashable {
    /// A question that has to be answered is not.
    case required(Question)
    /// A figure stands without the source that it needs.
    case missingSource(Question)
    /// An answer was drafted out of the answers of others, and nobody has confirmed it.
    case unconfirmed(Question)
    /// Too little of a dimension on top is answered to score it.
    case notAssessable(Dimension, Coverage)
    /// Too little of the whole is answered to score it.
    case wholeNotAssessable(Coverage)
    /// Scored questions without an answer, which are no fault.
    case open(Int)
  }

  /// All that was found, what stands in the way first.
  public let findings: [Finding]

  /// Looks at an assessment.
  ///
  /// - Parameters:
  ///   - questionnaire: the definition that it answers.
  ///   - answers: what was answered.
  ///   - municipality: who answers.
  public init(_ questionnaire: Questionnaire, _ answers: [String: Answer], of municipality: Municipality) {
    let scorer = Scorer(questionnaire)
    let visibility = scorer.visibility(of: answers, by: municipality)
    let profile = scorer.profile(of: answers, under: visibility)
    let asked = questionnaire.questions.filter { visibility.asks($0.id) }
    var findings = asked.filter { $0.isRequired && answers[$0.id] == nil }.map { Finding.required($0) }
    findings += asked.filter { question in
      question.needsSource && answers[question.id].map { $0.value != nil && $0.source == nil } ?? false
    }.map { .missingSource($0) }
    findings += asked.filter { answers[$0.id]?.isDerived ?? false }.map { .unconfirmed($0) }
    findings += questionnaire.dimensions.compactMap { dimension in
      guard let score = profile.score(of: dimension.id), score.state == .notAssessable else { return nil }
      return .notAssessable(dimension, score.coverage)
    }
    if profile.overall.state == .notAssessable {
      findings.append(.wholeNotAssessable(profile.overall.coverage))
    }
    let open = profile.overall.allQuestions.count { $0.isScored && $0.state == .notAnswered }
    if open > 0 { findings.append(.open(open)) }
    self.findings = findings
  }

  /// What keeps it from being handed in.
  ///
  /// - Parameter incomplete: whether it may be handed in though parts of it cannot be scored.
  /// - Returns: the findings, in order.
  public func obstacles(allowingIncomplete incomplete: Bool) -> [Finding] {
    findings.filter { finding in
      switch finding {
      case .required, .missingSource, .unconfirmed: true
      case .notAssessable, .wholeNotAssessable: !incomplete
      case .open: false
      }
    }
  }
}
