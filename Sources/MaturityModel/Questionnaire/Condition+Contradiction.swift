extension Condition {
  /// The question of which it wants things that exclude each other, so that it never holds; nothing in all but plain
  /// cases: options, numbers, yes and no, or bounds that leave nothing to answer.
  var contradiction: String? {
    switch self {
    case .any(let conditions):
      let questions = conditions.map(\.contradiction)
      return questions.allSatisfy { $0 != nil } ? questions.first ?? nil : nil
    case .all:
      var demands: [String: Demand] = [:]
      for part in parts {
        guard case .question(let id, let comparison) = part else {
          if let question = part.contradiction { return question }
          continue
        }
        demands[id, default: Demand()].add(comparison)
        if demands[id]?.isContradictory ?? false { return id }
      }
      return nil
    case .not, .question, .municipality:
      return nil
    }
  }

  /// What has to hold together, lists inside lists taken apart.
  private var parts: [Condition] {
    if case .all(let conditions) = self { conditions.flatMap(\.parts) } else { [self] }
  }
}

/// What several conditions leave of the answers to one question.
private struct Demand {
  private var options: Set<String>?
  private var numbers: Set<Double>?
  private var truths: Set<Bool> = []
  private var least = -Double.infinity
  private var most = Double.infinity

  mutating func add(_ comparison: Condition.Comparison) {
    switch comparison {
    case .isAnyOf(let ids): options = options?.intersection(ids) ?? Set(ids)
    case .isNumber(let allowed): numbers = numbers?.intersection(allowed) ?? Set(allowed)
    case .isTrue(let truth): truths.insert(truth)
    case .atLeast(let bound): least = max(least, bound)
    case .atMost(let bound): most = min(most, bound)
    case .contains, .answered: break
    }
  }

  var isContradictory: Bool {
    options?.isEmpty ?? false || numbers?.isEmpty ?? false || truths.count > 1 || least > most
  }
}
