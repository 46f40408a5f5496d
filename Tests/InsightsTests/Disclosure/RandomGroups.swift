@testable import Insights
@testable import MaturityModel
import SeededRandom

/// Municipalities of all kinds with values over some quarters, made up at random: some stay away, some come later, most
/// keep their value, and many lie close together.
struct RandomGroups {
  let municipalities: [Municipality]
  /// By quarter.
  let quarters: [[Int: GroupValue]]

  static let bounds = [0, 0.25, 0.5, 0.75, 1]

  static func value(_ value: Double) -> GroupValue {
    let level = min(Int(value * 4), 3)
    return GroupValue(value: value, level: level, range: bounds[level]...bounds[level + 1])
  }

  init(seed: UInt64, most: Int, quarterCount: Int) throws {
    var lot = SplitMix64(seed: seed)
    func happens(_ chance: Double) -> Bool { lot.unit() < chance }
    func whole(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(lot.unit() * Double(range.count)) }
    let kinds: [(Municipality.Kind, Int)] = [
      (.city, 150_000), (.city, 30_000), (.town, 8_000), (.town, 3_000), (.villageRegion, 2_000),
      (.alliance, 40_000),
    ]
    let kindCount = whole(1...kinds.count)
    municipalities = try (0..<whole(4...most)).map { place in
      let kind = kinds[whole(0...kindCount - 1)]
      return try NetworkSample.municipality("M\(place)", kind: kind.0, population: kind.1)
    }
    let (centre, spread) = (lot.unit(), [0.05, 0.3, 1][whole(0...2)])
    let (staying, absence) = ([1, 0.8, 0.3, 0][whole(0...3)], [0, 0.1, 0.4][whole(0...2)])
    var current = municipalities.map { _ in 0.0 }
    func drawn() -> GroupValue {
      let value = min(max(centre + (lot.unit() - 0.5) * 2 * spread, 0), 1)
      return Self.value((value * 1000).rounded() / 1000)
    }
    for place in current.indices { current[place] = drawn().value }
    quarters = (0..<quarterCount).map { _ in
      var values: [Int: GroupValue] = [:]
      for place in current.indices {
        if !happens(staying) { current[place] = drawn().value }
        if !happens(absence) { values[place] = Self.value(current[place]) }
      }
      return values
    }
  }

  /// What is published, with who is in it.
  struct Published: Hashable {
    let quarter: Int
    let group: GroupFigures.Group
    let members: [Int]
    let count: Int
    let mean: Double
    let levels: [Int]
  }

  /// What is published, with suppression or of every group that there is.
  func published(suppressing: Bool = true) throws -> [Published] {
    let quarter = Quarter(containing: municipalities[0].population.date)
    var suppression = GroupSuppression(municipalities)
    return quarters.enumerated().flatMap { place, values -> [Published] in
      let groups: [GroupSuppression.Shown] =
        suppressing
        ? suppression.groups(of: values) ?? []
        : GroupFigures.Group.allCases.map { group in
          (
            group,
            values.keys.filter { group.holds(municipalities[$0].kind, municipalities[$0].sizeClass) }.sorted()
          )
        }
      return groups.filter { !$0.members.isEmpty }.map { group, members in
        let figure = GroupFigures.Figure(
          quarter, group, members.compactMap { values[$0] }, levelCount: 4)
        return Published(
          quarter: place, group: group, members: members, count: figure.count, mean: figure.mean,
          levels: figure.levels)
      }
    }
  }

  /// The same with the whole histories of two exchanged.
  func exchanging(_ first: Int, _ second: Int) -> RandomGroups {
    RandomGroups(
      municipalities,
      quarters.map { values in
        var values = values
        (values[first], values[second]) = (values[second], values[first])
        return values
      })
  }

  private init(_ municipalities: [Municipality], _ quarters: [[Int: GroupValue]]) {
    self.municipalities = municipalities
    self.quarters = quarters
  }
}

/// What an attacker calls unknown: a value of somebody that stayed the same for some quarters.
struct Unknowns {
  private var numbers: [[Double]: Int] = [:]
  private(set) var values: [GroupValue] = []

  init(_ groups: RandomGroups) {
    for values in groups.quarters {
      for (member, value) in values.sorted(by: { $0.key < $1.key }) {
        let key = [Double(member), value.value]
        guard numbers[key] == nil else { continue }
        numbers[key] = self.values.count
        self.values.append(value)
      }
    }
  }

  func number(_ member: Int, _ value: GroupValue) -> Int { numbers[[Double(member), value.value]] ?? 0 }

  func clue(_ published: RandomGroups.Published, in groups: RandomGroups) -> Attacker.Clue {
    let values = groups.quarters[published.quarter]
    let unknowns = published.members.compactMap { member in values[member].map { number(member, $0) } }
    return Attacker.Clue(unknowns: Set(unknowns), mean: published.mean, levels: published.levels)
  }
}
