@testable import Dashboard
import Insights
import Localization
import MarkupReader
import MaturityModel
import Shipped
import Testing
import Workspace

@Suite("What search engines, feeds and shared links are told")
struct PublishingTests {
  /// The sample network with the shipped, invented settings and logo.
  static let site = Task {
    try await BuiltSite.sample(for: .public, site: settings())
  }

  private static func settings() throws -> Site {
    var site = Site(
      try #require(SiteSettings.read(ShippedFile.exampleSettings.bytes, file: "site.json").value))
    site.logo = try SafeDrawing(sanitising: ShippedFile.exampleLogo.bytes, prefix: "logo-")
    return site
  }

  @Test(
    "An edition that is not public carries no licence and does not lead to the public address",
    arguments: [Edition.network, .municipality(id: "altenburg", name: "Altenburg")])
  func notForPublication(_ edition: Edition) async throws {
    let built = try await BuiltSite.sample(for: edition, site: Self.settings(), archive: .pages)
    let open = try await Self.site.value
    for word in [
      "CC BY", "creativecommons", "\"licenses\"", "www.example.org/reifegrad", "og:url", "canonical",
      "atom+xml",
    ] {
      #expect(open.mentions(word) != [], "\(word)")
      #expect(built.mentions(word) == [], "\(word)")
    }
    for name in ["sitemap.xml", "aktuell.xml", "en/news.xml"] {
      #expect(open.files[name] != nil)
      #expect(built.files[name] == nil)
    }
    // Who publishes is said all the same.
    #expect(try built.text("index.html").contains("Beispielagentur (erfunden)"))
  }

  @Test("Addresses on the web are the base address and the path, percent-encoded where needed")
  func addresses() throws {
    let web = try #require(WebAddress("https://www.Example.org:8443/a/"))
    #expect(web.file("index.html") == "https://www.Example.org:8443/a/")
    #expect(web.file("en/index.html") == "https://www.Example.org:8443/a/en/index.html")
    #expect(web.file("a b.html") == "https://www.Example.org:8443/a/a%20b.html")
    #expect(web.tag(year: 2026, "de/2026-Q4") == "tag:www.example.org,2026:reifegrad/de/2026-Q4")
    #expect(WebAddress(nil) == nil)
  }

  @Test("What is not public tells search engines to leave and has no sitemap")
  func notPublic() throws {
    let files = SearchFiles(WebAddress("https://example.org/"), isPublic: false, [.overview]).files
    #expect(files.map(\.path) == ["robots.txt"])
    #expect(String(decoding: files[0].bytes(), as: UTF8.self) == "User-agent: *\nDisallow: /\n")
  }

  @Test("What is public lists every page in both languages where the site's address is known")
  func sitemap() throws {
    #expect(SearchFiles(nil, isPublic: true, [.overview]).files.map(\.path) == ["robots.txt"])
    let files = SearchFiles(
      WebAddress("https://example.org/"), isPublic: true, [.overview, .municipality("jena")]
    )
    .files
    #expect(files.map(\.path) == ["robots.txt", "sitemap.xml"])
    #expect(
      String(decoding: files[0].bytes(), as: UTF8.self)
        == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n")
    let sitemap = try MarkupDocument(parsing: files[1].bytes())
    let urls = try #require(sitemap.root).children
    #expect(
      urls.map { $0.children[0].text } == [
        "https://example.org/", "https://example.org/en/index.html", "https://example.org/kommunen/jena.html",
        "https://example.org/en/municipalities/jena.html",
      ])
    for url in urls {
      #expect(url.children.dropFirst().map { $0["hreflang"] } == ["de", "en"])
      #expect(url.children.dropFirst().allSatisfy { $0.namespace == "http://www.w3.org/1999/xhtml" })
    }
    #expect(urls[3].children[1]["href"] == "https://example.org/kommunen/jena.html")
  }

