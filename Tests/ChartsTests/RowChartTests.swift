import Charts
import MarkupReader
import Testing

@Suite("Charts of rows")
struct RowChartTests {
  @Test("dots are sorted from the highest value to the lowest, those without one last")
  func sorting() throws {
    let rows = [
      RankedDots.Row(label: "A", value: 20), RankedDots.Row(label: "B", value: 100),
      RankedDots.Row(label: "C", value: nil), RankedDots.Row(label: "D", value: 0),
      RankedDots.Row(label: "E", value: 50),
    ]
    let probe = try Probe(RankedDots(rows: rows, scale: Scene.scale, name: "heute"), .narrow)
    // The first is the sign in the key; 1 of 100 points is 3.25 units, from 7.5 on.
    #expect(try probe.numbers("cx", "circle", "c-now").dropFirst() == [332.5, 170, 72.5, 7.5])
    #expect(try probe.texts().filter { $0.count == 1 && $0 >= "A" } == ["B", "E", "A", "D", "C"])
  }

  @Test("a missing value is hatched over the whole scale and says so; it is not zero")
  func missing() throws {
    let probe = try Probe(
      RankedDots(
        rows: [RankedDots.Row(label: "A", value: nil, range: 10...20)], scale: Scene.scale, name: "heute"),
      .narrow)
    #expect(try probe.elements("circle").isEmpty)
    let hatched = try probe.elements("rect", "c-ho")
    #expect(hatched.map { $0["fill"] } == ["url(#p-h)", "url(#p-h)"])  // in the key and in the chart
    #expect(hatched.last?["width"] == "325")
    #expect(try probe.texts().contains("k.\u{A0}A."))
    #expect(try probe.elements("path", "c-wh").isEmpty)
  }

  @Test("a value that is not a number is missing")
  func notANumber() throws {
    let probe = try Probe(
      RankedDots(
        rows: [RankedDots.Row(label: "A", value: .nan, peersMedian: .infinity)], scale: Scene.scale,
        name: "heute"), .wide)
    #expect(try probe.texts().contains("k.\u{A0}A."))
    #expect(try probe.elements("path", "c-mt").isEmpty)
  }

  @Test("the own dot is accented, its label and figures are bold")
  func own() throws {
    let probe = try Probe(Scene.rankedDots, .wide)
    #expect(try probe.elements("circle", "c-own").count == 1)
    #expect(try probe.texts("c-b") == ["Weida", "5–8", "47"])
  }

  @Test(
    "the rank stands before the value as a range, or alone where it is certain", arguments: ChartSize.allCases
  )
  func ranks(_ size: ChartSize) throws {
    let rows = [
      RankedDots.Row(label: "A", value: 90, rank: 1...1), RankedDots.Row(label: "B", value: 47, rank: 2...13),
      RankedDots.Row(label: "C", value: nil),
    ]
    let probe = try Probe(RankedDots(rows: rows, scale: Scene.scale, name: "heute"), size)
    #expect(try probe.texts("c-n").filter { $0.contains("–") || $0 == "1" }.suffix(2) == ["1", "2–13"])
    let heads = try probe.elements("text", "c-e").filter { ["Platz", "Wert"].contains($0.text) }
    #expect(heads.map(\.text) == ["Platz", "Wert"])
    let ends = heads.compactMap { $0["x"].flatMap(Double.init) }
    #expect(ends.last == size.width)
    #expect(try #require(ends.first) < size.width - 30)
  }

  /// The ticks stand at 7.5 + 52 · 3.25 = 176.5 and 7.5 + 20 · 3.25 = 72.5.
  @Test("each row has the median of its own peers, and the key says who these are")
  func peersMedian() throws {
    let rows = [
      RankedDots.Row(label: "A", value: 47, peersMedian: 52),
      RankedDots.Row(label: "B", value: 30, peersMedian: 20), RankedDots.Row(label: "C", value: 10),
    ]
    let probe = try Probe(
      RankedDots(rows: rows, scale: Scene.scale, name: "heute", peersName: "Median: gleiche Art"), .narrow)
    let ticks = try #require(try probe.path("c-mt"))
    #expect(ticks.hasPrefix("M176.5 "))
    #expect(ticks.contains("m-104 "))
    #expect(try probe.texts("c-s").contains("Median: gleiche Art"))
  }

