@testable import Insights
@testable import MaturityModel
import Testing

@Suite("Figures of groups tell nothing beside those that were published before")
struct GroupPublicationTests {
  private let six = [0.1, 0.3, 0.4, 0.6, 0.7, 0.9]

  private func quarter(_ number: Int) throws -> Quarter { try #require(Quarter(year: 2026, number: number)) }

  /// Publishes quarters of towns called A, B, C and so on; who has no value in any of them does not agree.
  private func publish(_ quarters: [[Double?]], _ record: inout GroupRecord) throws -> [GroupRecord.Figure] {
    let towns = try NetworkSample.towns(12)
    let present = towns.indices.filter { town in
      quarters.contains { town < $0.count && $0[town] != nil }
    }
    let rows = try quarters.enumerated().map { place, numbers in
      (
        try quarter(place + 1),
        present.map { $0 < numbers.count ? numbers[$0].map(RandomGroups.value) : nil }
      )
    }
    let figures = record.publish(.dimension("d"), rows, of: present.map { towns[$0] }, levelCount: 4)
    return figures.filter { $0.group == .all }
  }

  @Test("Whoever withdraws a consent stays in what was published, and new quarters wait")
  func withdrawn() throws {
    var record = GroupRecord()
    let first = try publish([six], &record)
    // (0.1 + 0.3 + 0.4 + 0.6 + 0.7 + 0.9) / 6 = 0.5
    #expect(first.map(\.mean) == [0.5] && first.map(\.levels) == [[1, 2, 2, 1]])
    // Without F: n 5, levels 1 2 2 0, so that F would be known to be on the last level.
    let five = Array(six.dropLast())
    var none = GroupRecord()
    #expect(try publish([five], &none).map(\.levels) == [[1, 2, 2, 0]])
    #expect(try publish([five], &record) == first)
    let moved = [0.2, 0.4, 0.55, 0.3, 0.8]
    #expect(try publish([five, moved], &record) == first)
    // F is back, and the quarter that waited has figures, too.
    let other: [Double?] = [0.15, 0.35, 0.6, 0.45, 0.9, 0.2]
    let last = try publish([six, moved + [0.5], other], &record)
    #expect(last.map(\.count) == [6, 6, 6])
  }

  @Test("Whoever joins is left out until they are five")
  func joined() throws {
    var record = GroupRecord()
    let first = try publish([six], &record)
    let moved = [0.2, 0.4, 0.55, 0.3, 0.8, 0.1]
    let second = try publish([six + [0.5], moved + [0.5]], &record)
    #expect(second.map(\.count) == [6, 6] && second.first == first.first)
    let again = [0.3, 0.55, 0.45, 0.2, 0.9, 0.6]
    let third = try publish([six + [0.5], moved + [0.5], again + [0.1, 0.3, 0.4, 0.6, 0.7]], &record)
    #expect(third.map(\.count) == [6, 6, 11])
  }

  @Test("Five who leave and five who come are no hindrance")
  func exchanged() throws {
    var record = GroupRecord()
    let five = [0.2, 0.4, 0.55, 0.3, 0.8]
    let first = try publish([six.dropLast() + five], &record)
    let absent = [Double?](repeating: nil, count: 5)
    let second = try publish([absent + five, absent + [0.3, 0.55, 0.4, 0.2, 0.9]], &record)
    #expect(first.map(\.count) == [10] && second.map(\.count) == [10, 5])
  }

  @Test("An answer that is corrected changes nothing that was published, and counts as a change afterwards")
  func corrected() throws {
    var record = GroupRecord()
    let first = try publish([six], &record)
    let corrected = [0.9] + six.dropFirst()
    // By what is known now nothing changed between the quarters; by what was read A did.
    #expect(try publish([corrected, corrected], &record) == first)
    #expect(record.publications.map(\.entries.count) == [6, 0])
    var none = GroupRecord()
    #expect(try publish([corrected, corrected], &none).count == 2)
  }

  @Test("A quarter is closed once five could enter, whether or not they could be shown")
  func late() throws {
    var record = GroupRecord()
    #expect(try publish([Array(six.prefix(4))], &record).isEmpty)
    #expect(record == GroupRecord())
    #expect(try publish([six], &record).map(\.count) == [6])
    var other = GroupRecord()
    let unshown = [0.3, 0.31, 0.4, 0.45, 0.49]
    #expect(try publish([unshown], &other).isEmpty)
    // Would tell that the newcomer is the one on another level.
    #expect(try publish([unshown + [0.9]], &other).isEmpty)
    #expect(try publish([unshown + [0.9], six], &other).map(\.quarter) == [try quarter(2)])
  }

  @Test(
    "An attacker who reads two publications, between which one left, one joined and one corrected, determines nobody",
    arguments: 0..<6)
  func attacker(_ batch: Int) throws {
    var (shown, found) = (0, 0)
    for seed in UInt64(batch * 60)..<UInt64(batch * 60 + 60) {
      let publications = try RandomPublications(seed: seed)
      let clues = publications.clues()
      guard !clues.isEmpty else { continue }
      shown += 1
      let inside = clues.reduce(into: Set<Int>()) { $0.formUnion($1.unknowns) }
      let count = publications.unknowns.count
      let attacker = Attacker(clues, count: count, bounds: RandomGroups.bounds)
      for unknown in inside { #expect(!attacker.discloses(unknown), "seed \(seed), unknown \(unknown)") }
      #expect(attacker.fewest >= GroupFigures.least, "seed \(seed)")
      if let own = inside.sorted().first(where: { $0 % 3 == Int(seed % 3) }) {
        let value = publications.unknowns[own]
        let insider = Attacker(
          clues, count: count, bounds: RandomGroups.bounds, known: (own, value.value, value.level ?? 0))
        for unknown in inside where unknown != own {
          #expect(!insider.discloses(unknown), "seed \(seed), unknown \(unknown), seen by \(own)")
        }
      }
      // Where the second does not know of the first, there is something to find.
      let careless = Attacker(
        publications.clues(remembering: false), count: count, bounds: RandomGroups.bounds)
      if careless.fewest < GroupFigures.least { found += 1 }
    }
    #expect(shown > 10)
    #expect(found > 5)
  }

  @Test("Only a public edition adds to the record, and shows what stands there whoever agrees now")
  func record() throws {
    var towns = try NetworkSample.towns(6)
    let numbers: [Double] = [10, 30, 40, 60, 72, 99]
    let assessments = try zip(towns, numbers).map { town, number in
      try DisclosureSample.assessment(town.id, "2026-Q4", DisclosureSample.answers(50, secret: number))
    }
    func release(_ disclosure: Disclosure, _ record: inout GroupRecord) throws -> GroupFigures? {
      try Release(
        disclosure, of: Participants(municipalities: towns),
        QuestionnaireCatalog([DisclosureSample.questionnaire()]), assessments, record: &record
      ).groups
    }
    var record = GroupRecord()
    _ = try release(.everything, &record)
    _ = try release(.own("a"), &record)
    #expect(record == GroupRecord())
    let first = try release(.consented, &record)
    #expect(record.publications.map(\.subject) == [.question("q2"), .dimension("d3")])
    #expect(record.publications.map(\.entries.count) == [6, 6])
    let written = record
    towns[5].publication = .levels
    let second = try release(.consented, &record)
    #expect(first?.figures(of: .dimension("d3")).first?.levels == [1, 2, 2, 1])
    #expect(second == first && record == written)
    // Even where nobody is left to score.
    for place in towns.indices { towns[place].publication = .levels }
    #expect(try release(.consented, &record) == first)
    #expect(record == written)
  }
}
