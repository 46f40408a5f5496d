public import MaturityModel

extension Demonstration {
  /// A made-up network of any size: "Musterstadt 0001" and so on.
  ///
  /// - Parameters:
  ///   - count: how many municipalities take part.
  ///   - quarters: how many quarters are told, the last of them 2026-Q4.
  ///   - questionnaire: the definition that is answered.
  /// - Returns: the network; its assessments are invented while they are asked for.
  public static func network(
    of count: Int, quarters: Int = usualCount, questionnaire: Questionnaire
  ) -> DemonstrationNetwork {
    DemonstrationNetwork(count: count, quarters: Self.quarters(quarters), questionnaire: questionnaire)
  }
}

/// The assessments of a made-up network, invented while they are asked for: one municipality's files are in memory
/// at a time.
public struct DemonstrationNetwork: Sequence, Sendable {
  /// The definition that is answered.
  public let questionnaire: Questionnaire
  /// Who takes part.
  public let participants: Participants
  /// The quarters, rising without gaps.
  public let quarters: [Quarter]

  init(count: Int, quarters: [Quarter], questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    self.quarters = quarters
    let municipalities = (0..<Swift.max(0, count)).map {
      Municipality(number: $0 + 1, quarters: quarters.count)
    }
    participants = Participants(source: Demonstration.notice, municipalities: municipalities)
  }

  /// The assessments of one municipality in the order of the quarters.
  public func assessments(of municipality: Municipality) -> [Assessment] {
    Chronicle(questionnaire: questionnaire, municipality: municipality, quarters: quarters).assessments
  }

  /// Goes through the assessments, municipality by municipality, each in the order of the quarters.
  public func makeIterator() -> some IteratorProtocol<Assessment> {
    participants.municipalities.lazy.flatMap(assessments).makeIterator()
  }
}
