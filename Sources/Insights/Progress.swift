public import MaturityModel
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

/// An answer that says something else than before.
public struct AnswerChange: Sendable, Hashable {
  /// The question.
  public let question: Question
  /// Place of its dimension among the scored dimensions on top.
  public let dimension: Int
  /// What was said before.
  public let old: Answer?
  /// What is said now.
  public let new: Answer?
  /// What it did to the dimension's value: the value now less what it would be with the old answer.
  public let effect: Double?
}

extension Network {
  /// How a measure moved since the last quarter that the municipality submitted before one.
  public func change(_ measure: Measure, of municipality: Int, in quarter: Int) -> Change? {
    guard quarter > 0, let before = lastQuarter(of: municipality, upTo: quarter - 1),
      let old = score(measure, municipality, before), let new = score(measure, municipality, quarter)
    else { return nil }
    return Change(measure: measure, before: before, old: old, new: new)
  }

  /// How the median of those with a value in a quarter and in the one before moved, and how many they are.
  public func medianChange(_ measure: Measure, in quarter: Int) -> (difference: Double, count: Int)? {
    guard quarter > 0 else { return nil }
    let pairs = municipalities.indices.compactMap { index -> (old: Double, new: Double)? in
      guard let old = value(measure, index, quarter - 1), let new = value(measure, index, quarter) else {
        return nil
      }
      return (old, new)
    }
    guard let old = median(of: pairs.map(\.old)), let new = median(of: pairs.map(\.new)) else { return nil }
    return (new - old, pairs.count)
  }

  /// The answers that changed since the last quarter before one, the largest effect first.
  public func answerChanges(of municipality: Int, in quarter: Int) -> [AnswerChange] {
    guard quarter > 0, let before = lastQuarter(of: municipality, upTo: quarter - 1),
      let old = entry(municipality, before)?.assessment.answers,
      let new = entry(municipality, quarter)
    else { return [] }
    let scorer = Scorer(questionnaire)
    var answers = new.assessment.answers
    var changes: [AnswerChange] = []
    for (place, dimension) in questionnaire.scoredDimensions.enumerated() {
      for question in dimension.allQuestions {
        let (past, present) = (old[question.id], new.assessment.answers[question.id])
        guard past?.content != present?.content else { continue }
        answers[question.id] = past
        let without = scorer.score(of: dimension, answers, by: municipalities[municipality]).value
        answers[question.id] = present
        let effect = new.profile.dimensions[place].value.flatMap { value in without.map { value - $0 } }
        changes.append(
          AnswerChange(question: question, dimension: place, old: past, new: present, effect: effect))
      }
    }
    // Without the noise of floating point, so that equal effects keep the order of the questions.
    func size(of change: AnswerChange) -> Double { (abs(change.effect ?? 0) * 1e9).rounded() }
    return changes.enumerated().sorted { left, right in
      let sizes = (size(of: left.element), size(of: right.element))
      return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
    }.map(\.element)
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

/// Who is on a higher, a lower or the same level as before.
public struct LevelFlow: Sendable, Hashable {
  /// Indices of those on a higher level.
  public var rose: [Int] = []
  /// Indices of those on a lower level.
  public var fell: [Int] = []
  /// Indices of those on the same level.
  public var stayed: [Int] = []
}
