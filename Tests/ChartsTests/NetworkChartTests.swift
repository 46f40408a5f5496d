import Charts
import MarkupReader
import Testing

@Suite("Charts of the whole network")
struct NetworkChartTests {
  // MARK: - Flow

  private func flow(_ moves: [(from: Int?, to: Int?, count: Int)]) -> LevelFlow {
    LevelFlow(
      moves: moves.map { LevelFlow.Move(from: $0.from, to: $0.to, count: $0.count) }, scale: Scene.scale,
      beforeName: "zuvor", afterName: "jetzt", newName: "neu", goneName: "fehlt")
  }

  /// Three have 26 units each; 270 units are the most for all.
  @Test(
    "blocks are as high as their count, whether few take part or a thousand", arguments: ChartSize.allCases)
  func blockHeights(_ size: ChartSize) throws {
    let few = try Probe(flow([(3, 3, 2), (2, 3, 1)]), size)
    #expect(try few.blocks(3).map(\.height) == [52, 78])
    #expect(try few.blocks(2).map(\.height) == [26])
    let many = try Probe(flow([(3, 3, 600), (2, 3, 300), (4, 4, 100)]), size)
    #expect(try many.blocks(3).map(\.height) == [162, 243])
    #expect(try many.blocks(2).map(\.height) == [81])
    #expect(try many.blocks(4).map(\.height) == [27, 27])
  }

  @Test("rises and falls are told apart by a sign, a dash and their place, not by colour alone")
  func directions() throws {
    let probe = try Probe(flow([(3, 4, 2), (3, 3, 5), (4, 3, 1)]), .wide)
    let counts = try probe.texts("c-h")
    #expect(Set(counts) == ["2\u{A0}▲", "5\u{A0}=", "1\u{A0}▼"])
    #expect(try probe.texts("c-s").contains("▲\u{A0}höhere Stufe"))
    #expect(try probe.elements("path", "c-fu").count == 1)
    #expect(try probe.elements("path", "c-fd").count == 1)
  }

  @Test("who is new and who has no level any more stands apart, hatched and named")
  func withoutLevel() throws {
    let probe = try Probe(flow([(nil, 2, 1), (3, nil, 2), (3, 3, 1)]), .wide)
    #expect(try probe.elements("path", "c-ho").count == 1 + 1)
    #expect(try probe.elements("rect", "c-ho").count == 2)
    #expect(try probe.texts("c-s").contains("neu"))
    #expect(try probe.texts("c-s").contains("fehlt"))
    #expect(Set(try probe.texts("c-h")) == ["1\u{A0}+", "2\u{A0}−", "1\u{A0}="])
    let lowest = try #require(try probe.numbers("y", "rect", "c-ho").max())
    let levels = try (1...5).flatMap { try probe.numbers("y", "rect", "c-l\($0)") }
    #expect(levels.allSatisfy { $0 < lowest })
  }

