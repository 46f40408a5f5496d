import Dashboard
import Insights
import Localization
@testable import MaturityModel
import Testing

@Suite("The members of a region on its page")
struct RegionMembersTests {
  /// A region of Altenburg, which publishes everything, Bleicherode, which publishes nothing, and a village that takes no
  /// part.
  private func site(_ edition: Edition, ofRegion publication: Municipality.Publication = .full) async throws
    -> BuiltSite
  {
    var altenburg = try SiteSample.municipality("Altenburg")
    altenburg.ags = "16077001"
    var bleicherode = try SiteSample.municipality("Bleicherode")
    bleicherode.ags = "16062002"
    bleicherode.publication = .none
    var region = try SiteSample.municipality("Region", kind: .alliance)
    region.publication = publication
    region.members = [
      ("16077001", "Altenburg", 31_456), ("16062002", "Bleicherode", 10_001),
      ("16061001", "Dorf & Flur", 400),
    ].map { Member(ags: $0, ars: nil, name: $1, population: $2, areaHectares: nil) }
    let municipalities = [altenburg, bleicherode, region]
    let assessments = try municipalities.flatMap { municipality in
      try ["2026-Q3", "2026-Q4"].map { quarter in
        try SiteSample.assessment(municipality.id, quarter, SiteSample.answers(60))
      }
    }
    return try await BuiltSite(
      try SiteSample.release(edition, municipalities, assessments), edition)
  }

  private static let fact = "//html:aside[@class='facts']//html:dd[contains(., 'Dorf')]"

  @Test("Each is there with its people; who takes part itself leads to its own page")
  func network() async throws {
    let site = try await site(.network)
    let page = "kommunen/region.html"
    #expect(
      try site.texts(page, Self.fact) == ["Altenburg (31.456), Bleicherode (10.001) und Dorf & Flur (400)"])
    #expect(try site.texts(page, Self.fact + "//html:a") == ["Altenburg", "Bleicherode"])
    #expect(
      try site.texts(page, Self.fact + "//html:a/@href") == [
        "../kommunen/altenburg.html", "../kommunen/bleicherode.html",
      ])
    #expect(
      try site.texts("en/municipalities/region.html", Self.fact)
        == ["Altenburg (31,456), Bleicherode (10,001) and Dorf & Flur (400)"])
  }

  @Test("A page of an earlier quarter leads to pages of that quarter")
  func earlier() async throws {
    let site = try await site(.network)
    #expect(
      try site.texts("2026-Q3/kommunen/region.html", Self.fact + "//html:a/@href")
        == ["../../2026-Q3/kommunen/altenburg.html", "../../2026-Q3/kommunen/bleicherode.html"])
  }

  @Test("In the public edition who published nothing is no member; the page of levels has the others, too")
  func open() async throws {
    for publication in [Municipality.Publication.full, .levels] {
      let site = try await site(.public, ofRegion: publication)
      #expect(
        try site.texts("kommunen/region.html", Self.fact) == ["Altenburg (31.456) und Dorf & Flur (400)"])
      #expect(try site.texts("kommunen/region.html", Self.fact + "//html:a") == ["Altenburg"])
    }
  }

  @Test("In the edition of the region itself nobody else has a page, so nothing is a link")
  func own() async throws {
    let site = try await site(.municipality(id: "region", name: "Region"))
    let text = try site.texts("kommunen/region.html", Self.fact)
    #expect(text.count == 1 && text[0].hasSuffix("Dorf & Flur (400)"))
    #expect(try site.texts("kommunen/region.html", Self.fact + "//html:a").isEmpty)
  }
}
