import Charts
import MarkupReader
import Testing

@Suite("Charts of rows")
struct RowChartTests {
  /// Narrow bars reach from 0.5 to 339.5, so 1 of 100 points is 3.39 units.
  @Test("bars begin at zero and are sorted from the highest value to the lowest")
  func bars() throws {
    let rows = [
      RankedBars.Row(label: "A", value: 20), RankedBars.Row(label: "B", value: 100),
      RankedBars.Row(label: "C", value: nil), RankedBars.Row(label: "D", value: 0),
      RankedBars.Row(label: "E", value: 50),
    ]
    let probe = try Probe(RankedBars(rows: rows, scale: Scene.scale), .narrow)
    #expect(try probe.numbers("x", "rect", "c-bar") == [0.5, 0.5, 0.5, 0.5])
    #expect(try probe.numbers("width", "rect", "c-bar") == [339, 169.5, 67.8, 0])
    #expect(try probe.texts().filter { $0.count == 1 && $0 >= "A" } == ["B", "E", "A", "D", "C"])
  }

  @Test("a missing value is hatched over the whole scale and says so; it is not zero")
  func missing() throws {
    let probe = try Probe(
      RankedBars(rows: [RankedBars.Row(label: "A", value: nil, range: 10...20)], scale: Scene.scale), .narrow)
    #expect(try probe.elements("rect", "c-bar").isEmpty)
    let hatched = try probe.elements("rect", "c-ho")
    #expect(hatched.map { $0["fill"] } == ["url(#p-h)", "url(#p-h)"])  // in the key and in the chart
    #expect(hatched.last?["width"] == "339")
    #expect(try probe.texts().contains("k.\u{A0}A."))
    #expect(try probe.elements("path", "c-wh").isEmpty)
  }

  @Test("a value that is not a number is missing")
  func notANumber() throws {
    let probe = try Probe(
      RankedBars(rows: [RankedBars.Row(label: "A", value: .nan)], scale: Scene.scale), .wide)
    #expect(try probe.texts().contains("k.\u{A0}A."))
  }

  @Test("the own bar is accented, its label and figure are bold")
  func own() throws {
    let probe = try Probe(Scene.rankedBars, .wide)
    #expect(try probe.elements("rect", "c-own").count == 1)
    #expect(try probe.texts("c-b") == ["Weida", "47"])
  }

  /// The line stands at 0.5 + 51.5 · 3.39 = 175.085, on the grid of tenths at 175.1.
  @Test("the median is a line with its figure, in whole points")
  func median() throws {
    let probe = try Probe(Scene.rankedBars, .narrow)
    #expect(try probe.path("c-md")?.hasPrefix("M175.1 ") == true)
    #expect(try probe.texts().contains("Median\u{A0}52"))
  }

  /// From 0.5 + 42 · 3.39 = 142.88 to 0.5 + 52 · 3.39 = 176.78.
  @Test("the range is a thin line from the worst to the best")
  func range() throws {
    let row = RankedBars.Row(label: "A", value: 47, range: 42...52)
    let probe = try Probe(RankedBars(rows: [row], scale: Scene.scale), .narrow)
    let line = try #require(try probe.path("c-wh"))
    #expect(line.hasPrefix("M142.9 "))
    #expect(line.contains("h33.9"))
  }

  @Test("every level mark carries its digit, in order of the palette")
  func levels() throws {
    let probe = try Probe(Scene.rankedBars, .wide)
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
      RankedBars.Row(label: "Verwaltungsgemeinschaft Hügelland-Täler-Saaleplatte-Nord", value: 1),
      RankedBars.Row(label: word, value: 0),
    ]
    let probe = try Probe(RankedBars(rows: rows, scale: Scene.scale), .wide)
    let texts = try probe.texts()
    #expect(texts.contains("Verwaltungsgemeinschaft|Hügelland-Täler-Saaleplatte-Nord"))
    let broken = try #require(texts.first { $0.hasPrefix("Donau") })
    #expect(broken.contains("|"))
    #expect(broken.filter { $0 != "|" } == word)
  }
}
