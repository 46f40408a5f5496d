import Dashboard
import Foundation
import Insights
import LocatedJSON
import MarkupReader
import MaturityModel
import Testing
import Workspace

@Suite("The numbers of a figure can be taken along")
struct FigureDataTests {
  private static let notice =
    SiteSample.notice + " · Ausgabe für das Netzwerk – nicht zur Veröffentlichung"

  /// A site that everybody may read, at a known address, with old quarters.
  private static let open = Task {
    var settings = SiteSettings()
    settings.baseAddress = "https://example.org/a/"
    return try await BuiltSite.sample(for: .public, site: Site(settings), archive: .pages)
  }

  /// What lies inside the link of the overview's ranking that downloads a kind of file.
  private func file(
    _ kind: String, on page: String = "index.html", of site: BuiltSite? = nil
  ) async throws -> String {
    let sample = try await BuiltSite.sample.value
    let site = site ?? sample
    let links = try site.texts(
      page,
      "//html:figure[@id='rangfolge']//html:a[substring(@download, string-length(@download) - 3) = '\(kind)']/@href"
    )
    let address = try #require(links.first)
    let comma = try #require(address.firstIndex(of: ","))
    return try #require(String(address[address.index(after: comma)...]).removingPercentEncoding)
  }

  @Test("As a table that German spreadsheets open, with what it is below")
  func german() async throws {
    let table = try await file(".csv")
    #expect(table.contains("Kommune;Wert;"))
    #expect(table.contains("\r\nAltenburg;60;"))
    #expect(table.contains("\r\n\r\nTitel;"))
    #expect(table.contains("\r\nHinweis;\(Self.notice)\r\n"))
    #expect(table.hasSuffix("\r\nQuartal;2026-Q4\r\n"))
  }

  @Test("As a table with points and commas on English pages")
  func english() async throws {
    let table = try await file(".csv", on: "en/index.html")
    #expect(table.hasPrefix("Municipality,"))
    #expect(table.contains("\r\nAltenburg,60,"))
    #expect(table.hasSuffix("\r\nQuarter,2026-Q4\r\n"))
  }

  @Test("As data in which numbers are numbers and nothing is null")
  func json() async throws {
    let document = JSONDocument(Array(try await file("json").utf8))
    #expect(document.problems.isEmpty)
    let root = try #require(document.root)
    #expect(root["format"]?.number == 1)
    #expect(root["quarter"]?.string == "2026-Q4")
    #expect(root["language"]?.string == "de")
    #expect(root["notice"]?.string == Self.notice)
    let rows = Array(try #require(root["rows"]).elements).map { Array($0.elements) }
    #expect(rows.first?.first?.string == "Altenburg")
    #expect(rows.first?[1].number == 60)
    // Gotha has handed in, and nothing of it can be scored.
    let gotha = try #require(rows.first { $0.first?.string == "Gotha" })
    #expect(gotha[1].kind == .null)
  }

  @Test("The snippet holds one frame without scripts, whose address is that of the figures alone")
  func snippet() async throws {
    let site = try await Self.open.value
    let text = try #require(
      try site.texts("index.html", "//html:figure[@id='rangfolge']//html:textarea").first)
    #expect(
      text.hasPrefix("<iframe src=\"https://example.org/a/einbetten/netzwerk.html#rangfolge\" title=\""))
    #expect(text.hasSuffix("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>"))
    #expect(!text.dropFirst().contains("<iframe"))
    #expect(site.embedded.contains("einbetten/netzwerk.html"))
    for path in site.embedded {
      let scripts = try site.scripts(path)
      #expect(scripts.isEmpty)
      #expect(try site.texts(path, "//html:nav | //html:header | //html:footer").isEmpty)
      #expect(try site.texts(path, "//html:h1").count == 1)
    }
  }

  @Test("A snippet from an old quarter's page says that it stays with the figures of that quarter")
  func oldSnippet() async throws {
    let site = try await Self.open.value
    func words(_ page: String) throws -> String {
      try site.texts(page, "//html:figure[@id='rangfolge']//html:details[@class='embedding']/html:p").joined()
    }
    #expect(try words("index.html").contains("immer mit den neuesten Zahlen"))
    #expect(try words("2026-Q3/index.html").contains("auch später mit den Zahlen vom 3. Quartal 2026"))
    #expect(try !words("2026-Q3/index.html").contains("neuesten"))
    #expect(try words("2026-Q3/en/index.html").contains("with the numbers of the 3rd quarter of 2026"))
    let text = try site.texts("2026-Q3/index.html", "//html:figure[@id='rangfolge']//html:textarea")[0]
    let address = "https://example.org/a/2026-Q3/einbetten/netzwerk.html#rangfolge"
    #expect(text.hasPrefix("<iframe src=\"\(address)\""))
  }

  @Test("Where nobody has said where the site lies, or not everybody may read it, there is nothing to embed")
  func noSnippet() async throws {
    let bare = try await BuiltSite.sample(for: .public)
    for site in [bare, try await BuiltSite.sample.value] {
      #expect(try site.texts("index.html", "//html:textarea | //html:details[@class='embedding']").isEmpty)
      #expect(site.embedded.isEmpty)
    }
  }

  @Test("What leaves a public site carries the notices of the data alone")
  func openNotice() async throws {
    let table = try await file(".csv", of: Self.open.value)
    #expect(table.contains("\r\nHinweis;\(SiteSample.notice)\r\n"))
  }
}
