@testable import Insights
import MaturityModel
import Scoring
import SeededRandom
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

  private func ranks(_ network: Network, _ measure: Measure = .overall) -> [String] {
    network.ranking(measure, in: 0).map { standing in
      let name = network.municipalities[standing.municipality].name
      return "\(name) \(standing.rank.lowerBound)–\(standing.rank.upperBound)"
    }
  }

  // MARK: - Whatever is drawn

  @Test("Where all answers are alike no weight matters: a rank is one place, the highest first")
  func settled() throws {
    #expect(ranks(try NetworkSample.network(of: [20, 60, 40])) == ["B 1–1", "C 2–2", "A 3–3"])
  }

  @Test("Who is higher in everything is first for certain")
  func dominant() throws {
    #expect(
      ranks(try network([[40, 20, 60], [50, 30, 70], [30, 10, 50]])) == ["B 1–1", "A 2–2", "C 3–3"])
  }

  @Test("A single municipality is first")
  func one() throws {
    #expect(ranks(try NetworkSample.network(of: [0])) == ["A 1–1"])
    #expect(ranks(try network([[50, nil, nil]])) == ["A 1–1"])
  }

  @Test("What is equal at the shown decimal is equal in rank, named in the order of names")
  func ties() throws {
    // 49.96 and 50.04 are both shown as 50.0; the next one is third.
    let network = try NetworkSample.network(of: [40, 49.96, 50.04])
    #expect(ranks(network) == ["B 1–1", "C 1–1", "A 3–3"])
    #expect(network.ranking(.overall, in: 0).map(\.plainRank) == [1, 1, 3])
    // 49.94 is shown as 49.9.
    #expect(ranks(try NetworkSample.network(of: [40, 49.94, 50.04])) == ["C 1–1", "B 2–2", "A 3–3"])
  }

  @Test("The same answers have the same rank in every draw, also to two versions of the questionnaire")
  func same() throws {
    let versions = ["1.0", "1.1"].map { NetworkSample.questionnaire(version: $0) }
    let towns = try NetworkSample.towns(3)
    let answers: [[Double?]] = [[10, 90, 30], [10, 90, 30], [10, 80, 30]]
    let assessments = try zip(towns, zip(["1.0", "1.1", "1.0"], answers)).map { town, answer in
      try NetworkSample.assessment(
        town.id, "2026-Q4", NetworkSample.numbers(answer.1),
        questionnaire: QuestionnaireReference(id: "sample", version: answer.0))
    }
    let network = try #require(NetworkSample.network(towns, assessments, versions))
    #expect(ranks(network) == ["A 1–1", "B 1–1", "C 3–3"])
    #expect(ranks(network, .dimension(0)) == ["A 1–1", "B 1–1", "C 3–3"])
    #expect(ranks(network, .dimension(1)) == ["A 1–1", "B 1–1", "C 1–1"])
  }

  @Test("Who has no value has no rank")
  func withoutValue() throws {
    let network = try network([[nil, nil, nil], [10, 10, nil]])
    #expect(ranks(network) == ["B 1–1"])
    #expect(ranks(network, .dimension(1)).isEmpty)
    #expect(network.participants(.overall, in: 0) == [1])
    #expect(network.ranks(in: 0).amongAll(.overall, of: 0) == nil)
    #expect(network.ranks(in: 0).amongPeers(.overall, of: 0) == nil)
    // B's second dimension is open: it has no value, and its rank among all of them is none.
    #expect(network.ranks(in: 0).amongAll(.dimension(1), of: 1) == nil)
  }

  // MARK: - What draws tell

  @Test("An open answer that may be anything widens one's own rank and that of all whom it may let pass")
  func open() throws {
    // B has answered D1 with 50 and left D2 open, anything of 0…100: at equal weights 25…75, above 60 in three of ten
    // draws and below 40 in as many.
    #expect(
      ranks(try network([[60, 60, 60], [50, 50, nil], [40, 40, 40]])) == ["A 1–2", "B 1–3", "C 2–3"])
  }

  @Test("What hardly ever happens does not count")
  func unlikely() throws {
    // B's D1 is the mean of 50 and something of 0…100, the whole at equal weights at most 62.5, and above 62 only if
    // that something is above 98: in 2 of 100 draws, less than the 5 that count.
    #expect(ranks(try network([[62, 62, 62], [50, nil, 50]])) == ["A 1–1", "B 2–2"])
  }

  @Test("Two with open answers may each pass the other")
  func bothOpen() throws {
    // A: 25…75, B: 30…80 (D1 60).
    #expect(ranks(try network([[50, 50, nil], [60, 60, nil]])) == ["B 1–2", "A 1–2"])
  }

  @Test("Other weights change places where each leads in something")
  func weights() throws {
    // 50 to 50.5: A is ahead where D1 weighs more than 21/20 of D2, which is nearly half of the draws.
    let network = try network([[60, 60, 40], [40, 40, 61]])
    #expect(ranks(network) == ["B 1–2", "A 1–2"])
    #expect(network.ranking(.overall, in: 0).map(\.plainRank) == [1, 2])
    #expect(ranks(network, .dimension(0)) == ["A 1–1", "B 2–2"])
    #expect(ranks(network, .dimension(1)) == ["B 1–1", "A 2–2"])
    // 60 to 40: at most 60·1.25 + 20·0.75 of A's D1 and D2 against 20·1.25 + 60·0.75 cannot be turned round.
    #expect(ranks(try self.network([[80, 80, 40], [30, 30, 50]])) == ["A 1–1", "B 2–2"])
  }

  @Test("Among peers only they count")
  func peers() throws {
    var municipalities = try (0..<5).map { try NetworkSample.municipality("A\($0)") }
    municipalities += try (0..<5).map { try NetworkSample.municipality("B\($0)", kind: .city) }
    let network = try #require(
      NetworkSample.network(
        municipalities,
        try municipalities.enumerated().map {
          try NetworkSample.assessment($1.id, "2026-Q4", NetworkSample.level(Double(10 * $0)))
        }))
    let ranks = network.ranks(in: 0)
    #expect((0..<10).map { ranks.amongAll(.overall, of: $0)?.plain } == (1...10).reversed())
    #expect(
      (0..<10).map { ranks.amongPeers(.overall, of: $0)?.range } == [
        5...5, 4...4, 3...3, 2...2, 1...1, 5...5, 4...4, 3...3, 2...2, 1...1,
      ])
    #expect(ranks.amongPeers(.overall, of: 0)?.count == 5)
    #expect(ranks.amongAll(.overall, of: 0)?.count == 10)
  }

  // MARK: - What always holds

  /// Twelve towns with whole tens and open answers.
  private func answers(_ seed: UInt64) -> [[Double?]] {
    var generator = SplitMix64(seed: seed)
    func ten() -> Double { Double(generator.next() % 11 * 10) }
    func mayBeOpen() -> Double? { generator.next() % 3 == 0 ? nil : ten() }
    return (0..<12).map { _ in [ten(), mayBeOpen(), mayBeOpen()] }
  }

  @Test("A range holds the plain rank and stays among those who are ranked", arguments: 0..<20)
  func inside(_ seed: UInt64) throws {
    let network = try network(answers(seed))
    for measure in network.measures {
      let ranking = network.ranking(measure, in: 0)
      #expect(ranking.map(\.plainRank) == ranking.map(\.plainRank).sorted())
      for standing in ranking {
        #expect(standing.rank.contains(standing.plainRank))
        #expect(standing.rank.lowerBound >= 1)
        #expect(standing.rank.upperBound <= ranking.count)
        #expect(standing.ranks.count == ranking.count)
        let value = try #require(standing.score.value)
        let higher = ranking.count { ($0.score.value ?? 0) * 1_000 > (value * 1_000).rounded() + 0.5 }
        #expect(standing.plainRank == 1 + higher)
      }
    }
  }

  @Test("The same input gives the same ranks, in whatever order it comes", arguments: 0..<5)
  func deterministic(_ seed: UInt64) throws {
    let answers = answers(seed)
    let towns = try NetworkSample.towns(answers.count)
    let assessments = try zip(towns, answers).map {
      try NetworkSample.assessment($0.id, "2026-Q4", NetworkSample.numbers($1))
    }
    let one = try #require(NetworkSample.network(towns, assessments))
    let other = try #require(NetworkSample.network(towns.reversed(), assessments.reversed()))
    for measure in one.measures {
      #expect(one.ranking(measure, in: 0) == other.ranking(measure, in: 0))
      #expect(one.ranking(measure, in: 0) == one.ranking(measure, in: 0))
    }
  }

  @Test("Somebody below all others changes nobody’s rank", arguments: 0..<5)
  func joining(_ seed: UInt64) throws {
    let answers = answers(seed).map { $0.map { $0.map { 10 + 0.9 * $0 } } }.filter { !$0.contains(nil) }
    let before = try network(answers).ranking(.overall, in: 0)
    let after = try network(answers + [[0, 0, 0]]).ranking(.overall, in: 0)
    #expect(before.map(\.rank) == after.dropLast().map(\.rank))
    #expect(after.last?.rank == after.count...after.count)
  }

  @Test("All weights a constant times larger or smaller change nothing", arguments: [0.25, 3.7, 1_000])
  func scaled(_ factor: Double) throws {
    var scaled = NetworkSample.questionnaire()
    for index in scaled.dimensions.indices {
      scaled.dimensions[index].weight *= factor
      var questions = scaled.dimensions[index].ownQuestions
      for question in questions.indices { questions[question].weight *= factor }
      scaled.dimensions[index].children = .questions(questions)
    }
    let towns = try NetworkSample.towns(12)
    let assessments = try zip(towns, answers(7)).map {
      try NetworkSample.assessment($0.id, "2026-Q4", NetworkSample.numbers($1))
    }
    let before = try #require(NetworkSample.network(towns, assessments))
    let after = try #require(NetworkSample.network(towns, assessments, [scaled]))
    for measure in before.measures {
      #expect(
        before.ranking(measure, in: 0).map(\.ranks) == after.ranking(measure, in: 0).map(\.ranks))
    }
  }

  // MARK: - All beside each other

  @Test("A comparison holds all who submitted, those without a value last")
  func comparison() throws {
    let network = try network([[nil, nil, nil], [20, 20, 40], [60, 60, nil]])
    let rows = network.comparison(in: 0)
    #expect(rows.map(\.municipality) == [2, 1, 0])
    // 60 with D2 open: below 30 only if D2 is 0. 30: D1 20, D2 40.
    #expect(isClose(rows[0].overall.score.value, 0.6))
    #expect(isClose(rows[1].overall.score.value, 0.3))
    #expect(rows.map(\.overall.rank?.plain) == [1, 2, nil])
    #expect(rows.map { $0.dimensions.map(\.rank?.plain) } == [[1, nil], [2, 1], [nil, nil]])
    #expect(rows.allSatisfy { $0.dimensions.map(\.measure) == [.dimension(0), .dimension(1)] })
    #expect(rows[0].overall.peerRank?.count == 2)
  }
}
