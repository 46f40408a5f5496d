import Charts
import MarkupReader
import Testing

@Suite("Files that stand alone")
struct StandaloneTests {
  private let labels = StandaloneLabels(
    subtitle: "Punkte von 100", source: "Quelle: Netzwerk, 24.11.2026, n = 9",
    notice: "Beispieldaten – frei erfunden")

  private func file(_ chart: any Chart, _ size: ChartSize) throws -> MarkupDocument {
    let style = StandaloneStyle(stylesheet: try StyleSheet().bytes)
    return try MarkupDocument(
      parsing: chart.standalone(width: size.width, context: .demo(), labels: labels, style: style))
  }

  @Test("title, subtitle, source and notice are drawn inside", arguments: Scene.all, ChartSize.allCases)
  func texts(_ chart: any Chart, _ size: ChartSize) throws {
    let texts = try file(chart, size).nodes("//svg:text").map(\.text)
    for text in ["Weida & Gera", labels.subtitle, labels.source, "Beispieldaten – frei erfunden"] {
      #expect(texts.contains(text))
    }
  }

  @Test("the styles need no custom properties and end before what serves screens")
  func styles() throws {
    let document = try file(Scene.dotPlot, .wide)
    let style = try #require(try document.nodes("//svg:style").first).text
    #expect(style.hasPrefix(".chart {"))
    #expect(style.contains(".c-l1 { fill: #d3e8ff; stroke: #595959; }"))
    for word in ["var(", "--c-", "@media", "/*", ":root", "inherit"] { #expect(!style.contains(word)) }
  }

  @Test("rims of texts are copies below them, because few programs know paint-order")
  func rims() throws {
    let document = try file(Scene.trendMultiples, .wide)
    let rims = try document.nodes("//svg:g[@class='c-v c-h0']/svg:text").map(\.text)
    #expect(!rims.isEmpty)
    #expect(try document.nodes("//svg:g[@class='c-v']/svg:text").map(\.text) == rims)
    #expect(try document.nodes("//svg:g[contains(@class, 'c-h ')]").isEmpty)
  }

  @Test("a rim lies where its text does, in every chart", arguments: Scene.all)
  func rimsBelow(_ chart: any Chart) throws {
    let document = try file(chart, .wide)
    func places(_ test: String) throws -> [[String?]] {
      try document.nodes("//svg:g[\(test)]/svg:text").map { [$0["x"], $0["y"], $0.text] }
    }
    let rims = try places("contains(@class, 'c-h0')")
    let texts = try places("not(contains(@class, 'c-h0'))")
    #expect(rims.allSatisfy { texts.contains($0) })
  }

  @Test("the file has a size of its own: the chart's and a margin of 20")
  func size() throws {
    let root = try #require(try file(Scene.completenessBar, .narrow).root)
    #expect(root["width"] == "380")
    #expect(root["viewBox"] == "0 0 380 \(root["height"] ?? "")")
  }

  @Test("texts that are not given leave no room")
  func bare() throws {
    let style = StandaloneStyle(stylesheet: [])
    let bytes = Scene.completenessBar.standalone(
      width: 340, context: .demo(), labels: StandaloneLabels(subtitle: "", source: ""), style: style)
    #expect(WellFormedness.problems(in: bytes) == [])
  }
}
