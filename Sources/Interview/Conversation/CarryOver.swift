internal import MaturityModel

/// What last time's answers can do for one dimension.
struct CarryOver: Sendable, Hashable {
  /// One question of it.
  struct Entry: Sendable, Hashable {
    /// The question as it is asked once all is taken over.
    let step: Step
    /// Last time's answer, also one that can not be given any more.
    let last: Answer?
    /// The answer that counts now.
    let now: Answer?
    let standing: Standing
    /// Whether last time's answer can still be given.
    let canBeCarried: Bool
  }

  /// How a question stands.
  enum Standing: Sendable, Hashable {
    /// Last time's answer counts now.
    case carried
    /// Another answer counts now.
    case renewed
    /// Last time's answer waits to be taken over.
    case waiting
    /// There is nothing to take over, so it has to be asked.
    case due(Reason)
  }

  /// Why an answer can not be taken over.
  enum Reason: Sendable, Hashable {
    case none, notOffered, stale
    /// What counts now was drafted out of the answers of others, and is to be confirmed.
    case derived
  }

  let dimension: Dimension
  let entries: [Entry]

  /// Last time's answers that wait, by question.
  var waiting: [String: Answer] {
    let pairs = entries.compactMap { entry in
      entry.standing == .waiting ? entry.last.map { (entry.step.question.id, $0) } : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Whether there is or was anything to take over.
  var isOfUse: Bool { entries.contains(where: \.canBeCarried) }
}
