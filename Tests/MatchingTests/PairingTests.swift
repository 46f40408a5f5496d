import Matching
import Testing

@Suite("Pairs of the greatest weight, solved by hand")
struct PairingTests {
  private func solve(_ sample: Sample) -> Pairing { Pairing(of: sample.count) { sample[$0, $1] } }

  @Test("Nobody, one and two need no choice")
  func few() {
    let nobody = Pairing(of: 0) { _, _ in 1 }
    #expect(nobody.groups.isEmpty && nobody.hub == nil && nobody.weight == 0)
    let one = Pairing(of: 1) { _, _ in 1 }
    #expect(one.groups == [[0]] && one.hub == nil && one.weight == 0)
    let two = Pairing(of: 2) { _, _ in -4 }
    #expect(two.groups == [[0, 1]] && two.hub == nil && two.weight == -4)
  }

  static let pairs: [(sample: Sample, groups: [[Int]], weight: Int)] = [
    // The heaviest pair first would give 10 + 1.
    (
      Sample("greedy fails", of: 4, [(0, 1, 10), (0, 2, 9), (1, 3, 9), (2, 3, 1)]),
      [[0, 2], [1, 3]], 9 + 9
    ),
    // From each triangle one must leave, and 2–3 alone is worth it: inside one edge of 10 each.
    (
      Sample(
        "two triangles", of: 6,
        [(0, 1, 10), (0, 2, 10), (1, 2, 10), (3, 4, 10), (3, 5, 10), (4, 5, 10), (2, 3, 1)]),
      [[0, 1], [2, 3], [4, 5]], 10 + 1 + 10
    ),
    // An odd cycle 0–1–2–3–4 of 8, 9, 8, 9, 8 (4–0): one of it has to take 5. With 0: 9 + 9 + 2; with 1: 8 (2–3) + 8
    // (4–0) + 5; with 2: 9 (3–4) + 8 (0–1) + 4 = 21; with 3: 8 (4–0) + 9 (1–2) + 3; with 4: 8 + 8 + 1.
    // Without a pair of the cycle with 5 there is none.
    (
      Sample(
        "a cycle of five", of: 6,
        [
          (0, 1, 8), (1, 2, 9), (2, 3, 8), (3, 4, 9), (4, 0, 8), (0, 5, 2), (1, 5, 5), (2, 5, 4), (3, 5, 3),
          (4, 5, 1),
        ], others: -50),
      [[0, 1], [2, 5], [3, 4]], 8 + 4 + 9
    ),
    // Twice five places, a triangle of 30 and two more around it. Inside a five there is one pair of 30 at most and one of
    // 20 beside it, whoever leaves. One pair across gives 50 + 50 + 5, three of them 30 + 30 + 5 + 3 at most, and five 5 + 3.
    (
      nested,
      [[0, 1], [2, 7], [3, 4], [5, 6], [8, 9]], 30 + 20 + 5 + 30 + 20
    ),
    // As little as possible: products of 1, 2, 3, 4 are 1 · 4 + 2 · 3 = 10, 1 · 3 + 2 · 4 = 11, 1 · 2 + 3 · 4 = 14.
    (
      Sample("negative", of: 4) { -($0 + 1) * ($1 + 1) },
      [[0, 3], [1, 2]], -10
    ),
    // Nobody wants 3, and yet it is not left out: with 0 it costs 9 and leaves 1–2 of 2; with 1: −8 + 1; with 2: −6 − 3.
    (
      Sample(
        "nobody is left out", of: 4, [(0, 1, -3), (0, 2, 1), (1, 2, 2), (0, 3, -9), (1, 3, -8), (2, 3, -6)]),
      [[0, 3], [1, 2]], -7
    ),
    (
      Sample("all alike", of: 6, [], others: 7),
      [[0, 1], [2, 3], [4, 5]], 21
    ),
    (
      Sample("as large as allowed", of: 4) { $0 + $1 == 3 ? 1_000_000_000_000 : -1_000_000_000_000 },
      [[0, 3], [1, 2]], 2_000_000_000_000
    ),
  ]

  static let nested = Sample(
    "nested blossoms", of: 10,
    [
      (0, 1, 30), (1, 2, 30), (0, 2, 30), (0, 3, 20), (3, 4, 20), (1, 4, 20),
      (5, 6, 30), (6, 7, 30), (5, 7, 30), (5, 8, 20), (8, 9, 20), (6, 9, 20),
      (2, 7, 5), (4, 9, 3),
    ])

  @Test("An even number falls into pairs", arguments: pairs)
  func even(_ sample: Sample, _ groups: [[Int]], _ weight: Int) {
    let pairing = solve(sample)
    #expect(pairing.groups == groups)
    #expect(pairing.weight == weight)
    #expect(pairing.hub == nil)
  }

  static let threes: [(sample: Sample, groups: [[Int]], hub: Int, weight: Int)] = [
    // Hub 0 has 5 + 7, hub 1 has 5 + 1, hub 2 has 7 + 1.
    (Sample("three", of: 3, [(0, 1, 5), (0, 2, 7), (1, 2, 1)]), [[0, 1, 2]], 0, 12),
    (Sample("three, the last is the hub", of: 3, [(0, 1, -5), (0, 2, -2), (1, 2, -1)]), [[0, 1, 2]], 2, -3),
    // 3 with 2 and 4, and 0–1: 7 + 5 + 8. The heaviest three, 1 with 0 and 2, would leave 3–4: 8 + 6 + 5.
    (
      Sample("five in a row", of: 5, [(0, 1, 8), (1, 2, 6), (2, 3, 7), (3, 4, 5)]),
      [[0, 1], [2, 3, 4]], 3, 20
    ),
    // All others cost 10. 4 knows 2 alone and 3 knows 2 alone: hub 2 with both is 1 + 1, and 0–1 is 1. With hub 2 and
    // 4 and another one, 3 would have to take a pair of −10.
    (
      Sample("a star and a pair", of: 5, [(2, 3, 1), (2, 4, 1), (0, 1, 1), (0, 2, 4)], others: -10),
      [[0, 1], [2, 3, 4]], 2, 3
    ),
    // 0–1 and 2–3 are the pairs from below, 4 is the guest of the lowest, and 0 is the lowest hub.
    (Sample("all alike", of: 5, [], others: 3), [[0, 1, 4], [2, 3]], 0, 9),
    // Every pair of the three weighs the same but for one: hubs 1 and 2 would have 4 + 4 and 4 + 3.
    (Sample("equal hubs", of: 3, [(0, 1, 4), (0, 2, 3), (1, 2, 4)]), [[0, 1, 2]], 1, 8),
  ]

  @Test("An odd number falls into pairs and a group of three", arguments: threes)
  func odd(_ sample: Sample, _ groups: [[Int]], _ hub: Int, _ weight: Int) {
    let pairing = solve(sample)
    #expect(pairing.groups == groups)
    #expect(pairing.hub == hub)
    #expect(pairing.weight == weight)
  }

  @Test("A weight is asked once for each pair, with the lower place first", arguments: [1, 2, 7, 8])
  func askedOnce(_ count: Int) {
    var asked: [[Int]] = []
    _ = Pairing(of: count) { first, second in
      asked.append([first, second])
      return 0
    }
    #expect(asked.allSatisfy { $0[0] < $0[1] })
    #expect(asked.count == count * (count - 1) / 2)
    #expect(Set(asked).count == asked.count)
  }
}
