public import Insights
public import MaturityModel
internal import Scoring

/// What moved in the network since the last meeting.
public struct Movement: Sendable {
  /// One municipality that has handed in since.
  public struct Step: Sendable {
    /// Who.
    public let municipality: Int
    /// Index of the quarter of what it handed in last.
    public let quarter: Int
    /// How the whole moved; nothing where it has no value in one of both quarters.
    public let overall: Change?
    /// What is on another level than then, the whole first.
    public let levels: [Change]
    /// The answers that changed, the largest effect first.
    public let answers: [AnswerChange]
  }

  /// A municipality that somebody should talk to.
  public struct Concern: Sendable {
    /// Who.
    public let municipality: Int
    /// Why, what weighs most first.
    public let reasons: [Reason]
  }

  /// Why somebody should talk to a municipality.
  public enum Reason: Sendable, Hashable {
    /// It has handed in nothing for so many quarters, two or more; nothing: never yet.
    case silent(Int?)
    /// It is on a lower level than then.
    case fell(Change)
    /// It lost so much, five points of a hundred or more, on the same level.
    case lost(Change)
    /// A target was not reached in time, or will not be.
    case target(TargetProgress)
    /// A commitment is overdue.
    case overdue(Commitment)
    /// Of so many questions that apply so many are open, so that there is no score.
    case notAssessable(answered: Int, applicable: Int)
  }

  /// What counts as a loss, 0…1.
  static let loss = 0.05

  /// Those who have handed in since, in the order of the network.
  public let steps: [Step]
  /// Those who have handed in since, yet never before.
  public let newcomers: [Int]
  /// Whom somebody should talk to, in the order of the network.
  public let concerns: [Concern]

  /// The largest step up; nothing where nobody got better.
  public var largest: Step? {
    let rising = steps.filter { $0.overall?.difference.map { $0 > 1e-9 } ?? false }
    return rising.max { one, other in
      (one.overall?.difference ?? 0) < (other.overall?.difference ?? 0) - 1e-9
    }
  }

  /// Looks at everything that was handed in.
  ///
  /// - Parameters:
  ///   - network: up to the quarter of the meeting.
  ///   - quarter: the quarter of the meeting.
  ///   - last: the quarter of the meeting before; else the quarter before.
  ///   - reviews: what became of commitments.
  public init(in network: Network, at quarter: Quarter, since last: Quarter?, _ reviews: [CommitmentReview]) {
    let start = network.quarters.lastIndex { $0 <= last ?? quarter.previous }
    var steps: [Step] = []
    var newcomers: [Int] = []
    var concerns: [Concern] = []
    for municipality in network.municipalities.indices {
      let now = network.lastQuarter(of: municipality, upTo: network.current)
      var reasons: [Reason] = []
      let age = now.map { network.quarters[$0].distance(to: quarter) }
      if age.map({ $0 > 1 }) ?? true { reasons.append(.silent(age)) }
      if let now, now > start ?? -1 {
        if let start, network.lastQuarter(of: municipality, upTo: start) != nil {
          let changes = network.measures.compactMap {
            network.change($0, of: municipality, in: now, since: start)
          }
          let levels = changes.filter { $0.levels.map { $0 != 0 } ?? false }
          steps.append(
            Step(
              municipality: municipality, quarter: now,
              overall: changes.first { $0.measure == .overall }, levels: levels,
              answers: network.answerChanges(of: municipality, in: now, since: start)))
          reasons += levels.filter { $0.levels ?? 0 < 0 }.map { .fell($0) }
          reasons += changes.filter { change in
            change.levels == 0 && change.difference.map { $0 <= -Self.loss + 1e-9 } ?? false
          }.map { .lost($0) }
        } else {
          newcomers.append(municipality)
        }
        if let score = network.score(.overall, municipality, now), score.state == .notAssessable {
          let questions = score.allQuestions.filter(\.counts)
          reasons.append(
            .notAssessable(answered: questions.count { $0.value != nil }, applicable: questions.count))
        }
      }
      reasons += network.targetProgress(of: municipality).filter {
        $0.course == .missed || $0.course == .behind
      }.map { .target($0) }
      reasons += reviews.filter { $0.municipality == municipality && $0.state == .overdue }
        .map { .overdue($0.commitment) }
      if !reasons.isEmpty { concerns.append(Concern(municipality: municipality, reasons: reasons)) }
    }
    self.steps = steps
    self.newcomers = newcomers
    self.concerns = concerns
  }
}
