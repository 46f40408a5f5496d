import Localization
import MaturityModel
import Testing

@Suite struct MapFigureTests {
  @Test("Only who lies on the map is counted there; who is missing is named")
  func withoutLocation() async throws {
    var municipalities = try ["Gera", "Jena", "Weida"].map { try SiteSample.municipality($0) }
    municipalities[0].location = nil
    // (50 / 100 + 0.5) / 2 = 0.5, the third level.
    let assessments = try ["gera", "jena", "weida"].map {
      try SiteSample.assessment($0, "2026-Q4", SiteSample.answers(50))
    }
    let site = try await BuiltSite(try SiteSample.network(municipalities, assessments))
    let text = try site.texts("index.html", "//*[@id='karte']").joined(separator: " ")
    #expect(text.contains("Auf der Karte: 2 auf Stufe 3 Verankerung"))
    #expect(text.contains("Ohne Angabe der Lage nicht auf der Karte: Gera."))
    #expect(text.contains("n = 2"))
  }
}
