internal import MaturityModel
public import Scoring

/// How a measure of one municipality moved between two quarters.
public struct Change: Sendable, Hashable {
  /// What moved.
  public let measure: Measure
  /// Index of the quarter before.
  public let before: Int
  /// The score then.
  public let old: Score
  /// The score now.
  public let new: Score
  /// The questions by which both were scored, if they are of different versions; then neither score is the one of
  /// its own version.
  public var common: CommonQuestions? = nil

  /// How far the value moved, −1…1; nothing if one of the two has none.
  public var difference: Double? {
    guard let old = old.value, let new = new.value else { return nil }
    return new - old
  }

  /// How many levels it moved; nothing if one of the two has none.
  public var levels: Int? {
    guard let old = old.level, let new = new.level else { return nil }
    return new - old
  }
}

extension Network {
  /// Whether a municipality publishes levels alone that are of another version than those before; without the answers
  /// they cannot be compared.
  public func isOfOtherVersion(_ municipality: Int, in quarter: Int, since: Int? = nil) -> Bool {
    guard let new = entry(municipality, quarter), new.isLevelsAlone,
      let before = lastQuarter(of: municipality, before: quarter, upTo: since)
    else { return false }
    return new.assessment.questionnaire != entry(municipality, before)?.assessment.questionnaire
  }

  /// How a measure moved since the last quarter that the municipality submitted before one.
  ///
  /// Assessments of different versions are compared by the questions that are comparable in both; without any there
  /// is no change.
  ///
  /// - Parameters:
  ///   - measure: what moved.
  ///   - municipality: whose.
  ///   - quarter: the quarter up to which.
  ///   - since: the quarter from which, or the last one before it with something submitted; else the last one at all.
  /// - Returns: the change; nothing without a quarter to compare with.
  public func change(
    _ measure: Measure, of municipality: Int, in quarter: Int, since: Int? = nil
  ) -> Change? {
    guard let before = lastQuarter(of: municipality, before: quarter, upTo: since) else { return nil }
    let common = commonScores(of: municipality, before, quarter)
    guard !isOfOtherVersion(municipality, in: quarter, since: since),
      common?.questions.count(of: measure) != 0,
      let old = (common?.table ?? scores)[measure, municipality, before],
      let new = (common?.table ?? scores)[measure, municipality, quarter]
    else { return nil }
    return Change(measure: measure, before: before, old: old, new: new, common: common?.questions)
  }

  /// How the median of those with a value in a quarter and in the one before moved.
  ///
  /// Where these are of several versions, all are compared by the questions that are comparable in all of them.
  public func medianChange(_ measure: Measure, in quarter: Int) -> MedianChange? {
    guard quarter > 0 else { return nil }
    let versions = municipalities.indices.flatMap { index -> [QuestionnaireReference] in
      guard let old = entry(index, quarter - 1), let new = entry(index, quarter), !new.isLevelsAlone else {
        return []
      }
      return [old.assessment.questionnaire, new.assessment.questionnaire]
    }
    let common = ground?.scores(of: Set(versions))
    let table = common?.table ?? scores
    guard common?.questions.count(of: measure) != 0 else { return nil }
    let pairs = municipalities.indices.compactMap { index -> (old: Double, new: Double)? in
      guard let old = table.value(measure, index, quarter - 1), let new = table.value(measure, index, quarter)
      else { return nil }
      return (old, new)
    }
    guard let old = median(of: pairs.map(\.old)), let new = median(of: pairs.map(\.new)) else { return nil }
    return MedianChange(difference: new - old, count: pairs.count, common: common?.questions)
  }

  /// How many moved from which level (first index) to which (second) since their last quarter before one.
  public func levelFlow(_ measure: Measure, in quarter: Int) -> LevelFlow {
    var flow = LevelFlow()
    for municipality in municipalities.indices {
      guard let change = change(measure, of: municipality, in: quarter), let levels = change.levels else {
        continue
      }
      if levels > 0 {
        flow.rose.append(municipality)
      } else if levels < 0 {
        flow.fell.append(municipality)
      } else {
        flow.stayed.append(municipality)
      }
    }
    return flow
  }
}

/// How a median moved between two quarters.
public struct MedianChange: Sendable, Hashable {
  /// How far, −1…1.
  public let difference: Double
  /// How many have a value in both quarters.
  public let count: Int
  /// The questions by which they were scored, if they are of several versions.
  public let common: CommonQuestions?
}

/// Who is on a higher, a lower or the same level as before.
public struct LevelFlow: Sendable, Hashable {
  /// Indices of those on a higher level.
  public var rose: [Int] = []
  /// Indices of those on a lower level.
  public var fell: [Int] = []
  /// Indices of those on the same level.
  public var stayed: [Int] = []

  /// How many can be compared.
  public var count: Int { rose.count + fell.count + stayed.count }
}
