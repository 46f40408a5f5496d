@testable import Insights
import MaturityModel

/// Somebody who wants to know single values out of what is published, and works out all that follows.
///
/// The attacker knows more than anybody outside can: who agreed to be published, their kinds and classes of size; who
/// handed in for which quarter, and by that who is in each figure; between which quarters whose value stayed exactly
/// the same; where the levels begin. Of the values nothing is known but the figures: how many, the mean rounded to
/// hundredths, how many on each level.
///
/// An unknown is a value of somebody that stayed the same for some quarters. Each figure is a row: the sum of its
/// unknowns lies within n times the rounding of the mean, and their levels are counted exactly. The rows are added and
/// subtracted in every way that isolates unknowns (exact elimination, and all differences of two), then bounds are
/// narrowed until nothing moves: on which level an unknown can be, how far it can lie above the start of its level and
/// below its end.
struct Attacker {
  /// A published figure with those who are in it.
  struct Clue: Hashable {
    let unknowns: Set<Int>
    let mean: Double
    let levels: [Int]
  }

  private struct Row {
    let factors: [(unknown: Int, factor: Double)]
    let sum: ClosedRange<Double>
    let levels: [Double]
  }

  private let bounds: [Double]
  private var rows: [Row] = []
  private(set) var possible: [[Bool]]
  private var above: [ClosedRange<Double>]
  private var below: [ClosedRange<Double>]
  private let elimination: Elimination

  /// - Parameters:
  ///   - clues: what is published.
  ///   - count: how many unknowns there are.
  ///   - bounds: where the levels begin, and 1.
  ///   - known: what the attacker knows besides: the own value and its level.
  init(_ clues: [Clue], count: Int, bounds: [Double], known: (unknown: Int, value: Double, level: Int)? = nil)
  {
    self.bounds = bounds
    let levelCount = bounds.count - 1
    let widest = zip(bounds.dropFirst(), bounds).map { $0 - $1 }.max() ?? 1
    possible = Array(repeating: Array(repeating: true, count: levelCount), count: count)
    above = Array(repeating: 0...widest, count: count)
    below = above
    func indicator(_ unknowns: Set<Int>) -> [Fraction] {
      (0..<count).map { Fraction(unknowns.contains($0) ? 1 : 0) }
    }
    let plain = clues.map { clue in
      let size = Double(clue.unknowns.count)
      return (
        factors: indicator(clue.unknowns),
        sum: size * (clue.mean - 0.005) - 1e-9...size * (clue.mean + 0.005) + 1e-9, levels: clue.levels
      )
    }
    elimination = Elimination(plain.map(\.factors))
    // Elimination with the counts of the levels and, as an interval, the sum carried along.
    let identity = plain.indices.map { place in
      plain[place].factors + plain.indices.map { Fraction($0 == place ? 1 : 0) }
    }
    var combinations = plain.indices.map { place in plain.indices.map { $0 == place ? 1.0 : 0 } }
    for row in Elimination(identity).rows {
      let combination = row[count...].map(\.number)
      if row[..<count].contains(where: { $0 != .zero }) { combinations.append(Array(combination)) }
    }
    for left in plain.indices {
      for right in plain.indices where left != right {
        combinations.append(plain.indices.map { $0 == left ? 1 : $0 == right ? -1 : 0 })
      }
    }
    for combination in combinations {
      var factors = [Double](repeating: 0, count: count)
      var sum = 0.0...0.0
      var levels = [Double](repeating: 0, count: levelCount)
      for (weight, clue) in zip(combination, plain) where weight != 0 {
        for unknown in 0..<count { factors[unknown] += weight * clue.factors[unknown].number }
        let ends = [weight * clue.sum.lowerBound, weight * clue.sum.upperBound]
        sum = sum.lowerBound + min(ends[0], ends[1])...sum.upperBound + max(ends[0], ends[1])
        for level in levels.indices { levels[level] += weight * Double(clue.levels[level]) }
      }
      let used = factors.enumerated().filter { abs($0.element) > 1e-9 }.map { ($0.offset, $0.element) }
      if !used.isEmpty { rows.append(Row(factors: used, sum: sum, levels: levels)) }
    }
    if let known {
      for level in 0..<levelCount where level != known.level { possible[known.unknown][level] = false }
      let (start, end) = (bounds[known.level], bounds[known.level + 1])
      above[known.unknown] = known.value - start...known.value - start
      below[known.unknown] = end - known.value...end - known.value
    }
    narrow()
  }

  // MARK: - What follows

  /// Whether the sum of some unknowns follows exactly, but for rounding.
  func determines(sumOf unknowns: Set<Int>) -> Bool {
    let row = (0..<possible.count).map { Fraction(unknowns.contains($0) ? 1 : 0) }
    return elimination.remainder(of: row).allSatisfy { $0 == .zero }
  }

