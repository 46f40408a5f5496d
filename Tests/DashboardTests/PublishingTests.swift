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
    var site = Site(
      try #require(SiteSettings.read(ShippedFile.exampleSettings.bytes, file: "site.json").value))
    site.logo = try SafeDrawing(sanitising: ShippedFile.exampleLogo.bytes, prefix: "logo-")
    return try await BuiltSite(SiteSample.network(), site: site)
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
    let page = "kommunen/weida.html"
    #expect(try content(page, "type") == ["website"])
    #expect(try content(page, "locale") == ["de_DE"])
    #expect(try content("en/municipalities/weida.html", "locale") == ["en_GB"])
    #expect(try content(page, "site_name") == ["Digitale Reife im Vergleich"])
    #expect(try content(page, "url") == ["https://www.example.org/reifegrad/kommunen/weida.html"])
    #expect(
      try content(page, "description") == built.texts(page, "//html:meta[@name='description']/@content"))
    #expect(try content(page, "title")[0].contains("Weida"))
    #expect(
      try built.texts(page, "//html:link[@rel='alternate'][@hreflang='en']/@href") == [
        "../en/municipalities/weida.html"
      ])
  }

  @Test("The feed has an entry per quarter and per new level, with names and dates that stay")
  func feed() async throws {
    let built = try await Self.site.value
    let feed = try MarkupDocument(parsing: try #require(built.files["aktuell.xml"]))
    func texts(_ name: String) throws -> [String] {
      try feed.nodes("//*[local-name()='entry']/*[local-name()='\(name)']").map(\.text)
    }
    let network = try SiteSample.network()
    let (ids, titles) = (try texts("id"), try texts("title"))
    let submitted = network.quarters.indices.filter { quarter in
      network.municipalities.indices.contains { network.entry($0, quarter) != nil }
    }
    let last = try #require(network.quarters.last)
    #expect(ids.count(where: { $0 == "tag:www.example.org,\(last.year):reifegrad/de/\(last.code)" }) == 1)
    let quarters = titles.filter { $0.hasSuffix(" im Vergleich") }
    #expect(quarters == submitted.reversed().map { "\(network.quarters[$0].name(in: .german)) im Vergleich" })
    #expect(Set(ids).count == ids.count)
    let moved = network.municipalities.indices.filter {
      (network.change(.overall, of: $0, in: network.current)?.levels ?? 0) != 0
    }
    #expect(titles.count == quarters.count + moved.count)
    #expect(!moved.isEmpty)
    #expect(try texts("updated").allSatisfy { Timestamp($0) != nil && $0 != "1970-01-01T00:00:00Z" })
    #expect(try texts("summary").allSatisfy { !$0.isEmpty })
    #expect(try feed.nodes("//*[local-name()='author']/*").map(\.text) == ["Beispielagentur (erfunden)"])
    for page in ["index.html", "kommunen/weida.html"] {
      #expect(try built.texts(page, "//html:link[@type='application/atom+xml']/@href").count == 1)
    }
  }
}
