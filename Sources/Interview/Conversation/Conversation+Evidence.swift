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

  /// The codes of the questions at which help is sought, or offered.
  func codes(of exchange: Exchange) -> [String] {
    steps.filter { answer(to: $0)?.exchange == exchange }.map(\.question.code)
  }

  /// At which questions help is sought and offered, in words; nothing where it is at none.
  var exchanges: String? {
    script.texts.exchanges(wishes: codes(of: .wish), offers: codes(of: .offer))
  }
}
