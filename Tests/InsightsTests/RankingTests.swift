@testable import Insights
import MaturityModel
import Testing

@Suite("Ranks are ranges")
struct RankingTests {
  private func network(_ answers: [[Double?]]) throws -> Network {
    let towns = try NetworkSample.towns(answers.count)
    let assessments = try zip(towns, answers).map {
      try NetworkSample.assessment($0.id, "2026-Q4", NetworkSample.numbers($1))
    }
    return try #require(NetworkSample.network(towns, assessments))
  }

  private func ranks(_ network: Network, _ measure: Measure = .overall, decimals: Int = 1) -> [String] {
    network.ranking(measure, in: 0, decimals: decimals).map { standing in
      let name = network.municipalities[standing.municipality].name
      return "\(name) \(standing.rank.lowerBound)–\(standing.rank.upperBound)"
    }
  }

  @Test("Without open answers a rank is one place, the highest first")
  func settled() throws {
    #expect(ranks(try NetworkSample.network(of: [20, 60, 40])) == ["B 1–1", "C 2–2", "A 3–3"])
  }

  @Test("A single municipality is first")
  func one() throws {
    #expect(ranks(try NetworkSample.network(of: [0])) == ["A 1–1"])
  }

  @Test("What is equal at the shown decimal is equal in rank, named in the order of names")
  func ties() throws {
    // 49.96 and 50.04 are both shown as 50.0; the next one is third.
    let network = try NetworkSample.network(of: [40, 49.96, 50.04])
    #expect(ranks(network) == ["B 1–1", "C 1–1", "A 3–3"])
    // With two decimals they differ; without decimals 40.4 and 39.6 would not.
    #expect(ranks(network, decimals: 2) == ["C 1–1", "B 2–2", "A 3–3"])
    #expect(
      ranks(try NetworkSample.network(of: [39.6, 40.4, 41]), decimals: 0) == ["C 1–1", "A 2–2", "B 2–2"])
  }

  @Test("Open answers widen one's own rank and that of all whom they may let pass")
  func open() throws {
    // B has answered D1 with 50 and left D2 open: (50 + 0) / 2 = 25 at worst, (50 + 100) / 2 = 75 at best.
    // A (60) may be passed by B alone: 1–2. C (30) may pass B alone: 2–3. B may be anything: 1–3.
    #expect(
      ranks(try network([[60, 60, 60], [50, 50, nil], [30, 30, 30]])) == ["A 1–2", "B 1–3", "C 2–3"])
  }

  @Test("Two with open answers may each pass the other")
  func bothOpen() throws {
    // A: 25…75, B: 30…80 (D1 60); they overlap.
    #expect(ranks(try network([[50, 50, nil], [60, 60, nil]])) == ["B 1–2", "A 1–2"])
  }

  @Test("Who has no value has no rank")
  func withoutValue() throws {
    let network = try network([[nil, nil, nil], [10, 10, nil]])
    #expect(ranks(network) == ["B 1–1"])
    #expect(ranks(network, .dimension(1)).isEmpty)
    #expect(network.participants(.overall, in: 0) == [1])
  }

  @Test("Among some, only they count")
  func among() throws {
    let network = try NetworkSample.network(of: [20, 60, 40, 50])
    let some = network.ranking(.overall, in: 0, among: [0, 2])
    #expect(some.map(\.municipality) == [2, 0])
    #expect(some.map(\.rank) == [1...1, 2...2])
    #expect(network.ranking(.overall, in: 0, among: []).isEmpty)
  }

  @Test("The best place counts who is surely above, the worst who can be above", arguments: 0..<20)
  func definition(_ seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func draw(_ count: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % count
    }
    let answers = (0..<12).map { _ -> [Double?] in
      [
        Double(draw(11) * 10), draw(3) == 0 ? nil : Double(draw(11) * 10),
        draw(3) == 0 ? nil : Double(draw(11) * 10),
      ]
    }
    let network = try network(answers)
    // Whole answers of tens: overall ends are multiples of 2.5.
    let ends = answers.map { answer -> (low: Double, high: Double) in
      func end(_ open: Double) -> Double {
        (((answer[0] ?? open) + (answer[1] ?? open)) / 2 + (answer[2] ?? open)) / 2
      }
      return (end(0), end(100))
    }
    for standing in network.ranking(.overall, in: 0) {
      let own = standing.municipality
      let others = ends.indices.filter { $0 != own }
      #expect(standing.rank.lowerBound == 1 + others.count { ends[$0].low > ends[own].high })
      #expect(standing.rank.upperBound == 1 + others.count { ends[$0].high > ends[own].low })
    }
  }
}
