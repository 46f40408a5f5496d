internal import MaturityModel

/// Tells which gates of a score do not hold. One walk over the score finds all that they name.
struct GateKeeper {
  private let gates: [[Gate]]
  private var questions: [String: QuestionScore] = [:]
  /// Those of which something applies.
  private var dimensions: [String: Score] = [:]
  private static let noise = 1e-9

  /// Looks up what some gates, by level, name in a score.
  init(_ score: Score, _ gates: [[Gate]]) {
    self.gates = gates
    var named = (questions: Set<String>(), dimensions: Set<String>())
    for gate in gates.joined() {
      switch gate {
      case .question(let id, _): named.questions.insert(id)
      case .dimension(let id, _), .dimensionLevel(let id, _): named.dimensions.insert(id)
      case .level: break
      }
    }
    if !named.questions.isEmpty || !named.dimensions.isEmpty { find(named, in: score) }
  }

  private mutating func find(_ named: (questions: Set<String>, dimensions: Set<String>), in score: Score) {
    if named.dimensions.contains(score.id), score.state != .nothingApplies, score.state != .unscored {
      dimensions[score.id] = score
    }
    for question in score.questions where named.questions.contains(question.id) {
      questions[question.id] = question
    }
    for dimension in score.dimensions { find(named, in: dimension) }
  }

  /// The gates that do not hold, by level. What does not apply or is not asked is passed over.
  var failing: [[HeldGate]] {
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
      guard let question = questions[id], question.counts else { return (true, nil) }
      return (question.value.map { $0 >= least - Self.noise } ?? false, question.value)
    case .dimension(let id, let least):
      guard let dimension = dimensions[id] else { return (true, nil) }
      return (dimension.value.map { $0 >= least - Self.noise } ?? false, dimension.value)
    case .dimensionLevel(let id, let level):
      guard let dimension = dimensions[id] else { return (true, nil) }
      return (dimension.level.map { $0 >= level } ?? false, dimension.value)
    case .level(let level):
      return (isReached[level], nil)
    }
  }
}
