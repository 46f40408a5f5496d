public import Insights
public import Localization
public import MaturityModel

/// Evidence that a municipality has released for others as an example of good practice.
public struct Practice: Sendable, Hashable {
  /// Place of the municipality in the network.
  public let municipality: Int
  /// The question whose answer it proves.
  public let question: Question
  /// The evidence.
  public let evidence: Evidence
  /// When the answer was given.
  public let time: Timestamp
  /// Index of the quarter of the assessment in which it stands.
  public let quarter: Int
}

extension Network {
  /// What municipalities have released for others in what they handed in last, the newest first; what is equally new keeps
  /// the order of the municipalities and questions.
  ///
  /// - Parameter dimension: of which dimension; else of all that are scored.
  /// - Returns: all of it.
  public func practices(in dimension: Dimension? = nil) -> [Practice] {
    let questions = (dimension.map { [$0] } ?? questionnaire.scoredDimensions).flatMap(\.allQuestions)
    var practices: [Practice] = []
    for municipality in municipalities.indices {
      guard let quarter = lastQuarter(of: municipality, upTo: current),
        let assessment = entry(municipality, quarter)?.assessment,
        case .submitted(let submitted) = assessment.status
      else { continue }
      for question in questions {
        guard let answer = assessment.answers[question.id] else { continue }
        practices += answer.evidence.filter(\.isReleased).map {
          Practice(
            municipality: municipality, question: question, evidence: $0,
            time: answer.answered ?? submitted, quarter: quarter)
        }
      }
    }
    return practices.enumerated().sorted { first, second in
      let (time, other) = (first.element.time, second.element.time)
      return time != other ? time > other : first.offset < second.offset
    }.map(\.element)
  }
}
