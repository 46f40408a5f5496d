internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  /// Leaves; nothing that nobody confirmed is saved by that.
  ///
  /// What was chosen, typed or noted and not confirmed is named the first time, and dropped the second.
  mutating func leave(at time: Timestamp) -> [InterviewEffect] {
    let loss = loss
    guard loss == nil || loss == lastNotice else {
      notice = loss
      return []
    }
    conversation.proposeLeaving(.left)
    return save()
  }

  private var loss: Notice? {
    let codes = unconfirmedCodes
    guard !codes.isEmpty else { return nil }
    return conversation.steps.contains(where: hasUnconfirmed)
      ? .unconfirmed(codes) : .remarksWithoutAnswer(codes)
  }

  /// How it ends, with the signs of the questions where something is lost by that.
  func outcome(_ ending: Proposal.Ending) -> InterviewOutcome {
    InterviewOutcome(ending, conversation.saved, unconfirmed: unconfirmedCodes)
  }
}
