import Charts
import Localization
import Markup
import MarkupReader
import Testing

@Suite("Every chart")
struct EveryChartTests {
  @Test(
    "is one image with title and description, and has no tab stop", arguments: Scene.all, ChartSize.allCases)
  func image(_ chart: any Chart, _ size: ChartSize) throws {
    let probe = try Probe(chart, size)
    let page = PageInspection(inspecting: probe.bytes)
    #expect(page.problems == [])
    #expect(page.drawings.count == 1)
    #expect(page.drawings.allSatisfy { $0.hasTitle && $0.hasDescription && $0.tabStops == 0 })
    #expect(page.danglingReferences == [])
    #expect(probe.document.root?["aria-labelledby"] == "p-t p-d")
    #expect(try probe.document.nodes("/svg:svg/svg:title").map(\.text) == ["Weida & Gera"])
    #expect(try probe.document.nodes("/svg:svg/svg:desc").map(\.text) == ["Ein <Satz>."])
  }

  @Test(
    "begins each id with its prefix, so that many fit on a page", arguments: Scene.all, ChartSize.allCases)
  func ids(_ chart: any Chart, _ size: ChartSize) throws {
    let first = PageInspection(inspecting: try Probe(chart, size, prefix: "a").bytes)
    let second = PageInspection(inspecting: try Probe(chart, size, prefix: "b").bytes)
    #expect(first.ids.allSatisfy { $0.hasPrefix("a-") })
    #expect(first.ids.isDisjoint(with: second.ids))
    #expect(first.duplicateIDs == [])
    let fills = try Probe(chart, size, prefix: "a").document.nodes("//@fill").map(\.text)
    #expect(fills.allSatisfy { $0 == "url(#a-h)" || $0 == "url(#a-o)" })
    #expect(Set(fills.map { $0.dropFirst(5).dropLast() }.map(String.init)).isSubset(of: first.ids))
  }

  @Test("is as wide as its size says, and same input gives same bytes", arguments: Scene.all)
  func deterministic(_ chart: any Chart) throws {
    #expect(try Probe(chart, .narrow).document.root?["viewBox"]?.hasPrefix("0 0 340 ") == true)
    #expect(try Probe(chart, .wide).document.root?["viewBox"]?.hasPrefix("0 0 720 ") == true)
    #expect(try Probe(chart, .wide).bytes == Probe(chart, .wide).bytes)
  }

  @Test(
    "can be drawn in any width, wide enough for labels beside the marks or not", arguments: Scene.all,
    [320.0, 559, 560, 900, 2_000])
  func anyWidth(_ chart: any Chart, _ width: Double) throws {
    let probe = try Probe(chart, width: width)
    #expect(probe.document.root?["viewBox"]?.hasPrefix("0 0 \(Int(width)) ") == true)
    #expect(probe.document.root?["class"]?.hasSuffix(width < 560 ? "c-narrow" : "c-wide") == true)
    for mark in try probe.elements("circle") {
      let x = try #require(mark["cx"].flatMap(Double.init))
      #expect((0...width).contains(x))
    }
  }

  @Test("a width that no reader has is brought to the nearest that can be drawn")
  func clamped() throws {
    #expect(try Probe(Scene.dotPlot, width: 10).document.root?["viewBox"]?.hasPrefix("0 0 320 ") == true)
    #expect(try Probe(Scene.dotPlot, width: 1e9).document.root?["viewBox"]?.hasPrefix("0 0 2000 ") == true)
  }

  @Test("uses only classes that the style sheet knows", arguments: Scene.all, ChartSize.allCases)
  func classes(_ chart: any Chart, _ size: ChartSize) throws {
    let sheet = try StyleSheet().text
    let used = try Probe(chart, size).document.nodes("/svg:svg//@class").flatMap {
      $0.text.split(separator: " ")
    }
    for styleClass in Set(used)
    where !styleClass.hasPrefix("chart") && !chart.styleClass.hasPrefix(styleClass) {
      #expect(
        sheet.contains(".\(styleClass) ") || sheet.contains(".\(styleClass),")
          || sheet.contains(".\(styleClass)."),
        "\(styleClass)")
    }
  }

  @Test(
    "stays small", arguments: [(Scene.dotPlot, 5_500), (Scene.trendMultiples, 8_000)] as [(any Chart, Int)])
  func bytes(_ chart: any Chart, _ limit: Int) throws {
    #expect(try Probe(chart, .narrow).bytes.count < limit)
    #expect(try Probe(chart, .wide).bytes.count < limit)
  }

  @Test("draws nothing where there is nothing, without a crash", arguments: Scene.empty, ChartSize.allCases)
  func empty(_ chart: any Chart, _ size: ChartSize) throws {
    #expect(WellFormedness.problems(in: try Probe(chart, size).bytes) == [])
  }

  @Test("stays well-formed whatever a name holds")
  func hostileNames() throws {
    let name = "</text><script>\"'&\u{0}\u{202E}]]>"
    let probe = try Probe(
      RankedDots(rows: [RankedDots.Row(label: name, value: 1)], scale: Scene.scale, name: name), .wide)
    #expect(try probe.texts().contains("</text><script>\"'&\u{FFFD}]]>"))
  }

  @Test("speaks English where it is asked to")
  func english() throws {
    let probe = try Probe(Scene.rankedDots, .wide, language: .english)
    #expect(try probe.texts().contains("n/a"))
    #expect(try probe.texts().contains("Level\u{A0}1"))
    #expect(try probe.texts().contains("Rank"))
  }
}
