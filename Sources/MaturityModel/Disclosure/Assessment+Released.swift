internal import Digests
internal import Localization
internal import LocatedJSON

extension Assessment {
  /// What may be seen of it: who, when, the notice, and the bare answers to some questions.
  ///
  /// It is made anew out of what is named here, so that what an assessment may hold one day stays inside until
  /// somebody releases it here.
  ///
  /// - Parameters:
  ///   - questionnaire: the definition without what is withheld.
  ///   - owner: who answered.
  ///   - practice: whether evidence that was released for others stays.
  /// - Returns: an assessment without comments, other evidence, sources, history and seal, and of the time of submission
  ///   the day alone.
  public func released(
    by questionnaire: Questionnaire, of owner: Municipality, withPractice practice: Bool = false
  ) -> Assessment {
    let visibility = Visibility(of: questionnaire, answers: answers, municipality: owner)
    var bare: [String: Answer] = [:]
    for question in questionnaire.questions {
      bare[question.id] = visibility.counted(answers[question.id], to: question).map { answer in
        Answer(answer.content.bare, evidence: practice ? answer.evidence.filter(\.isReleased) : [])
      }
    }
    return Assessment(
      municipality: municipality, quarter: quarter, questionnaire: self.questionnaire,
      status: status.toTheDay,
      notice: notice, answers: bare)
  }

  /// SHA-256 of everything in it, in hexadecimal digits.
  public var digest: String { SHA256.hexadecimal(of: json(order: []).canonicalBytes) }
}

extension Assessment.Status {
  /// The same with the beginning of the day in UTC.
  fileprivate var toTheDay: Assessment.Status {
    switch self {
    case .draft: .draft
    case .submitted(let time): .submitted(Timestamp(seconds: time.date.daysSinceEpoch * 86_400))
    }
  }
}

extension Answer.Content {
  /// The same without words of whoever answered.
  fileprivate var bare: Answer.Content {
    switch self {
    case .value(.text): .value(.text(""))
    case .value, .dontKnow: self
    case .doesNotApply: .doesNotApply(reason: "")
    }
  }
}
