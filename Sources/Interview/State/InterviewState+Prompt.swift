internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  mutating func press(_ key: Key, in prompt: Prompt, at time: Timestamp) -> [InterviewEffect] {
    var prompt = prompt
    if prompt.editor.apply(key, width: viewport.textWidth) {
      overlay = .prompt(prompt)
      return []
    }
    guard key == .enter || key == .escape, let step = conversation.step else { return [] }
    guard key == .enter else {
      goBack(from: prompt)
      return []
    }
    return take(prompt.editor.text.trimmed, in: prompt, at: step, time)
  }

  /// Takes what was typed into a prompt.
  mutating func take(_ text: String, in prompt: Prompt, at step: Step, _ time: Timestamp) -> [InterviewEffect]
  {
    switch prompt.purpose {
    case .source(let value):
      return take(source: text, of: value, at: step)
    case .sourceDate(let value, let source):
      return take(date: text, of: source, value: value, at: step, time)
    case .reason:
      guard !text.isEmpty else {
        notice = .problem(.missingReason)
        return []
      }
      return propose(.doesNotApply(reason: text), at: step, time)
    case .comment:
      var remarks = remarks(at: step)
      remarks.comment = text.isEmpty ? nil : text
      return store(remarks, at: step, time)
    case .evidence:
      return storeEvidence(text, at: step, time)
    }
  }

  /// Adds a piece of evidence, takes one away (`-1`) or shows it to others (`+1`); an empty line changes nothing.
  mutating func storeEvidence(_ text: String, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    var remarks = remarks(at: step)
    switch EvidenceInput.read(text, count: remarks.evidence.count) {
    case .success(.add(let evidence)): remarks.evidence.append(evidence)
    case .success(.remove(let index)): remarks.evidence.remove(at: index)
    case .success(.release(let index)): remarks.evidence[index].isReleased.toggle()
    case .failure(.nothingTyped):
      overlay = nil
      return []
    case .failure(let problem):
      notice = .problem(problem)
      return []
    }
    return store(remarks, at: step, time)
  }

  /// Saves remarks beside the answer; where there is none yet, they wait for it.
  mutating func store(_ new: Remarks, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    guard let stored = conversation.storedAnswer(to: step) else {
      overlay = nil
      remarks[step.question.id] = new
      notice = .remarkWaits
      return []
    }
    conversation.propose(new, besides: stored, to: step, at: time)
    return save()
  }
}
