extension Assessment {
  /// Joins with what somebody else has made of the same assessment meanwhile.
  ///
  /// Changes to different questions join. Where both changed the same question and say different things it is a
  /// conflict; who only said the old answer once more gives way, and what was drafted gives way to what somebody said. Revision, seal and history are theirs. Whoever hands in
  /// has looked at his own answers only: where others changed some meanwhile, the joined one stays a draft.
  ///
  /// - Parameters:
  ///   - theirs: the other one.
  ///   - base: what both began with; nothing if it was empty.
  /// - Returns: what can be joined, and what has to be asked.
  public func joined(with theirs: Assessment, since base: Assessment?) -> AnswerConflict {
    var result = AnswerConflict(merged: theirs)
    for id in Set(answers.keys).union(theirs.answers.keys).sorted() {
      let (old, own, other) = (base?.answers[id], answers[id], theirs.answers[id])
      guard own != old, own != other else { continue }
      if other == old {
        result.merged.answers[id] = own
      } else if let own, let other, own.isDerived != other.isDerived {
        result.merged.answers[id] = own.isDerived ? other : own
      } else if !Answer.say(the: own, other), !Answer.say(the: own, old), !Answer.say(the: other, old) {
        result.questions.append(id)
        result.mine[id] = own
      } else if Answer.say(the: other, old) {
        result.merged.answers[id] = own
      }
    }
    let isTheirs = base.map { $0.questionnaire != theirs.questionnaire } ?? false
    if !isTheirs { result.merged.questionnaire = questionnaire }
    if notice != base?.notice { result.merged.notice = notice }
    result.merged.position = position
    joinStatus(with: theirs, since: base, into: &result)
    return result
  }

  private func joinStatus(with theirs: Assessment, since base: Assessment?, into result: inout AnswerConflict)
  {
    let wasDraft = base?.isDraft ?? true
    guard theirs.isDraft != wasDraft else {
      if wasDraft, !isDraft, !says(the: result.merged) {
        result.whole = .changed
      } else {
        result.merged.status = isDraft == theirs.isDraft ? theirs.status : status
      }
      return
    }
    // They have changed it. If we have done the same there is nothing to ask.
    if isDraft != theirs.isDraft { result.whole = theirs.isDraft ? .reopened : .submitted }
  }

  private func says(the other: Assessment) -> Bool {
    let ids = Set(answers.keys).union(other.answers.keys)
    return questionnaire == other.questionnaire
      && ids.allSatisfy { Answer.say(the: answers[$0], other.answers[$0]) }
  }
}

extension Answer {
  /// Whether another answer says the same, whenever it was given.
  public func says(the other: Answer) -> Bool {
    content == other.content && comment == other.comment && evidence == other.evidence
      && source == other.source && exchange == other.exchange && derivedFrom == other.derivedFrom
  }

  /// Whether two answers say the same, or there is none of both.
  public static func say(the first: Answer?, _ second: Answer?) -> Bool {
    switch (first, second) {
    case (nil, nil): true
    case (let first?, let second?): first.says(the: second)
    case (nil, _), (_, nil): false
    }
  }
}
