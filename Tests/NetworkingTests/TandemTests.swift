import Insights
import MaturityModel
import Networking
import SeededRandom
import Testing

@Suite("Who sits with whom")
struct TandemTests {
  /// Answers to q1 alone, so that two are worth 1.7 times their distance, where that is 25 or more.
  private func line(_ values: [Double], reversed: Bool = false) throws -> ExchangeSheet {
    let places = zip("ABCDEFGH", values).map { Place(String($0), ["q1": .number($1)]) }
    return try ExchangeSample.sheet(reversed ? places.reversed() : places)
  }

  private func names(_ tandems: Tandems, _ sheet: ExchangeSheet) -> [String] {
    tandems.groups.map { $0.members.map { sheet.network.municipalities[$0].name }.joined() }
  }

  @Test("Of four the best sum wins, not the best pair")
  func four() throws {
    // A 100, B 60, C 40, D 0: AB + CD = 40 + 40, AC + BD = 60 + 60, AD + BC = 100 + 0 (20 is less than a step).
    let sheet = try line([100, 60, 40, 0])
    let tandems = Tandems(of: [0, 1, 2, 3], in: sheet)
    #expect(names(tandems, sheet) == ["AC", "BD"])
    // Twice 60 · 1.7
    #expect(tandems.weight == 204)
    #expect(tandems.groups.map { $0.partnerships.map(\.weight) } == [[102], [102]])
  }

  @Test("Nobody sits where they sat last time, though it would be worth most")
  func notAgain() throws {
    let sheet = try line([100, 60, 40, 0])
    let second = Tandems(of: [0, 1, 2, 3], in: sheet, notAgain: [["c", "a"]])
    #expect(names(second, sheet) == ["AD", "BC"])
    // 100 · 1.7 and nothing
    #expect(second.weight == 170)
    let third = Tandems(of: [0, 1, 2, 3], in: sheet, notAgain: [["a", "c"], ["a", "d"]])
    #expect(names(third, sheet) == ["AB", "CD"])
    #expect(third.weight == 136)
    // Who sat in three had two partners; one pair has to sit again, and then the best sum wins.
    let afterThree = Tandems(of: [0, 1, 2, 3], in: sheet, notAgain: [["a", "c", "d"], ["gone", "b"]])
    #expect(names(afterThree, sheet) == ["AC", "BD"])
    #expect(afterThree.weight == 204)
  }

  @Test("Where there is no other way they sit as last time, and it is worth what it is worth")
  func noOtherWay() throws {
    let sheet = try line([100, 60])
    let tandems = Tandems(of: [0, 1], in: sheet, notAgain: [["a", "b"]])
    #expect(names(tandems, sheet) == ["AB"])
    // 40 · 1.7
    #expect(tandems.weight == 68)
  }

  @Test("Of five three sit together, the one in the middle between the others")
  func five() throws {
    // A 100, B 60, C 40, D 0, E 36: AB 40, AC 60, AD 100, AE 64, BD 60, CD 40, DE 36, all others less than a step.
    // The best three for each pair: BD with C–A–E 60 + 60 + 64 = 184; AE with B–D–C 164; BC with D–A–E 164;
    // BE with C–A–D 160; CE with B–D–A 160; AC with B–D–E 156; CD with B–A–E 144; DE with B–A–C 136;
    // AB with C–D–E 116; AD with B, C, E 100.
    let sheet = try line([100, 60, 40, 0, 36])
    let tandems = Tandems(of: [0, 1, 2, 3, 4], in: sheet)
    #expect(names(tandems, sheet) == ["CAE", "BD"])
    // 60 · 1.7 = 102 twice, 64 · 1.7 = 108.8
    #expect(tandems.weight == 312)
    #expect(tandems.groups.first?.partnerships.map(\.weight) == [102, 108])
    #expect(tandems.groups.first?.partnerships.map(\.municipality) == [0, 0])
  }

  @Test("In a group of three nobody meets again either, not even across the one in the middle")
  func threeAgain() throws {
    // As above, where C and E sat together last time: C–A–E is out, as is the pair CE. What is left: AE with B–D–C and
    // BC with D–A–E, both 164.
    let sheet = try line([100, 60, 40, 0, 36])
    let tandems = Tandems(of: [0, 1, 2, 3, 4], in: sheet, notAgain: [["c", "e"]])
    #expect(!tandems.groups.contains { $0.members.contains(2) && $0.members.contains(4) })
    // 64 · 1.7 = 108.8, 60 · 1.7 = 102, 40 · 1.7 = 68; or 100 · 1.7 = 170 and 108 (cut off).
    #expect(tandems.weight == 278)
  }

