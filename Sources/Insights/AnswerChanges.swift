public import MaturityModel
internal import Scoring

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
  /// The answers that changed since the last quarter before one, the largest effect first; of different versions the
  /// answers to questions that are comparable in both.
  ///
  /// - Parameters:
  ///   - municipality: whose.
  ///   - quarter: the quarter up to which.
  ///   - since: the quarter from which, or the last one before it with something submitted; else the last one at all.
  /// - Returns: the changes.
  public func answerChanges(of municipality: Int, in quarter: Int, since: Int? = nil) -> [AnswerChange] {
    guard let before = lastQuarter(of: municipality, before: quarter, upTo: since) else { return [] }
    guard let common = commonScores(of: municipality, before, quarter) else {
      guard let old = entry(municipality, before), let new = entry(municipality, quarter),
        let scorer = scorers[new.assessment.questionnaire]
      else { return [] }
      return changes(from: old.assessment, to: new.assessment, new.ownProfile, scorer, municipality)
    }
    guard let old = common.entries[municipality][before], let new = common.entries[municipality][quarter],
      let definition = ground?.definition(of: municipality, quarter, by: common.questions)
    else { return [] }
    return changes(from: old.assessment, to: new.assessment, new.profile, Scorer(definition), municipality)
  }

  private func changes(
    from old: Assessment, to new: Assessment, _ profile: Profile, _ scorer: Scorer,
    _ municipality: Int
  ) -> [AnswerChange] {
    let places = questionnaire.scoredDimensions.map(\.id)
    var answers = new.answers
    var changes: [AnswerChange] = []
    for (dimension, score) in zip(scorer.questionnaire.scoredDimensions, profile.dimensions) {
      guard let place = places.firstIndex(of: dimension.id) else { continue }
      for question in dimension.allQuestions {
        let (past, present) = (old.answers[question.id], new.answers[question.id])
        guard past?.content != present?.content else { continue }
        answers[question.id] = past
        let without = scorer.score(of: dimension, answers, by: municipalities[municipality]).value
        answers[question.id] = present
        let effect = score.value.flatMap { value in without.map { value - $0 } }
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
}
