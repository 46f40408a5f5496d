/// Decides whether a part of those who are shown may be shown in a further quarter, for readers who know who kept to a
/// value and who did not.
///
/// Between two quarters no value differs, or five at least, and these could be shown by themselves, before and after:
/// else the difference of both figures would be about few. And those who kept theirs are not to be found by looking for
/// the levels that are there both times: they could be shown by themselves, or there are those who moved to change
/// places with, on another level before and after; of these two at least, since one may be the reader.
enum GroupChange {
  /// Whether the values of a part tell nothing beside those of earlier quarters.
  ///
  /// - Parameters:
  ///   - part: who is shown with which value.
  ///   - shown: the values of all quarters that were shown before.
  /// - Returns: whether it may be shown.
  static func isSafe(_ part: [(member: Int, value: GroupValue)], since shown: [[Int: GroupValue]]) -> Bool {
    var hidingPlaces: [Int: Set<Int>] = [:]
    for before in shown {
      let moved = part.filter { before[$0.member] != $0.value }
      guard !moved.isEmpty else { continue }
      let (old, new) = (moved.compactMap { before[$0.member] }, moved.map(\.value))
      guard new.isProtected, old.isEmpty || old.isProtected else { return false }
      let stayed = part.filter { before[$0.member] == $0.value }
      guard !stayed.map(\.value).isProtected else { continue }
      let levels = old.levelsOfSome.intersection(new.levelsOfSome)
      for (member, _) in stayed {
        hidingPlaces[member] = (hidingPlaces[member] ?? levels).intersection(levels)
      }
    }
    return part.allSatisfy { member, value in
      guard let level = value.level, let levels = hidingPlaces[member] else { return true }
      return !levels.subtracting([level]).isEmpty
    }
  }
}

extension Collection where Element == GroupValue {
  /// The levels on which there are two at least.
  fileprivate var levelsOfSome: Set<Int> {
    Set(Dictionary(grouping: compactMap(\.level)) { $0 }.filter { $0.value.count >= 2 }.keys)
  }
}
