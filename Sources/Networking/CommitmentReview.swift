internal import Insights
public import MaturityModel
internal import Scoring

/// What became of a commitment, and whether the score followed.
public struct CommitmentReview: Sendable, Hashable {
  /// How it stands.
  public enum State: Sendable, Hashable {
    /// Still to be done, in time.
    case open
    /// Still to be done, though its quarter is over.
    case overdue
    /// Done.
    case done(Quarter)
    /// Given up.
    case dropped(Quarter, reason: String)
  }

  /// What became of the answer that was to get better.
  public enum Result: Sendable, Hashable {
    /// The commitment names no question, or the two cannot be compared.
    case unknown
    /// Levels of the question when it was made and now.
    case followed(from: Int, to: Int)
    /// Better, yet on the same level.
    case better(Int)
    /// As it was, on this level.
    case unchanged(Int)
    /// Worse than it was.
    case fell(from: Int, to: Int)
  }

  /// Place of the municipality in the network.
  public let municipality: Int
  /// What was said.
  public let commitment: Commitment
  /// How it stands.
  public let state: State
  /// Whether the score followed.
  public let result: Result
  /// The quarters, then and now, in which the answers were compared.
  public let compared: [Int]

  /// Looks at a commitment.
  ///
  /// - Parameters:
  ///   - commitment: what was said, as it stood in the quarter.
  ///   - municipality: who said it.
  ///   - quarter: the quarter of the meeting at which it is looked at.
  ///   - sheet: what was handed in.
  public init(_ commitment: Commitment, of municipality: Int, in quarter: Quarter, _ sheet: ExchangeSheet) {
    self.commitment = commitment
    self.municipality = municipality
    state =
      switch commitment.state {
      case .open: commitment.by < quarter ? .overdue : .open
      case .done(let quarter): .done(quarter)
      case .dropped(let quarter, let reason): .dropped(quarter, reason: reason)
      }
    let network = sheet.network
    func value(_ index: Int) -> Double? {
      network.entry(municipality, index)?.profile.overall.allQuestions.first {
        $0.id == commitment.question
      }?.value
    }
    guard let now = sheet.quarters[municipality],
      let before = network.quarters.lastIndex(where: { $0 <= commitment.made }),
      let start = network.lastQuarter(of: municipality, upTo: min(before, now)), start < now,
      // Answers of another version may be worth something else.
      network.entry(municipality, start)?.assessment.questionnaire
        == network.entry(municipality, now)?.assessment.questionnaire,
      let old = value(start), let new = value(now)
    else {
      result = .unknown
      compared = []
      return
    }
    let levels = (network.questionnaire.level(of: old), network.questionnaire.level(of: new))
    compared = [start, now]
    result =
      if levels.1 > levels.0 {
        .followed(from: levels.0, to: levels.1)
      } else if new > old + 1e-9 {
        .better(levels.1)
      } else if new < old - 1e-9 {
        .fell(from: levels.0, to: levels.1)
      } else {
        .unchanged(levels.1)
      }
  }
}
