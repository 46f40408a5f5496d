/// At most three steps: the slots of their questions in rising order, one of which several steps are taken as often.
struct StepSet: Hashable, Comparable {
  private(set) var slots: [Int] = []

  var count: Int { slots.count }

  /// The same with some steps of one question more.
  func adding(_ slot: Int, _ steps: Int) -> StepSet {
    var set = self
    set.slots += Array(repeating: slot, count: steps)
    set.slots.sort()
    return set
  }

  /// The same without the steps of questions that are not wanted.
  func filter(_ isWanted: (Int) -> Bool) -> StepSet {
    var set = self
    set.slots.removeAll { !isWanted($0) }
    return set
  }

  /// How many steps of a question it holds.
  func steps(of slot: Int) -> Int { slots.count { $0 == slot } }

  /// Of sets of the same size, the one that comes first in the order of the questions.
  static func < (left: StepSet, right: StepSet) -> Bool { left.slots.lexicographicallyPrecedes(right.slots) }
}
