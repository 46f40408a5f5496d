internal import Insights
internal import MaturityModel
internal import Scoring

/// What the answers on disk come to: the profile, how it moved, and what would help next.
///
/// Worked out once for the same answers; a frame only shows it.
struct Outlook: Sendable {
  let answers: [String: Answer]
  let profile: Profile
  /// The profile of last time; nothing without one, or where it was of another version of the questionnaire.
  let before: Profile?
  let next: NextSteps
  /// What is missing before it can be handed in.
  let gaps: [Conversation.Gap]

  init(of conversation: Conversation) {
    let script = conversation.script
    answers = conversation.saved.answers
    gaps = conversation.gaps
    profile = script.profile(of: answers)
    let previous = script.previous.flatMap { previous in
      previous.questionnaire == conversation.saved.questionnaire ? previous : nil
    }
    before = previous.map { script.profile(of: $0.answers) }
    next = NextSteps(from: answers, to: script.questionnaire, of: script.municipality)
  }

  /// How far the whole moved, −1…1; nothing where a dimension counted last time and does not now, since the whole is
  /// another one without it.
  var change: Double? {
    guard let before, !profile.overall.lacksDimensions(of: before.overall) else { return nil }
    return difference(profile.overall, before.overall)
  }

  /// How far a dimension moved, −1…1.
  func change(of dimension: String) -> Double? {
    profile.score(of: dimension).flatMap { difference($0, before?.score(of: dimension)) }
  }

  private func difference(_ now: Score, _ before: Score?) -> Double? {
    guard let now = now.value, let before = before?.value else { return nil }
    return now - before
  }
}