  @Test("the same way twice is one band, and ways of nobody are none")
  func merged() {
    let chart = flow([(2, 3, 1), (2, 3, 2), (1, 1, 0), (nil, nil, 4), (9, 1, 3), (5, 5, 1)])
    #expect(
      chart.moves == [LevelFlow.Move(from: 5, to: 5, count: 1), LevelFlow.Move(from: 2, to: 3, count: 3)])
  }

  @Test("a single municipality is a whole chart", arguments: ChartSize.allCases)
  func single(_ size: ChartSize) throws {
    let probe = try Probe(flow([(1, 2, 1)]), size)
    #expect(try probe.texts("c-h") == ["1\u{A0}▲"])
  }

  // MARK: - Distribution

  /// Bars lie between 5.5 and 334.5 of 340 on a scale up to 4: 82.25 for one.
  @Test("bars of levels begin at zero, and what was before is a hollow mark")
  func distribution() throws {
    let rows = [
      LevelDistribution.Row(level: 2, label: "B", count: 4, before: 1),
      LevelDistribution.Row(level: 1, label: "A", count: 1, before: 2),
    ]
    let probe = try Probe(LevelDistribution(rows: rows, scale: Scene.scale, unit: "Kommunen"), .narrow)
    let bars = try probe.elements("rect", "c-l2") + probe.elements("rect", "c-l1")
    #expect(bars.map { $0["x"] } == ["5.5", "5.5"])
    #expect(bars.map { $0["width"] } == ["329", "82.3"])
    #expect(try probe.numbers("cx", "circle", "c-bf").dropFirst() == [87.8, 170])
    #expect(try probe.texts().filter { ["2\u{A0}B", "1\u{A0}A", "4", "Kommunen"].contains($0) }.count >= 4)
  }

  @Test("a level that nobody has has no bar, and those without a level are hatched")
  func distributionGaps() throws {
    let probe = try Probe(Scene.levelDistribution, .wide)
    #expect(try probe.elements("rect", "c-l2").isEmpty)
    #expect(try probe.elements("rect", "c-ho").count == 1)
  }

  @Test(
    "the scale of counts ends at a round number",
    arguments: [(0, 1), (1, 1), (4, 4), (7, 8), (9, 10), (333, 400)])
  func roundCounts(_ most: Int, _ end: Int) throws {
    let chart = LevelDistribution(
      rows: [LevelDistribution.Row(level: 1, label: "A", count: most)], scale: Scene.scale, unit: "Kommunen")
    #expect(try Probe(chart, .wide).texts("c-s").last == String(end))
  }

  // MARK: - Answers

  /// 339 less two gaps of 2 is 335: 100.5 for 3 of 10, 201 for 6.
  @Test("answers lie from the worst to the best, then what gave none; each as wide as its share")
  func shares() throws {
    let row = AnswerShares.Row(
      label: "Frage",
      steps: [
        AnswerShares.Step(worth: 1, count: 5), AnswerShares.Step(worth: 0, count: 3),
        AnswerShares.Step(worth: 1, count: 1), AnswerShares.Step(worth: .nan, count: 9),
      ], notAnswered: 1)
    let probe = try Probe(AnswerShares(rows: [row]), .narrow)
    // Behind the five of the key.
    let worst = try #require(try probe.elements("rect", "c-l1").last)
    let best = try #require(try probe.elements("rect", "c-l5").last)
    #expect(worst["x"] == ".5")
    #expect(worst["width"] == "100.5")
    #expect(best["x"] == "103")
    #expect(best["width"] == "201")
    #expect(try probe.elements("rect", "c-ho").last?["x"] == "306.5")
    #expect(try probe.texts("c-b") == ["3", "6", "1"])
    #expect(try probe.texts("c-e").suffix(1) == ["10"])
  }

  @Test("a count that does not fit into its part is left out, never cut")
  func narrowShares() throws {
    let row = AnswerShares.Row(
      label: "Frage",
      steps: [AnswerShares.Step(worth: 0, count: 1), AnswerShares.Step(worth: 1, count: 199)])
    #expect(try Probe(AnswerShares(rows: [row]), .narrow).texts("c-b") == ["199"])
  }

  @Test("a question that nobody was asked has a row without a bar")
  func nobodyAsked() throws {
    let probe = try Probe(AnswerShares(rows: [AnswerShares.Row(label: "Frage", steps: [])]), .wide)
    #expect(try probe.elements("rect").isEmpty)
    #expect(try probe.texts().contains("Frage"))
    #expect(try probe.texts().contains("0"))
  }

  // MARK: - Comparison

  @Test("each of those compared has its letter at every mark, in the key and above its figures")
  func letters() throws {
    let probe = try Probe(Scene.comparison, .wide)
    for (index, letter) in ["A", "B", "C", "D"].enumerated() {
      let missing = index == 0 ? 1 : 0  // Jena has no value for Mobilität.
      #expect(try probe.texts("c-sn").filter { $0 == letter }.count == 10 + 1 - missing)
      #expect(try probe.texts("c-s").contains(letter))
    }
    #expect(try probe.texts().filter { $0 == "k.\u{A0}A." }.count == 1)
  }

  @Test("four equal values lie one below the other, so that none is covered", arguments: ChartSize.allCases)
  func equal(_ size: ChartSize) throws {
    let series = ["W", "X", "Y", "Z"].map { Comparison.Series(name: $0, values: [50]) }
    let probe = try Probe(Comparison(dimensions: ["Mobilität"], series: series, scale: Scene.scale), size)
    let marks = try probe.elements("text", "c-sn").suffix(4)
    #expect(Set(marks.map { $0["x"] }).count == 1)
    let heights = marks.compactMap { $0["y"].flatMap(Double.init) }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 22 })
  }

  @Test("more than four are not compared, and a series that is too short lacks values")
  func limits() throws {
    let series = (0..<6).map { Comparison.Series(name: "\($0)", values: []) }
    let chart = Comparison(dimensions: ["A", "B"], series: series, scale: Scene.scale)
    #expect(chart.series.map(\.name) == ["0", "1", "2", "3"])
    #expect(try Probe(chart, .narrow).texts().filter { $0 == "k.\u{A0}A." }.count == 8)
  }

  // MARK: - All of them

  @Test("names that break out of markup or of lines do neither", arguments: ChartSize.allCases)
  func hostile(_ size: ChartSize) throws {
    let name = "</text><script>\"'&\u{0}\u{202E}]]>" + String(repeating: "ß", count: 300)
    let charts: [any Chart] = [
      LevelFlow(
        moves: Scene.levelFlow.moves, scale: Scene.scale, beforeName: name, afterName: name, newName: name,
        goneName: name),
      LevelDistribution(
        rows: [LevelDistribution.Row(level: nil, label: name, count: 1, before: 1)], scale: Scene.scale,
        unit: "Kommunen", beforeName: name),
      AnswerShares(rows: [AnswerShares.Row(label: name, steps: [AnswerShares.Step(worth: 0, count: 1)])]),
      Comparison(
        dimensions: [name], series: [Comparison.Series(name: name, values: [1])], scale: Scene.scale),
      RankedDots(
        rows: [RankedDots.Row(label: name, value: 1, peersMedian: 2)], scale: Scene.scale, name: name,
        peersName: name),
    ]
    for chart in charts {
      let probe = try Probe(chart, size)
      #expect(WellFormedness.problems(in: probe.bytes) == [])
      #expect(try probe.elements("script").isEmpty)
      #expect(try probe.texts().allSatisfy { $0.split(separator: "|").allSatisfy { $0.count < 120 } })
    }
  }

  @Test("two hundred rows are drawn one below the other", arguments: ChartSize.allCases)
  func many(_ size: ChartSize) throws {
    let shares = AnswerShares(
      rows: (0..<200).map {
        AnswerShares.Row(label: "Frage \($0)", steps: [AnswerShares.Step(worth: 0.5, count: 1)])
      })
    let tops = try Probe(shares, size).numbers("y", "rect", "c-l3").dropFirst()
    #expect(tops.count == 200)
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= 22 })
  }
}

extension Probe {
  /// The blocks of a level in the two columns of a flow, from left to right.
  fileprivate func blocks(_ level: Int) throws -> [(x: Double, height: Double)] {
    try elements("rect", "c-l\(level)").compactMap { block in
      guard let x = block["x"].flatMap(Double.init), let height = block["height"].flatMap(Double.init) else {
        return nil
      }
      return (x, height)
    }.sorted { $0.x < $1.x }
  }
}
