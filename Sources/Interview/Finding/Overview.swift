/// The list of all questions as it is looked at.
struct Overview: Sendable, Hashable {
  /// The question that the pointer is on, by its index among all that may be asked.
  var pointer: Int
  /// Whether only open questions are listed.
  var showsOpenOnly = false
}

extension Conversation {
  /// The questions that an overview lists.
  func steps(in overview: Overview) -> [Step] { overview.showsOpenOnly ? openSteps : steps }

  /// Where the pointer stands in the list: at its question, else at the next one listed.
  func position(in overview: Overview) -> Int {
    let steps = steps(in: overview)
    return steps.firstIndex { $0.index >= overview.pointer } ?? max(steps.count - 1, 0)
  }
}