  @Test("The network's edition is found by nobody and needs no settings")
  func networkEdition() async throws {
    let built = try await BuiltSite.sample.value
    #expect(try built.bytes("robots.txt").contains("Disallow: /\n"))
    for name in ["sitemap.xml", "aktuell.xml", "en/news.xml", "impressum.html", "en/imprint.html"] {
      #expect(built.files[name] == nil)
    }
    #expect(try built.texts("index.html", "//html:meta[@name='robots']/@content") == ["noindex"])
    #expect(try built.texts("index.html", "//html:meta[@property='og:url']").isEmpty)
    #expect(try built.texts("index.html", "//html:link[@rel='canonical']").isEmpty)
  }

  @Test("Shared links show title, description and language of the page")
  func openGraph() async throws {
    let built = try await Self.site.value
    func content(_ page: String, _ property: String) throws -> [String] {
      try built.texts(page, "//html:meta[@property='og:\(property)']/@content")
    }
    let page = "kommunen/altenburg.html"
    #expect(try content(page, "type") == ["website"])
    #expect(try content(page, "locale") == ["de_DE"])
    #expect(try content("en/municipalities/altenburg.html", "locale") == ["en_GB"])
    #expect(try content(page, "site_name") == ["Digitale Reife im Vergleich"])
    #expect(try content(page, "url") == ["https://www.example.org/reifegrad/kommunen/altenburg.html"])
    #expect(
      try content(page, "description") == built.texts(page, "//html:meta[@name='description']/@content"))
    #expect(try content(page, "title")[0].contains("Altenburg"))
    #expect(
      try built.texts(page, "//html:link[@rel='alternate'][@hreflang='en']/@href") == [
        "../en/municipalities/altenburg.html"
      ])
  }

  /// "Leben" with 40 and "Daten" with 50 give 45, on level 2; 70 and 50 give 60, on level 3.
  @Test("The feed tells each quarter and each new level, with names and dates that stay")
  func feed() async throws {
    let release = try SiteSample.release(
      .public,
      ["Altenburg", "Bleicherode"].map { try SiteSample.municipality($0) },
      [
        SiteSample.assessment("altenburg", "2026-Q3", SiteSample.answers(40)),
        SiteSample.assessment("altenburg", "2026-Q4", SiteSample.answers(70)),
        SiteSample.assessment("bleicherode", "2026-Q3", SiteSample.answers(70)),
        SiteSample.assessment("bleicherode", "2026-Q4", SiteSample.answers(70)),
      ])
    var settings = SiteSettings()
    settings.baseAddress = "https://www.example.org/reifegrad/"
    settings.publisher = Publisher(name: "Agentur")
    let built = try await BuiltSite(release, .public, site: Site(settings), archive: .nothing)
    let feed = try built.document("aktuell.xml")
    func texts(_ name: String) throws -> [String] {
      try feed.nodes("//*[local-name()='entry']/*[local-name()='\(name)']").map(\.text)
    }
    #expect(
      try texts("title") == [
        "Altenburg steigt auf Stufe 3 Verankerung", "4. Quartal 2026 im Vergleich",
        "3. Quartal 2026 im Vergleich",
      ])
    #expect(
      try texts("id")
        == ["2026-Q4/altenburg", "2026-Q4", "2026-Q3"].map {
          "tag:www.example.org,2026:reifegrad/de/\($0)"
        })
    #expect(
      try texts("summary") == [
        "3. Quartal 2026: Stufe 2 Aufbau. Jetzt: Stufe 3 Verankerung.",
        "2 Kommunen haben abgegeben. Auf einer höheren Stufe als zuvor: 1, auf einer niedrigeren: 0.",
        "2 Kommunen haben abgegeben.",
      ])
    #expect(
      try feed.nodes("//*[local-name()='entry']/*[local-name()='link']").map { $0["href"] } == [
        "https://www.example.org/reifegrad/kommunen/altenburg.html", "https://www.example.org/reifegrad/",
        "https://www.example.org/reifegrad/fortschritt.html",
      ])
    // The day on which the sample says that it was submitted.
    #expect(try texts("updated") == Array(repeating: "2026-11-24T00:00:00Z", count: 3))
    #expect(try feed.nodes("//*[local-name()='author']/*").map(\.text) == ["Agentur"])
    for page in ["index.html", "en/municipalities/altenburg.html"] {
      #expect(try built.texts(page, "//html:link[@type='application/atom+xml']/@href").count == 1)
    }
  }
}
