import Dashboard
import Localization
import MarkupReader
import MaturityModel
import Testing

/// The sample has two quarters: 2026-Q3, for which Altenburg, Bleicherode and Creuzburg submitted, and 2026-Q4.
@Suite("Old quarters stay readable below folders of their own")
struct SiteArchiveTests {
  private static let site = Task { try await BuiltSite(SiteSample.network(), archive: .pages) }
  private static let overview = Task { try await BuiltSite(SiteSample.network(), archive: .overview) }

  private func links(_ site: BuiltSite, _ path: String, _ part: String) throws -> [String] {
    try site.texts(path, "//html:*[contains(@class, '\(part)')]//html:a/@href")
  }

  @Test("All pages are there once more, in both languages; data and shared files are not")
  func pages() async throws {
    let site = try await Self.site.value
    let old = site.files.keys.filter { $0.hasPrefix("2026-Q3/") }
    let expected = [
      "index.html", "fortschritt.html", "methode.html", "kommunen/altenburg.html",
      "handlungsfelder/leben.html",
      "en/index.html", "en/municipalities/altenburg.html", "diagramme/netzwerk-rangfolge.svg",
    ]
    for path in expected { #expect(old.contains("2026-Q3/" + path), "\(path)") }
    #expect(!old.contains("2026-Q3/daten.html"))
    #expect(!old.contains { $0.hasPrefix("2026-Q3/daten/") || $0.hasSuffix(".csv") })
    #expect(!old.contains("2026-Q3/symbol.svg"))
    #expect(!site.files.keys.contains { $0.hasPrefix("2026-Q4/") })
  }

  @Test("An old page is what it would have been: by what was known then")
  func content() async throws {
    let site = try await Self.site.value
    // Then 50 points for "Leben" and 50 for "Daten", now 70 and 50.
    let then = try site.text("2026-Q3/kommunen/altenburg.html")
    #expect(then.contains("3. Quartal 2026"))
    let change = site.files["2026-Q3/diagramme/altenburg-veraenderung.svg"]
    #expect(change == nil)
    #expect(site.files["diagramme/altenburg-veraenderung.svg"] != nil)
  }

  @Test("An old page says that it is old and leads to the newest one of the same page")
  func stand() async throws {
    let site = try await Self.site.value
    let path = "2026-Q3/en/municipalities/altenburg.html"
    #expect(
      try site.texts(path, "//html:p[@class='stand']") == [
        "This is how it was in the \(try quarterName(.english, "2026-Q3")). "
          + "This page in the \(try quarterName(.english, "2026-Q4"))"
      ])
    #expect(try links(site, path, "stand") == ["../../../en/municipalities/altenburg.html"])
    #expect(try site.texts("kommunen/altenburg.html", "//html:p[@class='stand']") == [])
    #expect(try site.texts(path, "//html:title").first?.contains("(2026-Q3)") == true)
  }

  private func quarterName(_ language: Language, _ code: String) throws -> String {
    try #require(Quarter(code)).name(in: language)
  }

  @Test("Every page lists the quarters and leads to the same page there")
  func list() async throws {
    let site = try await Self.site.value
    #expect(
      try links(site, "kommunen/altenburg.html", "quarters") == [
        "../kommunen/altenburg.html", "../2026-Q3/kommunen/altenburg.html",
      ])
    #expect(
      try links(site, "2026-Q3/en/progress.html", "quarters") == [
        "../../en/progress.html", "../../2026-Q3/en/progress.html",
      ])
    #expect(
      try site.texts("2026-Q3/index.html", "//html:nav[@class='quarters']//html:a[@aria-current]") == [
        "2026-Q3"
      ])
    // The data are about all quarters.
    #expect(try links(site, "daten.html", "quarters") == [])
    let footer = try site.texts("index.html", "//html:footer").joined()
    #expect(footer.contains("„2026-Q4/index.html“"))
    #expect(try !site.texts("2026-Q3/index.html", "//html:footer").joined().contains("bleibt diese Seite"))
  }

  @Test("Without pages of municipalities, old lists lead to their newest page")
  func overviewOnly() async throws {
    let site = try await Self.overview.value
    #expect(site.files["2026-Q3/index.html"] != nil)
    #expect(!site.files.keys.contains { $0.hasPrefix("2026-Q3/") && $0.contains("altenburg") })
    let hrefs = try site.texts("2026-Q3/index.html", "//html:main//html:a/@href")
    #expect(hrefs.contains("../kommunen/altenburg.html"))
    #expect(
      try links(site, "kommunen/altenburg.html", "quarters") == [
        "../kommunen/altenburg.html", "../2026-Q3/index.html",
      ])
  }

  @Test("Without an archive there is nothing of old quarters, and nothing is promised")
  func nothing() async throws {
    let site = try await BuiltSite.sample.value
    #expect(!site.files.keys.contains { $0.hasPrefix("2026-") })
    #expect(try !site.text("index.html").contains("2026-Q4/index.html"))
  }
}
