@testable import Insights
@testable import MaturityModel
import Testing

@Suite("Figures of groups tell nothing about one of them")
struct GroupFigureTests {
  private func suppression(_ kinds: [Municipality.Kind]) throws -> GroupSuppression {
    GroupSuppression(
      try kinds.map {
        try NetworkSample.municipality("M", kind: $0, population: $0 == .city ? 30_000 : 8_000)
      })
  }

  private func values(_ values: [Double?]) -> [Int: GroupValue] {
    var known: [Int: GroupValue] = [:]
    for (place, value) in values.enumerated() { known[place] = value.map(RandomGroups.value) }
    return known
  }

  private func shown(_ suppression: inout GroupSuppression, _ numbers: [Double?]) -> [GroupFigures.Group] {
    (suppression.groups(of: values(numbers)) ?? []).map(\.group)
  }

  private let five = [0.1, 0.3, 0.4, 0.6, 0.7]

  // MARK: - One quarter

  @Test("From five values up there is a figure, below there is none")
  func least() throws {
    var four = try suppression(Array(repeating: .town, count: 4))
    #expect(shown(&four, [0.1, 0.3, 0.6, 0.9]).isEmpty)
    var all = try suppression(Array(repeating: .town, count: 5))
    #expect(shown(&all, five) == [.all, .kind(.town), .size(.small)])
    var one = try suppression(Array(repeating: .town, count: 5))
    #expect(shown(&one, [0.1, 0.3, 0.4, 0.6, nil]).isEmpty)
  }

