import Testing

@testable import Matching

@Suite("No pairing is greater")
struct OptimalityTests {
  @Test("The search for all pairings tries each: 9 · 7 · 5 · 3 of ten, and 84 · 5 · 3 of nine with a three")
  func every() {
    var ten = EveryPairing(Sample(1, of: 10, weights: 0...9))
    _ = ten.greatest()
    #expect(ten.tried == 945)
    // Of nine 84 are the three, and the other six fall into 15 pairings; which is the hub is tried without counting.
    var nine = EveryPairing(Sample(1, of: 9, weights: 0...9))
    _ = nine.greatest()
    #expect(nine.tried == 84 * 15)
  }

  @Test(
    "1,000 networks of two to ten have the weight of the greatest of all pairings",
    arguments: [0...3, -3...3, -1_000_000_000_000...1_000_000_000_000, 0...20])
  func bruteForce(_ weights: ClosedRange<Int>) {
    for number in 0..<250 {
      let sample = Sample(number, of: 2 + number % 9, weights: weights)
      var every = EveryPairing(sample)
      let pairing = Pairing(of: sample.count) { sample[$0, $1] }
      #expect(pairing.weight == every.greatest(), "\(sample.name)")
      check(pairing, sample)
    }
  }

  @Test("Everybody is in one group and the weight is that of the groups, up to 60")
  func everybody() {
    for count in 0...60 {
      for weights in [0...2, -50...1_000] {
        let sample = Sample(count, of: count, weights: weights)
        let pairing = Pairing(of: count) { sample[$0, $1] }
        check(pairing, sample)
        #expect(pairing == Pairing(of: count) { sample[$0, $1] })
      }
    }
  }

  /// Groups, hub and weight agree with each other.
  private func check(_ pairing: Pairing, _ sample: Sample) {
    let groups = pairing.groups
    #expect(groups.joined().sorted() == Array(0..<sample.count), "\(sample.name)")
    #expect(groups.allSatisfy { $0 == $0.sorted() })
    #expect(groups.map { $0[0] } == groups.map { $0[0] }.sorted())
    let sizes = groups.map(\.count).filter { $0 != 2 }
    #expect(sizes == (sample.count.isMultiple(of: 2) ? [] : [min(sample.count, 3)]), "\(sample.name)")
    #expect((pairing.hub != nil) == sizes.contains(3))
    var weight = 0
    for group in groups where group.count == 2 { weight += sample[group[0], group[1]] }
    for group in groups where group.count == 3 {
      let sums = group.map { hub in group.filter { $0 != hub }.map { sample[hub, $0] }.reduce(0, +) }
      #expect(pairing.hub.flatMap(group.firstIndex) == sums.firstIndex(of: sums.max() ?? 0), "\(sample.name)")
      weight += sums.max() ?? 0
    }
    #expect(pairing.weight == weight, "\(sample.name)")
  }

  @Test("The order in which places are named does not change the weight")
  func order() {
    for number in 0..<20 {
      let sample = Sample(number, of: 31 + number % 2, weights: 0...9)
      let count = sample.count
      let forwards = Pairing(of: count) { sample[$0, $1] }
      let backwards = Pairing(of: count) { sample[count - 1 - $0, count - 1 - $1] }
      #expect(forwards.weight == backwards.weight)
    }
  }

  static let proven = [
    Sample(1, of: 100, weights: 0...1_000_000),
    Sample(2, of: 100, weights: -4...4),
    Sample(3, of: 100, weights: 0...100),
    PairingTests.nested,
    // Heavy triangles and sevens, so that odd numbers have to be led across.
    Sample("triangles", of: 102) { $0 / 3 == $1 / 3 ? 1_000 : ($0 * 31 + $1 * 17) % 101 },
    Sample("threes in nines", of: 108) {
      $0 / 3 == $1 / 3 ? 3_000 + $0 : $0 / 9 == $1 / 9 ? 2_000 + $1 : $0 / 27 == $1 / 27 ? 1_000 : $0 % 7
    },
    // Points on a line, near ones together.
    Sample("distances", of: 100) { -abs($0 * $0 % 997 - $1 * $1 % 997) },
  ]

  @Test("Duals prove that 100 places are paired best", arguments: proven)
  func duals(_ sample: Sample) {
    let matching = PerfectMatching(of: PairWeights(of: sample.count) { sample[$0, $1] })
    #expect(matching.pairs.flatMap { [$0.from, $0.to] }.sorted() == Array(0..<sample.count))
    // Every perfect matching has one edge at each place, and of a blossom of k members at most (k − 1) / 2 edges.
    // So where no slack and no dual of a blossom is negative, twice the weight of any is at most the sum below.
    var least = Int.max
    let around = (0..<sample.count).map { place in
      Set(matching.blossoms.indices.filter { matching.blossoms[$0].members.contains(place) })
    }
    for first in 0..<sample.count {
      for second in first + 1..<sample.count {
        let both = around[first].intersection(around[second]).reduce(0) { $0 + matching.blossoms[$1].dual }
        let slack = matching.duals[first] + matching.duals[second] + both - 2 * sample[first, second]
        least = min(least, slack)
      }
    }
    #expect(least == 0)
    #expect(matching.blossoms.allSatisfy { $0.dual >= 0 && $0.members.count % 2 == 1 })
    var bound = (0..<sample.count).reduce(0) { $0 + matching.duals[$1] }
    for blossom in matching.blossoms { bound += blossom.dual * (blossom.members.count - 1) / 2 }
    #expect(bound == 2 * matching.pairs.reduce(0) { $0 + sample[$1.from, $1.to] })
  }

  @Test("Duals stay as small as it is said of them", arguments: proven)
  func bounds(_ sample: Sample) throws {
    let matching = PerfectMatching(of: PairWeights(of: sample.count) { sample[$0, $1] })
    let all = (0..<sample.count).flatMap { first in (first + 1..<sample.count).map { sample[first, $0] } }
    let greatest = try #require(all.max())
    let range = greatest - (try #require(all.min()))
    for place in 0..<sample.count { #expect(abs(matching.duals[place] - greatest) <= range) }
    #expect(matching.blossoms.allSatisfy { $0.dual <= 2 * range })
  }

  @Test("The proofs need blossoms, and blossoms inside blossoms")
  func depth() {
    let matching = PerfectMatching(of: PairWeights(of: 10) { PairingTests.nested[$0, $1] })
    let needed = matching.blossoms.filter { $0.dual > 0 }.map { Set($0.members) }
    #expect(needed.contains([0, 1, 2]) && needed.contains([0, 1, 2, 3, 4]))
  }
}
