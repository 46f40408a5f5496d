internal import MaturityModel
internal import Scoring

/// What has to be there before an assessment can be handed in.
extension Conversation {
  /// Something without which it cannot be handed in.
  enum Gap: Sendable, Hashable {
    /// A question that needs an answer has none.
    case answer(Step)
    /// A figure stands without where it comes from.
    case source(Step)
    /// A suggestion is not confirmed.
    case confirmation(Step)

    var step: Step {
      switch self {
      case .answer(let step), .source(let step), .confirmation(let step): step
      }
    }
  }

  /// The open questions, those that need an answer first.
  var openByUrgency: [Step] {
    let open = openSteps
    return open.filter(\.question.isRequired) + open.filter { !$0.question.isRequired }
  }

  /// The code of an open question, with what it has instead of an answer.
  func nameOfOpen(_ step: Step) -> String {
    let code = step.question.code
    guard let answer = answer(to: step) else { return code }
    return answer.isDerived ? script.texts.suggestionAt(code) : script.texts.openDontKnow(code)
  }

  /// All that is missing. Parts that cannot be scored are no obstacle here; the question before handing in names them.
  var gaps: [Gap] {
    check.obstacles(allowingIncomplete: true)
      .compactMap { finding in
        switch finding {
        case .required(let question): step(of: question).map { .answer($0) }
        case .missingSource(let question): step(of: question).map { .source($0) }
        case .unconfirmed(let question): step(of: question).map { .confirmation($0) }
        case .notAssessable, .wholeNotAssessable, .open: nil
        }
      }
  }

  /// The dimensions on top of which too little is answered for a score.
  var notAssessable: [Dimension] {
    check.findings.compactMap { finding in
      if case .notAssessable(let dimension, _) = finding { dimension } else { nil }
    }
  }

  private var check: SubmissionCheck {
    SubmissionCheck(script.questionnaire, saved.answers, of: script.municipality)
  }

  private func step(of question: Question) -> Step? { steps.first { $0.question.id == question.id } }
}