  @Test("A group is left out where all others than it are fewer than five")
  func complement() throws {
    let towns = Array(repeating: Municipality.Kind.town, count: 6)
    var nine = try suppression(towns + [.city, .city, .city])
    #expect(shown(&nine, five + [0.2] + [0.1, 0.4, 0.6]) == [.all])
    var eleven = try suppression(towns + Array(repeating: .city, count: 5))
    #expect(
      shown(&eleven, five + [0.2] + five)
        == [.all, .kind(.city), .kind(.town), .size(.medium), .size(.small)])
  }

  @Test("A class that differs from a kind by fewer than five is left out")
  func overlap() throws {
    // Ten cities, of which two are large: the class of medium ones would tell of these two.
    var municipalities = try (0..<10).map {
      try NetworkSample.municipality("C", kind: .city, population: $0 < 2 ? 200_000 : 50_000)
    }
    municipalities += try (0..<5).map { _ in try NetworkSample.municipality("T") }
    var suppression = GroupSuppression(municipalities)
    #expect(
      shown(&suppression, five + five + five)
        == [.all, .kind(.city), .kind(.town), .size(.small)])
  }

  @Test("Where all but one are on one level, nothing is shown: the one would know all others")
  func oneLevel() throws {
    for numbers in [[0.3, 0.31, 0.4, 0.45, 0.49], [0.3, 0.31, 0.4, 0.45, 0.9]] {
      var suppression = try suppression(Array(repeating: .town, count: 5))
      #expect(shown(&suppression, numbers).isEmpty)
    }
    var suppression = try suppression(Array(repeating: .town, count: 5))
    #expect(shown(&suppression, [0.3, 0.31, 0.45, 0.8, 0.9]).count == 3)
  }

  @Test("Where mean and levels together pin the values down, nothing is shown")
  func pinned() throws {
    // All at the start of their levels: the mean of 0.35 leaves no other way.
    for numbers in [[0.25, 0.25, 0.25, 0.5, 0.5], [0, 0, 0, 0.25, 0.25], [1, 1, 1, 0.7499, 0.7499]] {
      var suppression = try suppression(Array(repeating: .town, count: 5))
      #expect(shown(&suppression, numbers).isEmpty, "\(numbers)")
    }
    // One alone has all the room, and would know of the others that they have none.
    var suppression = try suppression(Array(repeating: .town, count: 5))
    #expect(shown(&suppression, [0.25, 0.25, 0.25, 0.5, 0.7]).isEmpty)
  }

  @Test("Where a group would tell too much, none is shown but all together")
  func fallback() throws {
    let kinds = Array(repeating: Municipality.Kind.town, count: 5) + Array(repeating: .city, count: 5)
    var suppression = try suppression(kinds)
    #expect(shown(&suppression, [0.3, 0.31, 0.4, 0.45, 0.49] + five) == [.all])
  }

  // MARK: - Several quarters

  @Test("One more or one less than last time is waited for until it is five")
  func newcomers() throws {
    var suppression = try suppression(Array(repeating: .town, count: 14))
    func members(_ numbers: [Double?]) -> [Int] {
      suppression.groups(of: values(numbers))?.first?.members ?? []
    }
    let (moved, more) = ([0.2, 0.4, 0.55, 0.3, 0.8], [0.15, 0.35, 0.55, 0.65])
    #expect(members(five) == [0, 1, 2, 3, 4])
    // A sixth has come: the five alone.
    #expect(members(moved + [0.9]) == [0, 1, 2, 3, 4])
    // One stays away: what is left would tell of this one.
    #expect(members([nil, 0.3, 0.4, 0.6, 0.7, 0.9]).isEmpty)
    // Now they are five more.
    #expect(members(five + [0.9] + more) == Array(0...9))
    #expect(members(moved + [0.9] + more + [0.1, 0.2]) == Array(0...9))
  }

  @Test("Where few values changed since last time, the figures stay those of last time")
  func fewChanges() throws {
    var suppression = try suppression(Array(repeating: .town, count: 10))
    #expect(!shown(&suppression, five + five).isEmpty)
    #expect(!shown(&suppression, five + five).isEmpty)
    #expect(shown(&suppression, five + [0.9] + five.dropFirst()).isEmpty)
    #expect(shown(&suppression, five + [0.2, 0.2, 0.2, 0.5, 0.7]).isEmpty)
    #expect(!shown(&suppression, five + [0.2, 0.35, 0.6, 0.55, 0.8]).isEmpty)
  }

  @Test("Whoever kept a value is not found by the only level that is there both times")
  func stayed() throws {
    // The last one keeps 0.6. Before, the others are on the levels 0, 1 and 2, after on 2 and 3.
    let before = [0.1, 0.2, 0.3, 0.4, 0.55, 0.6]
    var suppression = try suppression(Array(repeating: .town, count: 6))
    #expect(!shown(&suppression, before).isEmpty)
    #expect(shown(&suppression, [0.55, 0.65, 0.7, 0.8, 0.9, 0.6]).isEmpty)
    // After on 0 and 1 as well.
    #expect(!shown(&suppression, [0.15, 0.05, 0.35, 0.45, 0.9, 0.6]).isEmpty)
  }

  // MARK: - What an attacker finds out

  @Test(
    "An attacker who adds, subtracts and narrows all figures determines nobody, even as one of them",
    arguments: 0..<10)
  func solver(_ batch: Int) throws {
    var shown = 0
    for seed in UInt64(batch * 60)..<UInt64(batch * 60 + 60) {
      let groups = try RandomGroups(seed: seed, most: 26, quarterCount: Int(seed % 4) + 1)
      let published = try groups.published()
      guard !published.isEmpty else { continue }
      shown += 1
      let unknowns = Unknowns(groups)
      let clues = published.map { unknowns.clue($0, in: groups) }
      let inside = clues.reduce(into: Set<Int>()) { $0.formUnion($1.unknowns) }
      let attacker = Attacker(clues, count: unknowns.values.count, bounds: RandomGroups.bounds)
      for unknown in inside { #expect(!attacker.discloses(unknown), "seed \(seed), unknown \(unknown)") }
      #expect(attacker.fewest >= GroupFigures.least, "seed \(seed)")
      // No group that is not shown follows, were it only of four.
      for (place, values) in groups.quarters.enumerated() {
        for group in GroupFigures.Group.allCases {
          let members = values.filter {
            group.holds(groups.municipalities[$0.key].kind, groups.municipalities[$0.key].sizeClass)
          }
          let hidden = Set(members.map { unknowns.number($0.key, $0.value) })
          guard !hidden.isEmpty, hidden.count < GroupFigures.least else { continue }
          #expect(!attacker.determines(sumOf: hidden), "seed \(seed), \(group) in \(place)")
        }
      }
      // Somebody inside, who knows one value more.
      guard let own = inside.sorted().first(where: { $0 % 3 == Int(seed % 3) }) else { continue }
      let insider = Attacker(
        clues, count: unknowns.values.count, bounds: RandomGroups.bounds,
        known: (own, unknowns.values[own].value, unknowns.values[own].level ?? 0))
      for unknown in inside where unknown != own {
        #expect(!insider.discloses(unknown), "seed \(seed), unknown \(unknown), seen by \(own)")
      }
    }
    #expect(shown > 10)
  }

  @Test("The same attacker finds values wherever all groups are shown")
  func withoutSuppression() throws {
    var found = 0
    var groupsFound = 0
    for seed in UInt64(0)..<60 {
      let groups = try RandomGroups(seed: seed, most: 12, quarterCount: Int(seed % 2) + 1)
      let published = try groups.published(suppressing: false)
      let unknowns = Unknowns(groups)
      let attacker = Attacker(
        published.map { unknowns.clue($0, in: groups) }, count: unknowns.values.count,
        bounds: RandomGroups.bounds)
      let disclosed = unknowns.values.indices.filter { attacker.discloses($0) }
      // What is found is true.
      for unknown in disclosed {
        let value = unknowns.values[unknown]
        let range = attacker.range(of: unknown)
        #expect(
          range.lowerBound - 1e-3 <= value.value && value.value <= range.upperBound + 1e-3, "seed \(seed)")
        #expect(attacker.possible[unknown][value.level ?? 0])
      }
      if !disclosed.isEmpty { found += 1 }
      if attacker.fewest < GroupFigures.least { groupsFound += 1 }
    }
    #expect(found > 50)
    #expect(groupsFound > 50)
  }

  @Test("One municipality more than last time gives its value away where that is not waited for")
  func oneMore() throws {
    let names = try (0..<6).map { try NetworkSample.municipality("M\($0)") }
    let last = five + [0.9]
    let clues = [
      Attacker.Clue(unknowns: Set(0..<5), mean: 0.42, levels: [1, 2, 2, 0]),
      Attacker.Clue(unknowns: Set(0..<6), mean: 0.5, levels: [1, 2, 2, 1]),
    ]
    let attacker = Attacker(clues, count: 6, bounds: RandomGroups.bounds)
    #expect(attacker.possible[5] == [false, false, false, true])
    var suppression = GroupSuppression(names)
    _ = suppression.groups(of: values(five))
    // By the rule the sixth is not in it.
    #expect(
      suppression.groups(of: values(last))?.map(\.members) == Array(repeating: [0, 1, 2, 3, 4], count: 3))
  }

  @Test(
    "Everybody could have a value of another level without anything that is shown being another",
    arguments: 0..<8)
  func exchange(_ batch: Int) throws {
    var shown = 0
    for seed in UInt64(1_000 + batch * 40)..<UInt64(1_040 + batch * 40) {
      let groups = try RandomGroups(seed: seed, most: 24, quarterCount: 1)
      let published = try groups.published()
      guard let all = published.first else { continue }
      shown += 1
      let values = groups.quarters[0]
      for member in all.members {
        // Also what is not shown stays not shown, so that this tells nothing either.
        let canBeAnother = try all.members.contains { other in
          guard values[other]?.level != values[member]?.level else { return false }
          let exchanged = try groups.exchanging(member, other).published()
          return zip(published, exchanged).allSatisfy {
            ($0.group, $0.count, $0.mean, $0.levels) == ($1.group, $1.count, $1.mean, $1.levels)
          } && published.count == exchanged.count
        }
        #expect(canBeAnother, "seed \(seed), member \(member)")
      }
    }
    #expect(shown > 8)
  }

  // MARK: - Of a network

  @Test("Figures are of those who agreed to everything: how many, their mean, how many on each level")
  func network() throws {
    var towns = try NetworkSample.towns(7)
    towns[5].publication = .levels
    towns[6].publication = .none
    let numbers: [Double] = [10, 30, 40, 60, 72, 99, 99]
    let assessments = try zip(towns, numbers).map { town, number in
      try DisclosureSample.assessment(town.id, "2026-Q4", DisclosureSample.answers(50, secret: number))
    }
    let groups = try #require(try DisclosureSample.release(.consented, towns, assessments).groups)
    #expect(groups.subjects == [.question("q2"), .dimension("d3")])
    let figures = groups.figures(of: .dimension("d3"))
    #expect(figures.map(\.group) == [.all, .kind(.town), .size(.small)])
    // (10 + 30 + 40 + 60 + 72) / 5 = 42.4
    #expect(figures.map(\.mean) == [0.42, 0.42, 0.42])
    #expect(figures.allSatisfy { $0.count == 5 && $0.levels == [1, 2, 2, 0] })
    let question = groups.figures(of: .question("q2"))
    #expect(question.map(\.count) == [5, 5, 5])
    #expect(question.allSatisfy { $0.levels.isEmpty && $0.mean == 0.42 })
    let quarter = try #require(Quarter("2027-Q1"))
    #expect(groups.latest(of: .dimension("d3"), upTo: quarter) == figures)
    #expect(try DisclosureSample.release(.everything, towns, assessments).groups == nil)
    #expect(try DisclosureSample.release(.own("a"), towns, assessments).groups == nil)
  }
}
