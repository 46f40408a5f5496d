internal import MaturityModel

/// Tells which gates of a score do not hold.
struct GateKeeper {
  private let score: Score
  private static let noise = 1e-9

  init(_ score: Score) {
    self.score = score
  }

  /// The gates that do not hold, by level. What does not apply or is not asked is passed over.
  func failing(_ gates: [[Gate]]) -> [[HeldGate]] {
    var failing: [[HeldGate]] = []
    for (level, required) in gates.enumerated() {
      failing.append(
        required.compactMap { gate in
          let (holds, value) = check(gate, failing.map(\.isEmpty))
          return holds ? nil : HeldGate(level: level, gate: gate, value: value)
        })
    }
    return failing
  }

  private func check(_ gate: Gate, _ isReached: [Bool]) -> (holds: Bool, value: Double?) {
    switch gate {
    case .question(let id, let least):
      guard let question = score.question(id), question.counts else {
        return (true, nil)
      }
      return (question.value.map { $0 >= least - Self.noise } ?? false, question.value)
    case .dimension(let id, let least):
      guard let dimension = dimension(id) else { return (true, nil) }
      return (dimension.value.map { $0 >= least - Self.noise } ?? false, dimension.value)
    case .dimensionLevel(let id, let level):
      guard let dimension = dimension(id) else { return (true, nil) }
      return (dimension.level.map { $0 >= level } ?? false, dimension.value)
    case .level(let level):
      return (isReached[level], nil)
    }
  }

  /// The score of a dimension; nothing if nothing of it applies.
  private func dimension(_ id: String) -> Score? {
    score.first { $0.id == id && $0.state != .nothingApplies && $0.state != .unscored }
  }
}

extension Score {
  /// The score of a question below, at any depth.
  fileprivate func question(_ id: String) -> QuestionScore? {
    questions.first { $0.id == id } ?? dimensions.lazy.compactMap { $0.question(id) }.first
  }

  /// The first of this score and all below it that is so.
  fileprivate func first(where isWanted: (Score) -> Bool) -> Score? {
    if isWanted(self) { return self }
    for dimension in dimensions {
      if let found = dimension.first(where: isWanted) { return found }
    }
    return nil
  }
}
