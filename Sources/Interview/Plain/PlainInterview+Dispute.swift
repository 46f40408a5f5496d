internal import Localization
internal import MaturityModel
internal import Terminal

/// What others have changed meanwhile, in plain lines.
extension PlainInterview {
  func write(_ dispute: Dispute) {
    let words = DisputeText(dispute, script)
    console.write(words.title)
    for line in words.explanation { console.write(line) }
    for side in words.sides {
      console.write("  \(side.key)  \(side.title)")
      for line in side.lines { console.write("     \(line)") }
    }
    console.write(words.plainChoices)
  }

  mutating func handle(_ line: String, in dispute: Dispute, _ time: Timestamp) -> [InterviewEffect] {
    if let key = line.trimmed.first, line.trimmed.count == 1 {
      let effects = state.apply(.key(.character(key)), at: time)
      if !effects.isEmpty { return effects }
    }
    if case .dispute(let next) = state.overlay { write(next) }
    return []
  }
}
