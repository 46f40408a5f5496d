import Insights
import MaturityModel
@testable import Networking
import Testing

@Suite("What two have of each other")
struct PartnershipTests {
  // MARK: - Weight

  @Test("Give and take count, the smaller once more, raised by the likeness; the same from both sides")
  func weight() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": .number(70), "q2": .number(20)]), Place("B", ["q1": .number(40), "q2": .number(60)]))
    let (there, back) = (Partnership(of: 0, with: 1, in: sheet), Partnership(of: 1, with: 0, in: sheet))
    #expect(there.take.points == 40)
    #expect(there.give.points == 30)
    // (40 + 30 + 30) · 1.70
    #expect(there.weight == 170)
    #expect(back.weight == 170)
    #expect(back.take == there.give)
    #expect(back.give == there.take)
    #expect(back.likeness == there.likeness)
  }

  @Test("What cannot be divided is cut off, on both sides alike")
  func rounding() throws {
    let sheet = try ExchangeSample.sheet(Place("A", ["q1": .number(31)]), Place("B", ["q1": .number(0)]))
    // 31 · 1.7 = 52.7
    #expect(Partnership(of: 0, with: 1, in: sheet).weight == 52)
    #expect(Partnership(of: 1, with: 0, in: sheet).weight == 52)
  }

  // MARK: - Likeness

  private func likeness(
    _ one: (inout Place) -> Void = { _ in }, _ other: (inout Place) -> Void = { _ in }
  ) throws -> Likeness {
    try ExchangeSample.sheet(Place("A", [:]).changed(one), Place("B", [:]).changed(other)).likeness(0, 1)
  }

  @Test("Two of the same class of size are alike, of neighbouring classes half, of others not")
  func sizes() throws {
    // Classes begin at 5,000, 20,000 and 100,000 people.
    #expect(try likeness({ $0.people = 5_000 }, { $0.people = 19_999 }).kindAndSize == 40)
    #expect(try likeness({ $0.people = 4_999 }, { $0.people = 5_000 }).kindAndSize == 20)
    #expect(try likeness({ $0.people = 4_999 }, { $0.people = 20_000 }).kindAndSize == 0)
    #expect(try likeness({ $0.people = 4_999 }, { $0.people = 100_000 }).kindAndSize == 0)
    #expect(
      try likeness(
        { ($0.people, $0.kind) = (100_000, .city) }, { ($0.people, $0.kind) = (200_000, .city) }
      ).kindAndSize == 40)
  }

  @Test("Regions are like regions, whatever their size")
  func regions() throws {
    let village = { (place: inout Place) in (place.kind, place.people) = (.villageRegion, 2_000) }
    #expect(try likeness(village, { ($0.kind, $0.people) = (.villageRegion, 90_000) }).kindAndSize == 40)
    #expect(try likeness(village, { $0.kind = .alliance }).kindAndSize == 30)
    #expect(try likeness(village, { $0.people = 2_000 }).kindAndSize == 10)
  }

  @Test("Means are posts for 10,000 people and euros a head, as far as both have said them")
  func means() throws {
    func means(_ one: [String: Answer], _ other: [String: Answer]) throws -> Int? {
      // 8,000 and 20,000 people
      try likeness(
        { $0.answers["2026-Q4"] = one }, { ($0.people, $0.answers["2026-Q4"]) = (20_000, other) }
      ).means
    }
    // 2.5 and 2.5 posts: 1; 10 and 5 euros: 0.5; so 30 · 0.75 = 22.5.
    #expect(
      try means(
        ["k1": .number(2), "k2": .number(80_000)], ["k1": .number(5), "k2": .number(100_000)]) == 23)
    // Posts alone: 2.5 and 5.
    #expect(try means(["k1": .number(2), "k2": .number(1)], ["k1": .number(10)]) == 15)
    #expect(try means(["k1": .number(0)], ["k1": .number(0)]) == 30)
    #expect(try means(["k1": .number(0)], ["k1": .number(1)]) == 0)
    #expect(try means(["k1": .number(2)], ["k2": .number(2)]) == nil)
    #expect(try means(["k1": .open()], ["k1": .number(2)]) == nil)
    #expect(try means([:], [:]) == nil)
  }

  @Test("Distance is the way as the crow flies on a sphere")
  func distance() throws {
    func distance(_ one: (Double, Double), _ other: (Double, Double)) -> Double? {
      Likeness.distance(
        Location(latitude: one.0, longitude: one.1), Location(latitude: other.0, longitude: other.1))
    }
    // One degree of a great circle: 6,371 km · π / 180.
    #expect(abs((distance((50, 11), (51, 11)) ?? 0) - 111.19493) < 1e-4)
    // Along the parallel of 60° half of it, less the shorter way of the great circle: with
    // chord = cos 60° · sin 0.5° = 0.5 · 0.00872653550 = 0.00436326775, 2 · 6,371 km · asin(chord) = 55.59694 km.
    #expect(abs((distance((60, 10), (60, 11)) ?? 0) - 55.59694) < 1e-4)
    #expect(distance((50, 11), (50, 11)) == 0)
    #expect(distance((50, 11), (51, 12)) == distance((51, 12), (50, 11)))
    // The other side of the earth: half of its circumference, 6,371 km · π.
    #expect(abs((distance((0, 0), (0, 180)) ?? 0) - 20_015.0868) < 1e-3)
    #expect(Likeness.distance(nil, Location(latitude: 50, longitude: 11)) == nil)
  }

  /// So many hundredths of a degree of latitude, of 1.1119 km each, the kilometres, and what they count.
  static let ways = [
    (0, 0, 30), (13, 14, 30), (14, 16, 29), (45, 50, 20), (46, 51, 19), (100, 111, 2), (107, 119, 0),
    (108, 120, 0), (300, 334, 0),
  ]

  @Test("Near counts in full up to 15 km, and nothing from 120 km on", arguments: ways)
  func nearness(_ hundredths: Int, _ kilometres: Int, _ counts: Int) throws {
    let far = Location(latitude: 50 + Double(hundredths) / 100, longitude: 11)
    let likeness = try likeness(
      { $0.location = Location(latitude: 50, longitude: 11) }, { $0.location = far })
    #expect(likeness.kilometres == kilometres)
    #expect(likeness.percent == 40 + 15 + counts)
    #expect(likeness.isNear == (kilometres <= 50))
  }

  @Test("What is not known counts half")
  func unknown() throws {
    let likeness = try likeness({ $0.location = Location(latitude: 50, longitude: 11) })
    #expect(likeness.kilometres == nil)
    #expect(likeness.means == nil)
    #expect(likeness.percent == 70)
    #expect(likeness.isAlikeInSize)
    #expect(!likeness.isAlikeInMeans)
    #expect(!likeness.isNear)
  }

  // MARK: - Partners

  /// A has nothing; of the others it can take 100, 60, 60, 30 and nothing.
  private func many() throws -> ExchangeSheet {
    try ExchangeSample.sheet(
      zip("ABCDEF", [0.0, 100, 60, 60, 30, 0]).map { Place(String($0), ["q1": .number($1)]) }
        + [Place("G", in: [:])])
  }

  @Test("The three best, the best first, equals by name; nobody of whom there is nothing to take")
  func partners() throws {
    let sheet = try many()
    #expect(sheet.partners(of: 0).map(\.partner) == [1, 2, 3])
    // 100 · 1.7, 60 · 1.7, 60 · 1.7
    #expect(sheet.partners(of: 0).map(\.weight) == [170, 102, 102])
    #expect(sheet.partners(of: 0, most: 9).map(\.partner) == [1, 2, 3, 4])
    #expect(sheet.partners(of: 0, among: [4, 3, 2]).map(\.partner) == [2, 3, 4])
    #expect(sheet.partners(of: 0, among: [0, 5, 6]).isEmpty)
    // B is ahead of all.
    #expect(sheet.partners(of: 1).isEmpty)
    #expect(sheet.partners(of: 6).isEmpty)
  }

  @Test("With whom it sat last time is left out")
  func excluded() throws {
    #expect(try many().partners(of: 0, but: ["b", "d", "nobody"]).map(\.partner) == [2, 4])
  }

  @Test("Equals stand by name as people sort names")
  func equals() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": .number(0)]), Place("Zella", ["q1": .number(60)]),
      Place("Ohrdruf", ["q1": .number(60)]), Place("Öpfershausen", ["q1": .number(60)]))
    let names = sheet.partners(of: 0, among: [3, 2, 1]).map { sheet.network.municipalities[$0.partner].name }
    #expect(names == ["Ohrdruf", "Öpfershausen", "Zella"])
  }
}
