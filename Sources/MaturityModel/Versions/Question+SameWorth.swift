extension Question {
  /// Whether every answer to an older question has a counterpart here that is worth the same, and the other way
  /// round. Of what is not scored on both sides only the kind and the options count. Words may change, those of a unit
  /// and the topic too; so may the role, which says what answers are used for and not what they are worth.
  ///
  /// - Parameters:
  ///   - older: the older question.
  ///   - options: the option of this question for each older one.
  /// - Returns: whether they can be compared without a word about it.
  func isWorthTheSame(as older: Question, options: [String: String]) -> Bool {
    guard isScored == older.isScored else { return false }
    switch (kind, older.kind) {
    case (.choice(let new), .choice(let old)):
      return areCounterparts(old.map(\.id), new.map(\.id), options) { oldID, newID in
        !isScored || old.first { $0.id == oldID }?.score == new.first { $0.id == newID }?.score
      }
    case (.multiple(let new), .multiple(let old)):
      guard new.maximumSelections == old.maximumSelections, !isScored || new.countable == old.countable
      else { return false }
      return areCounterparts(old.options.map(\.id), new.options.map(\.id), options) { oldID, newID in
        guard let before = old.options.first(where: { $0.id == oldID }),
          let after = new.options.first(where: { $0.id == newID })
        else { return false }
        return before.isExclusive == after.isExclusive && (!isScored || before.points == after.points)
      }
    case (.number(let new), .number(let old)):
      guard (new.share == nil) == (old.share == nil) else { return false }
      // Other bounds matter where they keep an answer from being worth as much or as little as before.
      return !isScored
        || (new.normalisation == old.normalisation && new.cap == old.cap && valueRange == older.valueRange)
    case (.boolean, .boolean), (.text, .text):
      return true
    default:
      return false
    }
  }

  private func areCounterparts(
    _ old: [String], _ new: [String], _ options: [String: String], isSame: (String, String) -> Bool
  ) -> Bool {
    Set(options.values) == Set(new)
      && old.allSatisfy { id in options[id].map { isSame(id, $0) } ?? false }
  }
}
