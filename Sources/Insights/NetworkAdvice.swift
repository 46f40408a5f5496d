internal import MaturityModel

/// What each municipality of a network can do next, from its last submitted quarter; worked out when asked for, once.
public final class NetworkAdvice: Sendable {
  private let network: Network
  private let advisers: [QuestionnaireReference: Adviser]
  private let steps: [Deferred<NextSteps?>]

  /// Prepares the advice for a network.
  public init(_ network: Network) {
    self.network = network
    // A catalogue keeps versions that nobody answers any more.
    let last = network.municipalities.indices.compactMap { municipality in
      network.lastQuarter(of: municipality, upTo: network.current)
        .flatMap { network.entry(municipality, $0)?.assessment }
    }
    let answered = Dictionary(grouping: last, by: \.questionnaire).compactMapValues(\.first)
    advisers = answered.mapValues { Adviser(network.definition(of: $0)) }
    steps = network.municipalities.map { _ in Deferred() }
  }

  /// What a municipality can do next; nothing if it has never submitted, or its levels alone are disclosed.
  public func nextSteps(of municipality: Int) -> NextSteps? {
    steps[municipality].get {
      guard let quarter = network.lastQuarter(of: municipality, upTo: network.current),
        let entry = network.entry(municipality, quarter), !entry.isLevelsAlone
      else { return nil }
      let assessment = entry.assessment
      return advisers[assessment.questionnaire]?
        .nextSteps(from: assessment.answers, of: network.municipalities[municipality])
    }
  }
}
