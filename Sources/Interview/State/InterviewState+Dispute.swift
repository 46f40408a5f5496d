internal import Localization
internal import MaturityModel
internal import Terminal

/// Somebody else has changed the same meanwhile.
extension InterviewState {
  /// Nothing was written: takes over what is on the disk, and asks where my change is at stake.
  mutating func meet(_ conflict: AnswerConflict, onDisk: Assessment?) -> [InterviewEffect] {
    guard let proposal = conversation.proposal else { return [] }
    let (before, walk) = (conversation.saved, conversation.walk)
    let own = before.answers.changes(to: proposal.assessment.answers)
    let dispute = Dispute(conflict, onDisk: onDisk, own: own, since: before)
    if let onDisk {
      conversation.learn(onDisk)
      if conversation.walk != walk {
        changeWalk(from: walk, isDraftAgain: false)
        notice = nil
      }
      if conflict.whole == .changed {
        // It can be looked at now, and handed in after that.
        conversation.withdraw()
        (overlay, notice) = (nil, .notHandedIn(codes(of: before.answers.changes(to: onDisk.answers))))
        return []
      }
      // Only the place could not be remembered; that is not worth a question.
      if own.isEmpty, proposal.assessment.status == before.status {
        conversation.settle(on: onDisk)
        return save()
      }
    } else if case .finish(let ending) = proposal.sequel, ending != .submitted, ending != .left {
      return [.finish(conversation.ending(without: dispute, ending))]
    }
    overlay = .dispute(dispute)
    return []
  }

  mutating func press(_ key: Key, in dispute: Dispute) -> [InterviewEffect] {
    switch (key, dispute.matter) {
    case (.character("1"), _): return decide(for: .mine, in: dispute)
    case (.character(let letter), .removed) where Command(letter, in: script.language) == .leave:
      return [.finish(conversation.ending(without: dispute, .left))]
    case (_, .removed): return []
    case (.character("2"), _), (.escape, _): return decide(for: .theirs, in: dispute)
    default: return []
    }
  }

  private mutating func decide(for side: Dispute.Side, in dispute: Dispute) -> [InterviewEffect] {
    var dispute = dispute
    dispute.decide(for: side)
    scrolledTo = nil
    overlay = .dispute(dispute)
    guard dispute.matter == nil else { return [] }
    conversation.settle(on: dispute.outcome)
    return save()
  }

  /// Forgets what was typed about questions that are decided, and says which side counts.
  mutating func conclude(_ dispute: Dispute) {
    for id in dispute.own.union(dispute.conflict.questions) { (drafts[id], remarks[id]) = (nil, nil) }
    let mine = dispute.conflict.questions.filter { dispute.sides[$0] == .mine }
    let theirs = dispute.conflict.questions.filter { dispute.sides[$0] == .theirs }
    if !conversation.saved.isDraft {
      notice = .staysHandedIn
    } else if !dispute.conflict.questions.isEmpty {
      notice = .settled(mine: codes(of: Set(mine)), theirs: codes(of: Set(theirs)))
    } else if dispute.theirs == nil {
      notice = .remarkStored
    }
  }
}

extension Conversation {
  /// How it ends when nobody decides: my change is lost, theirs stays.
  func ending(without dispute: Dispute, _ ending: Proposal.Ending) -> InterviewOutcome {
    let codes = script.steps.map(\.question).filter { dispute.conflict.questions.contains($0.id) }.map(\.code)
    var onDisk = saved
    if dispute.theirs == nil { onDisk.answers = [:] }
    return .unsaved(SaveFailure(dispute.conflict, codes: codes), onDisk)
  }
}
