@testable import Insights
import MaturityModel
import Testing

@Suite("Who is compared with whom")
struct PeerTests {
  private typealias Group = (kind: Municipality.Kind, population: Int, count: Int)

  /// The group of the first municipality: its basis and how many are in it.
  private func group(_ groups: Group...) throws -> (basis: PeerGroup.Basis, count: Int) {
    var municipalities: [Municipality] = []
    for group in groups {
      for _ in 0..<group.count {
        municipalities.append(
          try NetworkSample.municipality(
            "M\(10 + municipalities.count)", kind: group.kind, population: group.population))
      }
    }
    let network = try #require(
      NetworkSample.network(
        municipalities, [try NetworkSample.assessment("m10", "2026-Q4", NetworkSample.level(50))]))
    let peers = network.peers(of: 0)
    #expect(peers.members.contains(0))
    return (peers.basis, peers.members.count)
  }

  @Test("Four others of the same kind and size are enough")
  func kindAndSize() throws {
    let (basis, count) = try group((.town, 8_000, 5), (.town, 4_000, 3), (.city, 30_000, 5))
    #expect(basis == .kindAndSize(.town, .small))
    #expect(count == 5)
  }

  @Test("With three others of the same size, the kind decides")
  func kind() throws {
    let (basis, count) = try group((.town, 8_000, 4), (.town, 4_000, 1), (.city, 30_000, 5))
    #expect(basis == .kind(.town))
    #expect(count == 5)
  }

  @Test("With three others of the same kind, all that are no regions count")
  func municipalities() throws {
    let (basis, count) = try group((.town, 8_000, 4), (.city, 30_000, 1), (.villageRegion, 2_000, 6))
    #expect(basis == .municipalities)
    #expect(count == 5)
  }

  @Test("With three others of the same kind, village regions and alliances count together")
  func regions() throws {
    let (basis, count) = try group((.villageRegion, 2_000, 4), (.alliance, 90_000, 1), (.town, 8_000, 6))
    #expect(basis == .regions)
    #expect(count == 5)
  }

  @Test("Where nothing narrower has four others, all are compared, however few they are")
  func all() throws {
    let (basis, count) = try group((.town, 8_000, 3), (.city, 30_000, 1), (.alliance, 9_000, 3))
    #expect(basis == .all)
    #expect(count == 7)
    #expect(try group((.town, 8_000, 1)).basis == .all)
  }

  @Test(
    "Size classes begin at 5,000, 20,000 and 100,000",
    arguments: [
      (4_999, SizeClass.rural), (5_000, .small), (19_999, .small), (20_000, .medium), (99_999, .medium),
      (100_000, .large),
    ])
  func sizes(_ population: Int, _ size: SizeClass) throws {
    #expect(try group((.city, population, 5)).basis == .kindAndSize(.city, size))
  }

  // MARK: - Where the peers stand

  private func summary(of own: Int, _ values: [Double]) throws -> PeerSummary? {
    let network = try NetworkSample.network(of: values)
    return network.peerSummary(.overall, of: own, in: 0)
  }

  @Test("One's own value is not among the peers, and only once is left out")
  func leavesOneselfOut() throws {
    // Without the own 50: 10, 20, 30, 40; the middle is (20 + 30) / 2.
    let outer = try #require(try summary(of: 4, [10, 20, 30, 40, 50]))
    #expect(outer.count == 4)
    #expect(isClose(outer.median, 0.25))
    // Without one of two 20: 20, 40, 60, 80; the middle is (40 + 60) / 2.
    let equal = try #require(try summary(of: 0, [20, 20, 40, 60, 80]))
    #expect(isClose(equal.median, 0.5))
    #expect(isClose(equal.low, 0.2))
    // Without the smallest and without the middle one.
    #expect(isClose(try summary(of: 0, [10, 20, 30, 40, 50])?.low, 0.2))
    #expect(isClose(try summary(of: 2, [10, 20, 30, 40, 50])?.median, 0.3))
  }

  @Test("Up to seven peers the band is the whole spread")
  func spread() throws {
    // Without the own 80: 10 … 70.
    let peers = try #require(try summary(of: 7, [10, 20, 30, 40, 50, 60, 70, 80]))
    #expect(peers.count == 7)
    #expect(!peers.isMiddleHalf)
    #expect(isClose(peers.low, 0.1))
    #expect(isClose(peers.high, 0.7))
    #expect(isClose(peers.median, 0.4))
  }

  @Test("From eight peers up the band is the middle half, straight between neighbours")
  func middleHalf() throws {
    // 10 … 80 are eight values; a quartile lies at place 0.25 · 7 = 1.75 and 0.75 · 7 = 5.25 from 0:
    // 20 + 0.75 · 10 = 27.5 and 60 + 0.25 · 10 = 62.5; the median at 3.5: 45.
    let peers = try #require(try summary(of: 8, [10, 20, 30, 40, 50, 60, 70, 80, 90]))
    #expect(peers.count == 8)
    #expect(peers.isMiddleHalf)
    #expect(isClose(peers.low, 0.275))
    #expect(isClose(peers.high, 0.625))
    #expect(isClose(peers.median, 0.45))
  }

  @Test("Who has no value is no peer in that quarter; without any there is no summary")
  func withoutValues() throws {
    let towns = try NetworkSample.towns(5)
    let network = try #require(
      NetworkSample.network(
        towns,
        [
          try NetworkSample.assessment("A", "2026-Q3", NetworkSample.level(10)),
          try NetworkSample.assessment("A", "2026-Q4", NetworkSample.level(20)),
          try NetworkSample.assessment("B", "2026-Q4", NetworkSample.level(30)),
          try NetworkSample.assessment("C", "2026-Q4", [:]),
        ]))
    #expect(network.peerSummary(.overall, of: 0, in: 0) == nil)
    let peers = try #require(network.peerSummary(.overall, of: 0, in: 1))
    #expect(peers.count == 1)
    #expect(isClose(peers.median, 0.3))
    // D has not submitted and has A and B as peers: (20 + 30) / 2.
    #expect(isClose(network.peerSummary(.overall, of: 3, in: 1)?.median, 0.25))
  }

  @Test(
    "Quantiles of sorted values agree with those computed by hand",
    arguments: [
      // Type 7: place = share · (n − 1).
      ([5.0], 0.25, 5.0), ([1, 2], 0.5, 1.5), ([1, 2], 0.25, 1.25), ([3, 1, 2], 0.5, 2),
      ([4, 1, 3, 2], 0.25, 1.75),
      ([4, 1, 3, 2], 0.75, 3.25), ([1, 10, 100], 1, 100), ([1, 10, 100], 0, 1),
      ([1, 10, 100, 1_000, 10_000], 0.25, 10),
    ])
  func quantiles(_ values: [Double], _ share: Double, _ expected: Double) {
    #expect(isClose(SortedValues(values).quantile(share), expected))
  }

  @Test("Leaving out a value that is not there changes nothing")
  func leavingOut() {
    let values = SortedValues([3, 1, 2])
    #expect(values.without(2.5).count == 3)
    #expect(values.without(nil).median == 2)
    #expect(values.without(9).median == 2)
    #expect(values.without(2).median == 2)
    #expect(values.without(1).median == 2.5)
    #expect(SortedValues([]).without(1).median == nil)
    #expect(SortedValues([1]).without(1).median == nil)
  }
}
