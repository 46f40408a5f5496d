@testable import Dashboard
import Localization
import MarkupReader
import MaturityModel
import Testing
import Workspace

@Suite("Who publishes, and what the law wants to be said")
struct PublisherTests {
  private func built() async throws -> BuiltSite { try await PublishingTests.site.value }

  /// A site of the sample network with few settings.
  private func built(_ json: String) async throws -> BuiltSite {
    let reading = SiteSettings.read(Array(json.utf8), file: "site.json")
    let settings = try #require(reading.value, "\(reading.diagnostics)")
    return try await BuiltSite.sample(for: .public, site: Site(settings))
  }

  @Test("Header and footer of every page say the title, the publisher and the licence")
  func frame() async throws {
    let built = try await built()
    for page in built.pages {
      let isGerman = !page.hasPrefix("en/")
      #expect(
        try built.texts(page, "//html:header//html:a[@class='name']//html:b")
          == [isGerman ? "Digitale Reife im Vergleich" : "Digital maturity compared"])
      #expect(try built.texts(page, "//html:header//svg:svg[@class='logo']/@aria-hidden") == ["true"])
      let footer = try built.texts(page, "//html:footer").joined()
      #expect(footer.contains("Beispielagentur (erfunden)"))
      #expect(
        try built.texts(page, "//html:footer//html:a[@rel='license']/@href")
          == ["https://creativecommons.org/licenses/by/4.0/"])
      #expect(
        try built.texts(page, "//html:footer//html:nav//html:a")
          == (isGerman
            ? ["Barrierefreiheit", "Impressum", "Datenschutz", "Neues als Feed"]
            : ["Accessibility", "Imprint", "Privacy", "News as a feed"]))
    }
  }

  @Test("Without settings the site keeps its own name and links only pages that are there")
  func bare() async throws {
    let built = try await BuiltSite.sample.value
    #expect(try built.texts("index.html", "//html:header//html:a[@class='name']//html:b") == ["Reifegrad"])
    #expect(
      try built.texts("index.html", "//html:footer//html:nav//html:a") == ["Barrierefreiheit", "Datenschutz"])
    let statement = try built.text("barrierefreiheit.html")
    for word in ["vereinbar", "ThürBITVO", "Durchsetzung", "erstellt", "ThürBarrWebG", "ist bemüht"] {
      #expect(!statement.contains(word))
    }
    #expect(try built.texts("datenschutz.html", "//html:h2") == ["Was machen die Seiten selbst?"])
  }

  @Test("The accessibility statement follows the European model and says only what was set")
  func accessibility() async throws {
    let whole = try await built()
    #expect(
      try whole.texts("barrierefreiheit.html", "//html:h1 | //html:h2") == [
        "Erklärung zur Barrierefreiheit", "Stand der Vereinbarkeit mit den Anforderungen",
        "Nicht barrierefreie Inhalte", "Wie sind die Seiten gebaut?",
        "Erstellung dieser Erklärung zur Barrierefreiheit", "Feedback und Kontaktangaben",
        "Durchsetzungsverfahren",
      ])
    let text = try whole.text("barrierefreiheit.html")
    #expect(text.contains("teilweise vereinbar"))
    #expect(
      text.contains("Diese Erklärung wurde am 24.11.2026 erstellt. Sie beruht auf einer Selbstbewertung."))
    #expect(text.contains("Diese Erklärung gilt für https://www.example.org/reifegrad/."))
    #expect(
      try whole.texts("barrierefreiheit.html", "//html:a[starts-with(@href, 'mailto:')]/@href")
        == ["mailto:barrierefrei@example.org", "mailto:durchsetzung@example.org"])
    let part = try await built(#"{"accessibility": {"status": "full"}}"#)
    #expect(
      try part.texts("en/accessibility.html", "//html:h2") == [
        "Compliance status", "How are the pages built?",
      ])
    #expect(try part.text("en/accessibility.html").contains("fully compliant"))
  }

  @Test("Imprint and privacy show what was set, in lines and paragraphs")
  func legal() async throws {
    let built = try await built()
    #expect(
      try built.texts("impressum.html", "//html:dt") == [
        "Name", "Anschrift", "Vertreten durch", "Aufsicht", "E-Mail", "Telefon", "Formular",
      ])
    #expect(try built.document("impressum.html").nodes("//html:dd[html:br]").count == 1)
    #expect(
      try built.texts("impressum.html", "//html:section[@aria-labelledby='hinweise']/html:p").count == 2)
    #expect(try built.text("en/privacy.html").contains("seven days"))
    #expect(try built.text("datenschutz.html").contains("Musterrechenzentrum (erfunden)"))
    #expect(try built.texts("impressum.html", "//html:main//html:strong[@class='notice']").count == 1)
  }

  @Test("A text in one language stands in for the other and is marked as what it is")
  func oneLanguage() async throws {
    let built = try await built(#"{"imprint": {"de": "Nur Deutsch"}}"#)
    #expect(try built.texts("en/imprint.html", "//html:section/html:p[@lang='de']") == ["Nur Deutsch"])
    #expect(try built.texts("impressum.html", "//html:section/html:p[@lang]").isEmpty)
  }

  @Test("What was set is text, whatever it holds")
  func hostile() async throws {
    let built = try await built(
      #"""
      {"publisher": {"name": "</b><script>alert(1)</script>"}, "title": {"de": "\"'><img src=x onerror=alert(1)>", "en": "x"},
       "imprint": {"de": "<script>alert(1)</script>", "en": "x"}, "licence": {"name": "<i>CC</i>"}}
      """#)
    for page in built.pages {
      #expect(
        try built.document(page).nodes("//html:img | //html:script[contains(., 'alert')] | //html:i[.='CC']")
          .isEmpty)
    }
    #expect(try built.text("impressum.html").contains("<script>alert(1)</script>"))
  }

  @Test("The accent colour reaches pages and charts, in the dark one that can be read there")
  func accent() async throws {
    let whole = try await built()
    let style = try whole.texts("index.html", "//html:style")[0]
    #expect(style.contains("--accent: #00695c; --c-accent: #00695c"))
    #expect(style.contains("--accent: #5ecbb8; --c-accent: #5ecbb8"))
    let alone = try await built(##"{"accent": "#00695c"}"##)
    let derived = try #require(Colour("#00695c")).readable(on: .darkGround).hex
    #expect(derived != "#00695c")
    #expect(
      try alone.texts("index.html", "//html:style")[0].contains(
        "--accent: \(derived); --c-accent: \(derived)"))
    #expect(try whole.charts.contains { try whole.bytes($0).contains("#00695c") })
    #expect(try !whole.charts.contains { try whole.bytes($0).contains("#0b57a4") })
  }
}
