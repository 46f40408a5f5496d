internal import MaturityModel

extension Conversation {
  /// The questions with evidence that others see, each with how much: `DV2 (1), SG1 (2)`; nothing where there is none.
  var releasedEvidence: String? {
    let counts = steps.compactMap { step -> String? in
      let count = answer(to: step)?.evidence.count(where: \.isReleased) ?? 0
      return count == 0 ? nil : "\(step.question.code) (\(count))"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}
