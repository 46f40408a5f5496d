import Foundation
import MarkupReader
import Testing

@Suite("Peers have a page side by side")
struct PairPageTests {
  @Test("Each pair of those that handed in the quarter has one, in the order of their ids")
  func pages() async throws {
    let site = try await BuiltSite.sample.value
    // Altenburg, Bleicherode, Foeritztal and Gotha: 4 · 3 / 2 pairs.
    let pairs = site.pages.filter { $0.hasPrefix("vergleich/") }
    #expect(pairs.count == 6)
    #expect(pairs.first == "vergleich/altenburg_bleicherode.html")
    #expect(site.pages.filter { $0.hasPrefix("en/compare/") }.count == 6)
    let links = try site.texts("vergleich.html", "//html:ul[@class='pairs']//@href")
    #expect(Set(links) == Set(pairs))
  }

  @Test("It says who is ahead, where they are furthest apart, and in what each is further")
  func findings() async throws {
    let site = try await BuiltSite.sample.value
    let page = "vergleich/altenburg_bleicherode.html"
    // Living is 70 and 52, data 50 each; the whole (70 + 50) / 2 and (52 + 50) / 2.
    #expect(try site.texts(page, "//html:h1") == ["Altenburg liegt mit 60 Punkten vor Bleicherode mit 51"])
    #expect(
      try site.texts(page, "//html:figure[@id='vergleich']//html:p[@class='sentence']") == [
        "Insgesamt: Altenburg 60 Punkte, Bleicherode 51 Punkte. Am weitesten auseinander liegen sie bei Leben "
          + "(Altenburg 70,0, Bleicherode 52,0)."
      ])
    #expect(try site.texts(page, "//html:div[@class='pair']//html:li") == ["Leben: +18 Punkte"])
    #expect(try site.text(page).contains("In keinem Handlungsfeld."))
    #expect(try site.text(page).contains("2 gewertete Antworten sind verschieden"))
    #expect(
      try site.texts("en/compare/altenburg_bleicherode.html", "//html:h1") == [
        "Altenburg is ahead with 60 points; Bleicherode has 51"
      ])
  }

  @Test("Ids that look like others' file names have pages and drawings of their own")
  func alikeIds() async throws {
    let ids = ["a", "a--b", "b--c", "c", "netzwerk", "fortschritt", "handlungsfeld-leben", "vergleich-a"]
    let municipalities = try ids.map { try SiteSample.municipality($0) }
    let site = try await BuiltSite(
      try SiteSample.network(
        municipalities, try ids.map { try SiteSample.assessment($0, "2026-Q4", SiteSample.answers(50)) }))
    // 8 · 7 / 2 pairs, were they few enough; what is there is there once, and each municipality has its own drawings.
    #expect(try site.texts("kommunen/netzwerk.html", "//html:h1").first?.hasPrefix("netzwerk") == true)
    let drawings = site.files.keys.filter { $0.hasPrefix("diagramme/") && $0.hasSuffix("-profil.svg") }
    #expect(drawings.count == ids.count, "\(drawings)")
  }

  @Test("Without a score nobody is ahead")
  func withoutScore() async throws {
    let site = try await BuiltSite.sample.value
    let page = "vergleich/altenburg_gotha.html"
    #expect(try site.texts(page, "//html:h1") == ["Altenburg und Gotha nebeneinander"])
    #expect(try site.text(page).contains("Altenburg 60 Punkte, Gotha ohne Wert"))
  }

  @Test("A municipality links the pages on which it stands, and the choice with itself")
  func links() async throws {
    let site = try await BuiltSite.sample.value
    #expect(
      try site.texts("kommunen/gotha.html", "//html:p[@class='beside']//@href") == [
        "../vergleich/altenburg_gotha.html", "../vergleich/bleicherode_gotha.html",
        "../vergleich/foeritztal_gotha.html", "../vergleich.html?kommunen=gotha",
      ])
    #expect(try site.texts("kommunen/dermbach.html", "//html:p[@class='beside']").isEmpty)
  }
}
