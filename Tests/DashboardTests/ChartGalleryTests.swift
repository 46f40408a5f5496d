import Dashboard
import Foundation
import Insights
import Localization
import MarkupReader
import Testing

@Suite("Charts drawn alone")
struct ChartGalleryTests {
  private func gallery(_ network: Network, _ language: Language = .german) -> ChartGallery {
    ChartGallery(network, assets: SiteSample.assets(), language: language)
  }

  @Test("Every chart of the pages can be drawn alone by the name that it has there")
  func names() async throws {
    let site = try await BuiltSite.sample.value
    let names = Set(site.charts.compactMap { $0.dropLast(4).split(separator: "-").last.map(String.init) })
    #expect(names == Set(ChartKind.allCases.map(\.rawValue)))
    for kind in ChartKind.allCases {
      #expect(ChartKind(named: kind.rawValue.uppercased()) == kind)
      #expect(ChartKind(named: kind.englishName) == kind)
      for language in Language.allCases { #expect(!kind.summary(in: language).isEmpty) }
    }
    #expect(Set(ChartKind.allCases.map(\.englishName)).count == ChartKind.allCases.count)
    #expect(ChartKind(named: "kuchen") == nil)
  }

  @Test("It is the same drawing as the file of the site")
  func same() async throws {
    let site = try await BuiltSite.sample.value
    let gallery = gallery(try SiteSample.network())
    #expect(try gallery.svg(.ranking) == site.files["diagramme/netzwerk-rangfolge.svg"])
    #expect(
      try gallery.svg(.answers, dimension: 1) == site.files["diagramme/handlungsfeld-daten-antworten.svg"])
    #expect(try gallery.svg(.profile, of: [0]) == site.files["diagramme/altenburg-profil.svg"])
  }

  @Test("A chart of one municipality says whose it is and of which quarter")
  func subject() throws {
    for kind in ChartKind.allCases where kind.municipalities == 1...1 {
      let bytes = try gallery(try SiteSample.network()).svg(kind, of: [0])
      let texts = try MarkupDocument(parsing: bytes).nodes("//svg:text").map(\.text)
      #expect(texts.contains { $0.hasPrefix("Altenburg, 4. Quartal 2026 · ") }, "\(kind)")
    }
  }

  @Test("Side by side each has its letter, its values and, where it is older, its quarter")
  func comparison() throws {
    // Altenburg, Bleicherode and Creuzburg, whose last quarter is the one before.
    let bytes = try gallery(try SiteSample.network()).svg(.comparison, of: [0, 1, 2])
    let document = try MarkupDocument(parsing: bytes)
    let texts = try document.nodes("//svg:text").map(\.text)
    #expect(texts.contains("Creuzburg (2026-Q3)"))
    // Leben: 70, 52 and 50; Daten: 50 each; then 50 below the scale.
    #expect(texts.filter { ["70", "52", "50"].contains($0) } == ["70", "50", "52", "50", "50", "50", "50"])
    #expect(
      try document.nodes("/svg:svg/svg:title").map(\.text)
        == ["Altenburg, Bleicherode und Creuzburg (2026-Q3): am weitesten auseinander bei Leben"])
  }

  @Test("A chart without data says why")
  func missing() throws {
    let single = try SiteSample.network(
      [try SiteSample.municipality("Gera")],
      [try SiteSample.assessment("gera", "2026-Q4", SiteSample.answers(50))])
    let sample = try SiteSample.network()
    let cases: [(Network, ChartKind, [Int], String)] = [
      (single, .levelFlow, [], "Es gibt erst ein Quartal."),
      (single, .steps, [], "Es gibt erst ein Quartal."),
      (single, .change, [0], "Es gibt kein früheres Quartal, mit dem sich vergleichen lässt."),
      (single, .comparison, [0], "Von den genannten Kommunen haben nicht zwei einen Wert."),
      // Gotha handed in too little, Dermbach nothing.
      (
        sample, .level, [6],
        "Es ist zu wenig beantwortet für einen Wert; „reifegrad explain“ sagt, was fehlt."
      ),
    ]
    for (network, kind, municipalities, reason) in cases {
      let error = #expect(throws: MissingChart.self) { try gallery(network).svg(kind, of: municipalities) }
      #expect(error?.reason == reason)
    }
    let never = #expect(throws: MissingChart.self) { try gallery(sample).svg(.profile, of: [3]) }
    #expect(never?.reason.contains("Dermbach") == true)
  }
}
