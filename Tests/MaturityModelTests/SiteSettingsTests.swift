import LocatedJSON
import Localization
import MaturityModel
import Shipped
import Testing

@Suite("The settings of the site")
struct SiteSettingsTests {
  static let whole = """
    {
      "format": 1, "notice": "erfunden", "title": {"de": "Titel", "en": "Title"},
      "publisher": {"name": "Agentur", "address": "Weg 1\\n00000 Ort", "representedBy": "die Leitung", "supervisoryAuthority": "Amt"},
      "contact": {"email": "post@example.org", "phone": "+49 (0) 361/1", "form": "https://example.org/f"},
      "logo": "logo.svg", "accent": "#0b57a4", "accentDark": "#7db8f5",
      "licence": {"name": "CC0", "address": "https://example.org/cc0"},
      "baseAddress": "https://example.org/a/",
      "accessibility": {"status": "partial", "date": "2026-11-24", "reviewed": "2026-11-25", "method": "self",
        "exceptions": [{"reason": "burden", "text": {"de": "Karte", "en": "Map"}}], "feedback": "b@example.org",
        "enforcement": {"name": "Stelle", "address": "Weg 2", "email": "s@example.org", "website": "https://example.org/s"}},
      "imprint": {"de": "Eins\\n\\nZwei", "en": "One\\n\\nTwo"},
      "privacy": {"text": {"de": "Daten", "en": "Data"}, "hosting": "Zentrum",
        "serverLogs": {"de": "Tage", "en": "Days"}, "dataProtectionOfficer": "Büro"}
    }
    """

  private func read(_ text: String) -> Reading<SiteSettings> {
    SiteSettings.read(Array(text.utf8), file: "file.json") { $0 != "gone.svg" }
  }

  @Test("Everything that can be said is read")
  func everything() throws {
    let reading = read(Self.whole)
    #expect(reading.diagnostics == [])
    let settings = try #require(reading.value)
    #expect(settings.title?[.english] == "Title")
    #expect(settings.publisher?.representedBy == "die Leitung")
    #expect(settings.contact.phone == "+49 (0) 361/1")
    #expect(settings.accent == Colour(red: 0x0B, green: 0x57, blue: 0xA4))
    #expect(settings.licence == Licence(name: "CC0", address: "https://example.org/cc0"))
    #expect(settings.accessibility.exceptions.map(\.reason) == [.burden])
    #expect(settings.accessibility.enforcement?.website == "https://example.org/s")
    #expect(settings.accessibility.reviewed == CalendarDate("2026-11-25"))
    #expect(settings.imprint?[.german] == "Eins\n\nZwei")
    #expect(settings.privacy.dataProtectionOfficer == "Büro")
    #expect(settings.needs == [])
  }

  @Test("Nothing has to be said, and then everything is needed for a public edition")
  func nothing() throws {
    let reading = read("{}")
    #expect(reading.diagnostics == [])
    let settings = try #require(reading.value)
    #expect(settings == SiteSettings())
    #expect(settings.needs == SiteNeed.allCases)
    #expect(settings.remarks(file: "site.json").map(\.severity) == SiteNeed.allCases.map { _ in .remark })
  }

  @Test("A text in one language is a warning, and stands in for the other")
  func oneLanguage() throws {
    let reading = read(#"{"imprint": {"de": "Nur Deutsch"}}"#)
    #expect(reading.diagnostics.map(\.problem) == [.missingText(language: "en")])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.value?.imprint?[.english] == "Nur Deutsch")
  }

  @Test(
    "What is wrong is told where it stands",
    arguments: [
      BrokenFile(
        "unknown key", "\"licence\"", "«\"license\"",
        (.unknownKey("license", suggestion: "licence"), "license")),
      BrokenFile("format", "\"format\": 1", "\"format\": «2", (.unknownFormat(2), "format")),
      BrokenFile("colour", "\"#0b57a4\"", "«\"blue\"", (.site(.badColour("blue")), "accent")),
      BrokenFile(
        "logo name", "\"logo.svg\"", "«\"../logo.svg\"", (.site(.badLogoName("../logo.svg")), "logo")),
      BrokenFile("logo gone", "\"logo.svg\"", "«\"gone.svg\"", (.site(.noLogo("gone.svg")), "logo")),
      BrokenFile(
        "address", "\"https://example.org/a/\"", "«\"http://example.org/\"",
        (.site(.badBaseAddress("http://example.org/")), "baseAddress")),
      BrokenFile(
        "mail", "\"post@example.org\"", "«\"post@org\"", (.site(.badEmail("post@org")), "contact.email")),
      BrokenFile(
        "phone", "\"+49 (0) 361/1\"", "«\"call us\"", (.site(.badPhone("call us")), "contact.phone")),
      BrokenFile(
        "link", "\"https://example.org/f\"", "«\"javascript:alert(1)\"",
        (.badLink("javascript:alert(1)"), "contact.form")),
      BrokenFile(
        "status", "\"partial\"", "«\"partal\"",
        (
          .notOneOf("partal", allowed: ["full", "partial", "none"], suggestion: "partial"),
          "accessibility.status"
        )),
      BrokenFile(
        "turned text", "\"erfunden\"", "«\"a\\u202Eb\"", (.invisibleSign("\u{202E}"), "notice")),
    ])
  func broken(_ file: BrokenFile) {
    file.check(in: Self.whole) { bytes in
      SiteSettings.read(bytes, file: "file.json") { $0 != "gone.svg" }
    }
  }

  @Test(
    "Addresses of pages are complete, secure and end with a slash",
    arguments: [
      "https://example.org", "https:///a/", "https://org/", "https://example.org/a?b/", "https://e.org//a/",
      "https://user@example.org/", "https://exa mple.org/", "HTTPS://example.org/", "https://example.org/#a/",
    ])
  func addresses(_ text: String) {
    #expect(
      read("{\"baseAddress\": \"\(text)\"}").diagnostics.map(\.problem) == [.site(.badBaseAddress(text))])
  }

  @Test("A colour that cannot be read is an error with the nearest that can")
  func contrast() throws {
    let reading = read(##"{"accent": "#ffaa00"}"##)
    let nearest = try #require(Colour("#ffaa00")).readable(on: .lightGround)
    #expect(
      reading.diagnostics.map(\.problem) == [
        .site(.lowContrast(try #require(Colour("#ffaa00")), ground: .lightGround, nearest: nearest))
      ])
    let message = try #require(reading.diagnostics.first).problem.message(in: .german)
    // #ffaa00: 0.2126 + 0.7152 · 0.4020 = 0.5001; ground 0.9216: 0.9716 / 0.5501 = 1.766
    #expect(message.hasPrefix("#ffaa00 hebt sich von #f5f6f8 nur 1,76 zu 1 ab;"))
    #expect(message.contains(nearest.hex))
  }

  @Test("The shipped example is whole and says that it is invented")
  func example() throws {
    let reading = SiteSettings.read(ShippedFile.exampleSettings.bytes, file: "site.json")
    #expect(reading.diagnostics == [])
    let settings = try #require(reading.value)
    #expect(settings.needs == [])
    #expect(settings.notice == Assessment.inventedNotice)
  }
}
