public import MaturityModel
public import Scoring

/// How far a municipality is on the way to one of its targets.
public struct TargetProgress: Sendable, Hashable {
  /// Whether the target will be reached in time.
  public enum Course: Sendable, Hashable {
    /// The level is reached, gates included.
    case reached
    /// The value is at least what a straight line from the start to the level's threshold asks for.
    case onTrack
    /// The value is below that line; or the last quarter has come and a gate still holds the level back.
    case behind
    /// The quarter by which it was to be reached is over.
    case missed
    /// There is no score now, or there was none to start from.
    case unknown
  }

  /// What is to be reached.
  public let target: Target
  /// What it is about.
  public let measure: Measure
  /// Index of the level.
  public let level: Int
  /// The value that the level begins at, 0…1.
  public let threshold: Double
  /// The value of the last submission up to the target's `since`, 0…1; nothing if there is none.
  public let start: Double?
  /// The score of the last submission; nothing if there is none.
  public let current: Score?
  /// How far the value is below the threshold, on the questionnaire's scale; 0 where it is not below.
  public let gap: Double?
  /// How much of the way from the start to the threshold is behind it, 0…100.
  public let percent: Double?
  /// Whether it will be reached in time.
  public let course: Course

  /// Whether the level is reached, gates included.
  public var isReached: Bool { course == .reached }
}

extension Network {
  /// How far a municipality is on the way to its targets.
  ///
  /// - Parameters:
  ///   - targets: what it wants to reach.
  ///   - quarter: index of the quarter that it is asked for; later submissions do not count.
  /// - Returns: one for each target whose dimension and level the network's questionnaire has; none if the
  ///   municipality takes no part or the targets are about another questionnaire.
  public func progress(towards targets: Targets, in quarter: Int) -> [TargetProgress] {
    guard targets.questionnaire == questionnaire.id,
      let municipality = municipalities.firstIndex(where: { $0.id == targets.municipality })
    else { return [] }
    return targets.targets.compactMap { progress(towards: $0, of: municipality, in: quarter) }
  }

  private func progress(
    towards target: Target, of municipality: Int, in quarter: Int
  ) -> TargetProgress? {
    guard let measure = measure(of: target),
      let level = questionnaire.levels.firstIndex(where: { $0.id == target.level })
    else { return nil }
    let threshold = questionnaire.scale.value(of: questionnaire.levels[level].from)
    let since = min(quarters[0].distance(to: target.since), quarter)
    let start = since < 0 ? nil : lastScore(measure, of: municipality, upTo: since)?.score.value
    let last = lastScore(measure, of: municipality, upTo: quarter)
    let way = TargetWay(target: target, start: start, threshold: threshold, value: last?.score.value)
    let isReached = last?.score.level.map { $0 >= level } ?? false
    return TargetProgress(
      target: target, measure: measure, level: level, threshold: threshold, start: start,
      current: last?.score, gap: way.gap.map(questionnaire.scale.shownDifference), percent: way.percent,
      course: isReached
        ? .reached
        : way.course(asked: quarters[quarter], submitted: last.map { quarters[$0.quarter] }))
  }

  private func measure(of target: Target) -> Measure? {
    guard let dimension = target.dimension else { return .overall }
    return measures.first { self.dimension($0)?.id == dimension }
  }

  private func lastScore(
    _ measure: Measure, of municipality: Int, upTo quarter: Int
  ) -> (score: Score, quarter: Int)? {
    guard let last = lastQuarter(of: municipality, upTo: quarter),
      let score = score(measure, municipality, last)
    else { return nil }
    return (score, last)
  }
}

/// The straight way from the start to the threshold, and where a value lies on it.
private struct TargetWay {
  let target: Target
  let start: Double?
  let threshold: Double
  let value: Double?

  private static let noise = 1e-9

  var gap: Double? { value.map { max(0, threshold - $0) } }

  var percent: Double? {
    guard let start, let value else { return nil }
    // Who starts beyond the threshold, held back by a gate, has no way to go.
    guard value < threshold - Self.noise else { return 100 }
    guard start < threshold else { return 0 }
    return 100 * min(max((value - start) / (threshold - start), 0), 1)
  }

  /// The course of a target that is not reached.
  ///
  /// - Parameters:
  ///   - asked: the quarter that it is asked for.
  ///   - submitted: the quarter of the last submission, which the line is read at.
  /// - Returns: the course.
  func course(asked: Quarter, submitted: Quarter?) -> TargetProgress.Course {
    guard asked <= target.by else { return .missed }
    guard let start, let value, let submitted else { return .unknown }
    guard submitted < target.by else { return .behind }
    // Up to the start nothing is asked for but the start itself.
    let passed = max(0, Double(target.since.distance(to: submitted)))
    let whole = Double(target.since.distance(to: target.by))
    // Who starts beyond the threshold only has to stay there until the gate opens.
    let expected = start < threshold ? start + (threshold - start) * passed / whole : threshold
    return value >= expected - Self.noise ? .onTrack : .behind
  }
}
