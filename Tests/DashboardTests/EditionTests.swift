import Dashboard
import Insights
import Localization
@testable import MaturityModel
import Testing

@Suite("What editions show")
struct EditionTests {
  /// Altenburg publishes everything, Bleicherode its levels, Creuzburg and the others nothing; all wrote a secret.
  private func site(_ edition: Edition) async throws -> BuiltSite {
    let depths: [String: Municipality.Publication] = ["Altenburg": .full, "Bleicherode": .levels]
    let municipalities = try SiteSample.names.prefix(3).map { name in
      var municipality = try SiteSample.municipality(name)
      municipality.publication = depths[name] ?? .none
      return municipality
    }
    let assessments = try municipalities.flatMap { municipality in
      try ["2026-Q3", "2026-Q4"].map { quarter in
        var answers = SiteSample.answers(quarter == "2026-Q3" ? 30 : 70)
        for id in answers.keys { answers[id]?.comment = "Geheim \(municipality.name)" }
        answers["k1"] = Answer(.value(.number(777.5)))
        return try SiteSample.assessment(municipality.id, quarter, answers)
      }
    }
    let release = try Release(
      edition.disclosure, of: Participants(municipalities: municipalities),
      QuestionnaireCatalog([SiteSample.read(SiteSample.questionnaire)]), assessments)
    return try await BuiltSite(release, edition)
  }

  @Test("The public edition has neither comments nor context nor who did not agree; the network's has")
  func secrets() async throws {
    let (open, whole) = (try await site(.public), try await site(.network))
    for secret in ["Geheim", "777,5", "777.5", "Creuzburg", "creuzburg"] {
      #expect(open.mentions(secret).isEmpty, "\(secret)")
    }
    for secret in ["Geheim", "777,5", "Creuzburg"] {
      #expect(!whole.mentions(secret).isEmpty, "\(secret)")
    }
  }

  @Test("The public score is without the confidential dimension, whose page has groups and questions alone")
  func confidential() async throws {
    let site = try await site(.public)
    // By "Leben" alone; with "Daten" it would be (70 + 50) / 2 = 60.
    #expect(try site.text("kommunen/altenburg.html").contains("70 Punkte"))
    #expect(try !site.text("kommunen/altenburg.html").contains("60 Punkte"))
    let page = try site.text("handlungsfelder/daten.html")
    #expect(page.contains("nur Zahlen von Gruppen") && page.contains("Plan?"))
    #expect(!page.contains("Altenburg"))
    #expect(try site.texts("methode.html", "//html:section[@aria-labelledby='ausgabe']//html:a") == ["Daten"])
  }

  @Test("Who publishes levels alone has a page of levels, and no number anywhere")
  func levels() async throws {
    let site = try await site(.public)
    let page = try site.text("kommunen/bleicherode.html")
    #expect(page.contains("sind nur die Reifestufen veröffentlicht") && page.contains("3 Verankerung"))
    #expect(!page.contains("70"))
    let rows = try site.bytes("daten/scores.csv").split(separator: "\r\n").filter {
      $0.hasPrefix("bleicherode")
    }
    let numbers = rows.map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[6...11].joined(separator: ",")
    }
    // 30 is on the second level, 70 on the third; the whole and "Leben", twice.
    #expect(numbers.sorted() == [",2,,,,", ",2,,,,", ",3,,,,", ",3,,,,"])
    #expect(site.mentions("bleicherode").allSatisfy { !$0.hasSuffix("antworten.csv") })
  }

  @Test("Where levels alone are published, no page says more of the others than is known")
  func amongPublished() async throws {
    let site = try await site(.public)
    let lead = try site.texts("index.html", "//html:p[@class='lead']")[0]
    #expect(
      lead.hasPrefix(
        "2 von 2 Kommunen haben ihre Selbsteinschätzung abgegeben (eine veröffentlicht Punkte). "
          + "Der mittlere Wert (Median) liegt bei 70 Punkten."), "\(lead)")
    // Bleicherode is on the same level and may have more points.
    #expect(
      try site.texts("index.html", "//html:figure[@id='rangfolge']//html:h3")
        == ["Altenburg hat mit 70 Punkten den höchsten veröffentlichten Wert"])
    #expect(
      try site.texts("index.html", "//html:tr[@class='median']/html:th") == ["Median der Punkte (n = 1)"])
    #expect(
      try site.texts(
        "fortschritt.html", "//html:section[@aria-labelledby='stufen']//html:tbody/html:tr/html:th")
        == ["Altenburg", "Bleicherode"])
    let page = try site.text("kommunen/altenburg.html")
    #expect(page.contains("Nur mit Stufe veröffentlicht: Bleicherode."))
    #expect(!page.contains("Ohne Wert") && !page.contains("Kontextfragen"))
  }

  @Test("Only the public edition is without a mark, and found by search engines")
  func marks() async throws {
    let own = Edition.municipality(id: "creuzburg", name: "Creuzburg")
    for (edition, mark) in [
      (Edition.network, "für das Netzwerk"), (.public, nil), (own, "nur für Creuzburg"),
    ] {
      let site = try await site(edition)
      let pages = site.pages.filter { page in
        !page.split(separator: "/").contains { $0 == "en" || $0 == "einbetten" }
      }
      for page in pages {
        #expect(
          try site.texts(page, "//html:span[@class='edition']").joined().contains(mark ?? ""), "\(page)")
        #expect(try site.texts(page, "//html:span[@class='edition']").isEmpty == (mark == nil), "\(page)")
        #expect(try site.bytes(page).contains("noindex") == (mark != nil), "\(page)")
      }
    }
  }

  @Test("A municipality sees its own as a whole and the others without names or pages")
  func own() async throws {
    let site = try await site(.municipality(id: "creuzburg", name: "Creuzburg"))
    for name in ["Altenburg", "altenburg", "Bleicherode", "bleicherode"] {
      #expect(site.mentions(name).isEmpty, "\(name)")
    }
    // All have the same number here, which only its own rows may name.
    let numbered = try site.bytes("daten/scores.csv").split(separator: "\r\n").filter {
      $0.contains("16076079")
    }
    #expect(!numbered.isEmpty && numbered.allSatisfy { $0.hasPrefix("creuzburg,") })
    let page = try site.text("kommunen/creuzburg.html")
    #expect(page.contains("Geheim Creuzburg") && page.contains("Was sehen nur Sie?"))
    // With the confidential dimension: (70 + 50) / 2.
    #expect(page.contains("Gesamtwert mit allem") && page.contains("60,0"))
    // A quarter before it was (30 + 50) / 2.
    let old = try site.text("2026-Q3/kommunen/creuzburg.html")
    #expect(old.contains("40,0") && !old.contains("60,0"))
    #expect(site.pages.filter { $0.hasPrefix("kommunen/") } == ["kommunen/creuzburg.html"])
    #expect(try site.text("index.html").contains("Kommune A"))
  }
}