  /// The fewest unknowns that a row of the elimination or a difference of two figures is about.
  var fewest: Int { rows.map(\.factors.count).min() ?? .max }

  /// Everything that an unknown can be.
  func range(of unknown: Int) -> ClosedRange<Double> {
    let ranges = possible[unknown].indices.filter { possible[unknown][$0] }.map { level in
      let low = max(bounds[level] + above[unknown].lowerBound, bounds[level + 1] - below[unknown].upperBound)
      let high = min(bounds[level] + above[unknown].upperBound, bounds[level + 1] - below[unknown].lowerBound)
      return (low, max(low, high))
    }
    return (ranges.map(\.0).min() ?? 0)...(ranges.map(\.1).max() ?? 0)
  }

  /// Whether it is known on which level an unknown is, or where it is within ten points.
  func discloses(_ unknown: Int) -> Bool {
    let range = range(of: unknown)
    return possible[unknown].count { $0 } == 1 || range.upperBound - range.lowerBound < 0.1 - 1e-6
  }

  // MARK: - Narrowing

  private mutating func narrow() {
    var isMoving = true
    var rounds = 0
    while isMoving, rounds < 30 {
      isMoving = false
      rounds += 1
      for row in rows {
        for level in row.levels.indices { isMoving = narrowLevels(row, level) || isMoving }
        isMoving = narrowValues(row) || isMoving
      }
    }
  }

  /// What a row tells about who is on a level.
  private mutating func narrowLevels(_ row: Row, _ level: Int) -> Bool {
    func ends(_ unknown: Int) -> (Double, Double) {
      let can = possible[unknown][level]
      return (can && possible[unknown].count { $0 } == 1 ? 1 : 0, can ? 1 : 0)
    }
    let low = row.factors.reduce(0) { sum, part in
      let ends = ends(part.unknown)
      return sum + min(part.factor * ends.0, part.factor * ends.1)
    }
    let high = row.factors.reduce(0) { sum, part in
      let ends = ends(part.unknown)
      return sum + max(part.factor * ends.0, part.factor * ends.1)
    }
    var isMoving = false
    for (unknown, factor) in row.factors {
      let own = ends(unknown)
      guard own.0 != own.1 else { continue }
      // With the others as they may be, can this one be there, and can it be elsewhere?
      let rest = (low - min(0, factor), high - max(0, factor))
      func fits(_ value: Double) -> Bool {
        rest.0 + factor * value <= row.levels[level] + 1e-6
          && rest.1 + factor * value >= row.levels[level] - 1e-6
      }
      if !fits(1) {
        possible[unknown][level] = false
        isMoving = true
      } else if !fits(0) {
        for other in possible[unknown].indices { possible[unknown][other] = other == level }
        isMoving = true
      }
      if isMoving { return true }
    }
    return false
  }

  /// What a row tells about how far values lie above the starts and below the ends of their levels: the sum of all
  /// starts follows from the levels.
  private mutating func narrowValues(_ row: Row) -> Bool {
    let starts = zip(row.levels, bounds).reduce(0) { $0 + $1.0 * $1.1 }
    let ends = zip(row.levels, bounds.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    let isAbove = Self.narrow(&above, row, row.sum.lowerBound - starts...row.sum.upperBound - starts)
    let isBelow = Self.narrow(&below, row, ends - row.sum.upperBound...ends - row.sum.lowerBound)
    return isAbove || isBelow
  }

  private static func narrow(
    _ ranges: inout [ClosedRange<Double>], _ row: Row, _ sum: ClosedRange<Double>
  ) -> Bool {
    func product(_ part: (unknown: Int, factor: Double)) -> (Double, Double) {
      let ends = [
        part.factor * ranges[part.unknown].lowerBound, part.factor * ranges[part.unknown].upperBound,
      ]
      return (min(ends[0], ends[1]), max(ends[0], ends[1]))
    }
    let all = row.factors.map(product)
    let (low, high) = (all.reduce(0) { $0 + $1.0 }, all.reduce(0) { $0 + $1.1 })
    var isMoving = false
    for (part, own) in zip(row.factors, all) {
      let least = (sum.lowerBound - (high - own.1)) / part.factor
      let most = (sum.upperBound - (low - own.0)) / part.factor
      let (lower, upper) = (min(least, most), max(least, most))
      let old = ranges[part.unknown]
      let start = max(old.lowerBound, lower - 1e-9)
      let end = min(old.upperBound, upper + 1e-9)
      guard start > old.lowerBound + 1e-4 || end < old.upperBound - 1e-4 else { continue }
      ranges[part.unknown] = min(start, end)...max(start, end)
      isMoving = true
    }
    return isMoving
  }
}
