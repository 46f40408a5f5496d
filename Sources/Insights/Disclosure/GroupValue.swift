/// One value that enters the figures of groups.
struct GroupValue: Hashable, Sendable {
  /// 0…1
  let value: Double
  /// Index of the level; nothing for a question and an option.
  let level: Int?
  /// What the value can be where its level is known.
  let range: ClosedRange<Double>
}

extension Collection where Element == GroupValue {
  /// How far from certain a value has to stay, 0…1.
  private static var margin: Double { 0.1 }

  /// Whether the exact sum of these values and how many are on each level may be known to everybody.
  ///
  /// Then nobody can be pinned down, not even by one of them who takes the own value off: the others are on two levels
  /// at least, so that each of them can be on either; and from the least and from the most that they can come to by
  /// their levels they are a margin away, so that within a level a value can be anything in a stretch of the margin
  /// (or anything at all where the level is narrower).
  var isProtected: Bool {
    guard count >= GroupFigures.least else { return false }
    let above = reduce(0) { $0 + $1.value - $1.range.lowerBound }
    let below = reduce(0) { $0 + $1.range.upperBound - $1.value }
    let margin = Self.margin - 1e-9
    let hasRoom = allSatisfy {
      above - ($0.value - $0.range.lowerBound) >= margin && below - ($0.range.upperBound - $0.value) >= margin
    }
    return hasRoom && isSpread
  }

  /// Whether there are two levels at least without any one of these values.
  private var isSpread: Bool {
    let levels = Dictionary(grouping: compactMap(\.level)) { $0 }
    return levels.isEmpty || levels.values.allSatisfy { $0.count <= count - 2 }
  }
}