  @Test("The order of the file and of those present changes nothing; who is named twice sits once")
  func order() throws {
    let (sheet, other) = (try line([100, 60, 40, 0, 36]), try line([100, 60, 40, 0, 36], reversed: true))
    let tandems = Tandems(of: [0, 1, 2, 3, 4], in: sheet)
    #expect(Tandems(of: [4, 2, 0, 3, 1, 4], in: sheet) == tandems)
    #expect(names(Tandems(of: [0, 1, 2, 3, 4], in: other), other) == names(tandems, sheet))
  }

  @Test("One alone is a group, nobody is none; who never handed in sits too")
  func few() throws {
    let sheet = try ExchangeSample.sheet(Place("A", ["q1": .number(0)]), Place("B", in: [:]))
    #expect(Tandems(of: [0], in: sheet).groups.map(\.members) == [[0]])
    #expect(Tandems(of: [0], in: sheet).groups.first?.partnerships.isEmpty == true)
    #expect(Tandems(of: [], in: sheet).groups.isEmpty)
    #expect(Tandems(of: [0, 1], in: sheet).groups.map(\.members) == [[0, 1]])
    #expect(Tandems(of: [0, 1], in: sheet).weight == 0)
  }

  @Test(
    "Of random networks no pairing is worth more among those that repeat least", arguments: 0..<50)
  func everyPairing(_ number: Int) throws {
    var random = SplitMix64("tandems", "\(number)")
    let count = 2 + number % 9
    let exchanges: [Exchange?] = [nil, nil, .wish, .offer]
    let places = "ABCDEFGHIJ".prefix(count).map { name in
      var answers: [String: Answer] = [:]
      for question in ["q1", "q2", "q3"] {
        let value = Double(Int.random(in: 0...100, using: &random))
        answers[question] = .number(value, exchanges[Int.random(in: 0..<4, using: &random)])
      }
      return Place(
        String(name), answers
      ).changed { $0.people = Int.random(in: 1_000...150_000, using: &random) }
    }
    let sheet = try ExchangeSample.sheet(places)
    let all = Array(0..<count)
    let last = number.isMultiple(of: 2) ? [] : Tandems(of: all, in: sheet).groups
    let before = last.map { $0.members.map { sheet.network.municipalities[$0].id } }
    let tandems = Tandems(of: all, in: sheet, notAgain: before)
    #expect(tandems.groups.flatMap(\.members).sorted() == all)
    #expect(tandems.groups.map(\.members.count).filter { $0 != 2 } == (count.isMultiple(of: 2) ? [] : [3]))
    #expect(tandems.weight == tandems.groups.flatMap(\.partnerships).reduce(0) { $0 + $1.weight })
    let every = EveryTandem(sheet, before: last.map(\.members))
    let best = try #require(every.best(of: all))
    #expect(every.repeats(of: tandems.groups.map(\.members)) == best.repeats)
    #expect(tandems.weight == best.weight)
  }
}

/// Tries all pairs and, where they are odd, all groups of three.
private struct EveryTandem {
  typealias Worth = (repeats: Int, weight: Int)

  private let sheet: ExchangeSheet
  private let old: Set<[Int]>

  init(_ sheet: ExchangeSheet, before: [[Int]]) {
    self.sheet = sheet
    old = Set(before.flatMap { group in group.flatMap { one in group.map { [one, $0] } } })
  }

  private func weight(_ one: Int, _ other: Int) -> Int { Partnership(of: one, with: other, in: sheet).weight }

  /// How many pairs of those who sit together sat together last time, too.
  func repeats(of groups: [[Int]]) -> Int {
    groups.reduce(0) { sum, group in
      sum
        + group.indices.reduce(0) { sum, place in
          sum + group[(place + 1)...].count { old.contains([group[place], $0]) }
        }
    }
  }

  /// The fewest repeats, and of these the greatest weight.
  func best(of places: [Int]) -> Worth? {
    guard let first = places.first else { return (0, 0) }
    var best: Worth?
    func keep(_ group: [Int], _ weight: Int) {
      guard let rest = self.best(of: places.filter { !group.contains($0) }) else { return }
      let found = (rest.repeats + repeats(of: [group]), rest.weight + weight)
      if best.map({ found.0 < $0.repeats || found.0 == $0.repeats && found.1 > $0.weight }) ?? true {
        best = found
      }
    }
    for second in places.dropFirst() {
      keep([first, second], weight(first, second))
      guard !places.count.isMultiple(of: 2) else { continue }
      for third in places where third > second {
        let edges = [weight(first, second), weight(first, third), weight(second, third)]
        keep([first, second, third], edges.reduce(0, +) - (edges.min() ?? 0))
      }
    }
    return best
  }
}
