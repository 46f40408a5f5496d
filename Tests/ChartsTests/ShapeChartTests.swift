import Charts
import MarkupReader
import Testing

@Suite("Charts of shapes")
struct ShapeChartTests {
  /// The wide scale reaches from 8 to 712, so 1 of 100 points is 7.04 units.
  @Test("the level scale shows value, level and gate at their places")
  func levelScale() throws {
    let probe = try Probe(Scene.levelScale, .wide)
    #expect(try probe.numbers("cx", "circle", "c-own") == [451.5])  // 8 + 63 · 7.04 = 451.52
    let third = try #require(try probe.elements("rect", "c-l3").first)
    #expect(third["x"] == "290.6")  // 8 + 40 · 7.04 = 289.6, and 1 of the gap
    #expect(third["width"] == "138.8")  // 20 · 7.04 = 140.8 less the gap
    #expect(try probe.numbers("x", "rect", "c-rd") == [288.1])
    #expect(try probe.elements("path", "c-gt").first?["d"]?.hasPrefix("M425.4 ") == true)  // 430.4 less 5
    #expect(try probe.texts("c-b").contains("Verankerung"))
    #expect(try probe.texts("c-b").contains("63"))
  }

  @Test("without a value the level scale says so and highlights no level")
  func noValue() throws {
    let probe = try Probe(LevelScale(scale: Scene.scale, value: nil, range: 20...80), .narrow)
    #expect(try probe.texts("c-b").first { $0.count > 1 } == "k.\u{A0}A.")
    #expect(try probe.elements("rect", "c-rd").isEmpty)
    #expect(try probe.elements("circle", "c-own").isEmpty)
  }

  /// The first of two panels of four quarters: x = 19, 65.7, 112.3, 159; the plot reaches from 52 down to 144.
  @Test("a missing quarter is a gap in the line, and the ends are labelled")
  func trendGap() throws {
    let panels = [
      TrendMultiples.Panel(label: "A", values: [0, 50, nil, 100]),
      TrendMultiples.Panel(label: "B", values: []),
    ]
    let quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
    let chart = TrendMultiples(panels: panels, quarters: quarters, scale: Scene.scale, name: "Weida")
    let probe = try Probe(chart, .narrow)
    #expect(try probe.path("c-ol") == "M19 144l46.7-46m93.3-46")
    #expect(try probe.texts("c-v") == ["0", "100"])
    #expect(try probe.texts().filter(quarters.contains) == ["2026-Q1", "2026-Q4", "2026-Q1", "2026-Q4"])
    // The lone value at the end is a dot, and so are both ends.
    #expect(try probe.numbers("cx", "circle", "c-own") == [159, 19, 159])
    #expect(try probe.numbers("cy", "circle", "c-own") == [52, 144, 52])
  }

  /// From 19 to 336 and from 52 down to 222; the middle quarter is at 177.5, its value half-way at 137.
  @Test("a single panel takes the whole width, and all quarters are named if they have room")
  func singleTrend() throws {
    let panel = TrendMultiples.Panel(label: "A", values: [0, 50, 100])
    let quarters = ["2026-Q1", "2026-Q2", "2026-Q3"]
    let probe = try Probe(
      TrendMultiples(panels: [panel], quarters: quarters, scale: Scene.scale, name: "Weida"), .narrow)
    #expect(try probe.path("c-ol") == "M19 222l158.5-85 158.5-85")
    #expect(try probe.texts().filter(quarters.contains) == quarters)
  }

  @Test("a panel without any value is hatched")
  func trendMissing() throws {
    let probe = try Probe(Scene.trendMultiples, .wide)
    #expect(try probe.elements("rect", "c-ho").count == 1)
    #expect(try probe.texts("c-h").filter { $0 == "k.\u{A0}A." }.count == 1)
  }

  @Test("values beyond the quarters are left out")
  func trendTooLong() throws {
    let panel = TrendMultiples.Panel(label: "A", values: [0, 50, 100], medians: [1, 2, 3])
    let chart = TrendMultiples(panels: [panel], quarters: ["a", "b"], scale: Scene.scale, name: "Weida")
    #expect(try Probe(chart, .narrow).texts("c-v") == ["0", "50"])
  }

  /// Four axes around (360, 27 + 150 + label): right is 3 o'clock, and 50 of 100 is half of 150.
  @Test("the radar's outline is open where a value is missing")
  func radar() throws {
    let axes = zip(["N", "O", "S", "W"], [100, 50, nil, 0] as [Double?]).map {
      Radar.Axis(label: $0, value: $1)
    }
    let probe = try Probe(Radar(axes: axes, scale: Scene.scale, name: "Weida"), .wide)
    let outline = try #require(try probe.path("c-nf"))
    // From W (the centre) up to N, then half-way down to O; nothing leads to S.
    #expect(outline.hasPrefix("M360 "))
    #expect(outline.hasSuffix("v-150l75 150"))
    #expect(try probe.elements("circle", "c-own").count == 3)
    #expect(try probe.texts().contains("S (k.\u{A0}A.)"))
  }

  @Test("a radar without gaps is closed and filled; it has at most two outlines")
  func closedRadar() throws {
    let axes = ["N", "O", "S", "W"].map { Radar.Axis(label: $0, value: 50, comparison: 20) }
    let probe = try Probe(
      Radar(axes: axes, scale: Scene.scale, name: "Weida", comparisonName: "Median"), .narrow)
    #expect(try probe.path("c-ra")?.hasSuffix("z") == true)
    #expect(try probe.elements("path", "c-ol").count == 2)  // in the key and in the chart
    #expect(try probe.elements("path", "c-cl").count == 2)
  }

  /// 336 units are left beside two gaps: 168, 84 and 84 for 10, 5 and 5 of 20.
  @Test("segments of completeness have the width of their share, and their count in the key")
  func completeness() throws {
    let probe = try Probe(Scene.completenessBar, .narrow)
    #expect(try probe.numbers("width", "rect", "c-own") == [168, 18])
    #expect(try probe.numbers("x", "rect", "c-ho").prefix(2) == [170.5, 256.5])
    #expect(try probe.numbers("width", "rect", "c-ho").prefix(2) == [83, 83])
    #expect(try probe.elements("rect", "c-ho").map { $0["fill"] }.prefix(2) == ["url(#p-o)", "url(#p-h)"])
    #expect(
      try probe.texts("c-s") == ["10\u{A0}beantwortet", "5\u{A0}weiß nicht", "5\u{A0}nicht beantwortet"])
  }
}