  /// From 7.5 + 42 · 3.25 = 144 to 7.5 + 52 · 3.25 = 176.5.
  @Test("the range is a thin line from the worst to the best")
  func range() throws {
    let row = RankedDots.Row(label: "A", value: 47, range: 42...52)
    let probe = try Probe(RankedDots(rows: [row], scale: Scene.scale, name: "heute"), .narrow)
    let line = try #require(try probe.path("c-wh"))
    #expect(line.hasPrefix("M144 "))
    #expect(line.contains("h32.5"))
  }

  @Test("two hundred rows keep their order and their distance", arguments: ChartSize.allCases)
  func many(_ size: ChartSize) throws {
    let rows = (0..<200).map { RankedDots.Row(label: "Ort \($0)", value: Double($0) / 2) }
    let probe = try Probe(RankedDots(rows: rows, scale: Scene.scale, name: "heute"), size)
    let heights = try probe.numbers("cy", "circle", "c-now").dropFirst()
    #expect(heights.count == 200)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 26 })
    let places = try probe.numbers("cx", "circle", "c-now").dropFirst()
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("every level mark carries its digit, in order of the palette")
  func levels() throws {
    let probe = try Probe(Scene.rankedDots, .wide)
    #expect(try probe.texts("c-dg") == ["1", "2", "3", "3", "3", "4", "4", "5"])
  }

  /// Narrow dots lie between 7.5 and 332.5, so 1 of 100 points is 3.25 units.
  @Test("dots stand at value and previous value, a missing value has no dot")
  func dots() throws {
    let rows = [
      DotPlot.Row(label: "A", value: 40, median: 50, band: 20...60, previous: 36),
      DotPlot.Row(label: "B", value: nil, median: 100), DotPlot.Row(label: "C", value: 0),
    ]
    let chart = DotPlot(
      rows: rows, scale: Scene.scale, name: "Weida", bandName: "Hälfte", previousName: "zuvor")
    let probe = try Probe(chart, .narrow)
    // The first of each kind is the sign in the key.
    #expect(try probe.numbers("cx", "circle", "c-own").dropFirst() == [137.5, 7.5])
    #expect(try probe.numbers("cx", "circle", "c-bf").dropFirst() == [124.5])
    #expect(try probe.path("c-mt")?.hasPrefix("M170 ") == true)
    #expect(try probe.path("c-bd")?.hasPrefix("M72.5 ") == true)
    #expect(try probe.path("c-bd")?.contains("h130v10h-130z") == true)
    #expect(try probe.elements("rect", "c-ho").last?["width"] == "325")
  }

  @Test("change is sorted from gain to loss with a signed figure; without a before there is none")
  func change() throws {
    let probe = try Probe(Scene.dumbbell, .wide)
    let figures = try probe.texts("c-n").filter {
      $0.hasPrefix("+") || $0.hasPrefix("−") || $0.hasPrefix("k") || $0 == "0"
    }
    #expect(figures.prefix(5) == ["+8", "+3", "0", "−3", "k.\u{A0}A."])
    let names = try probe.texts().filter {
      ["Weida", "Jena", "Gera", "Dingelstädt", "Dorfregion Seltenrain"].contains($0)
    }
    #expect(names == ["Weida", "Jena", "Gera", "Dingelstädt", "Dorfregion Seltenrain"])
  }

  @Test("a value that did not change shows both marks, the old one as a ring around the new one")
  func noChange() throws {
    let chart = Dumbbell(
      rows: [Dumbbell.Row(label: "A", before: 50, after: 50)], scale: Scene.scale, beforeName: "a",
      afterName: "b")
    let probe = try Probe(chart, .narrow)
    #expect(try probe.numbers("r", "circle", "c-bf").last == 8)
    #expect(try probe.numbers("r", "circle", "c-now").last == 6)
    #expect(try probe.numbers("cx", "circle", "c-now").last == 170)
  }

  @Test("long labels wrap, and words without spaces break hard")
  func wrapping() throws {
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauhaus"
    let rows = [
      RankedDots.Row(label: "Verwaltungsgemeinschaft Hügelland-Täler-Saaleplatte-Nord", value: 1),
      RankedDots.Row(label: word, value: 0),
    ]
    let probe = try Probe(RankedDots(rows: rows, scale: Scene.scale, name: "heute"), .wide)
    let texts = try probe.texts()
    #expect(texts.contains("Verwaltungsgemeinschaft|Hügelland-Täler-Saaleplatte-Nord"))
    let broken = try #require(texts.first { $0.hasPrefix("Donau") })
    #expect(broken.contains("|"))
    #expect(broken.filter { $0 != "|" } == word)
  }
}
