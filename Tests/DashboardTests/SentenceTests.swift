@testable import Dashboard
import Insights
import MarkupReader
import Localization
import MaturityModel
import Testing

@Suite("Sentences are written from the data")
struct SentenceTests {
  private func head(_ path: String) async throws -> [String] {
    let site = try await BuiltSite.sample.value
    return try site.texts(path, "//html:h1") + site.texts(path, "//html:p[@class='lead']")
  }

  static let heads: [(path: String, title: String, lead: String?)] = [
    (
      // The middle of 40, 51 and 60. Of Altenburg and Bleicherode: (60 + 51) / 2 less 50.
      "index.html", "4. Quartal 2026: Die Mitte des Netzwerks steht auf Stufe 3 Verankerung",
      "4 von 7 Kommunen haben ihre Selbsteinschätzung abgegeben. Ihr mittlerer Wert (Median) liegt bei 51 Punkten. "
        + "Bei den 2, die auch im 3. Quartal 2026 dabei waren, sind es 6 Punkte mehr als damals."
    ),
    (
      "en/index.html", "4th quarter of 2026: the middle of the network is on level 3 Anchor",
      "4 of 7 municipalities have handed in their assessment. Their middle score (median) is 51 points. "
        + "Among the 2 who took part in the 3rd quarter of 2026 too, it is 6 points more than then."
    ),
    (
      "kommunen/altenburg.html",
      "Altenburg ist seit der ersten Teilnahme (3. Quartal 2026) auf Stufe 3 Verankerung",
      "60 Punkte im 4. Quartal 2026, 6 von 6 Fragen beantwortet. 10 Punkte mehr als im 3. Quartal 2026."
    ),
    (
      "en/municipalities/altenburg.html",
      "Altenburg has been on level 3 Anchor since it first took part (3rd quarter of 2026)",
      "60 points in the 4th quarter of 2026, 6 of 6 questions answered. 10 points more than in the 3rd quarter of 2026."
    ),
    (
      "kommunen/bleicherode.html",
      "Bleicherode ist seit der ersten Teilnahme (3. Quartal 2026) auf Stufe 3 Verankerung",
      "51 Punkte im 4. Quartal 2026, 6 von 6 Fragen beantwortet. 1 Punkt mehr als im 3. Quartal 2026."
    ),
    (
      "kommunen/creuzburg.html", "Creuzburg ist auf Stufe 3 Verankerung",
      "50 Punkte im 3. Quartal 2026, 6 von 6 Fragen beantwortet. Es ist die erste Selbsteinschätzung."
    ),
    ("kommunen/dermbach.html", "Dermbach hat noch keine Selbsteinschätzung abgegeben", nil),
    ("kommunen/erfurt.html", "Erfurt hat noch keine Selbsteinschätzung abgegeben", nil),
    ("en/municipalities/erfurt.html", "Erfurt has not handed in an assessment yet", nil),
    (
      "kommunen/gotha.html", "Gotha: noch nicht auswertbar",
      "Nicht auswertbar: Erst 0 % sind beantwortet, nötig sind 50 %."
    ),
    (
      "fortschritt.html",
      "Seit dem 3. Quartal 2026 hat keine der 2 vergleichbaren Kommunen die Stufe gewechselt", nil
    ),
    ("daten.html", "Alle Werte zum Herunterladen", nil),
    ("methode.html", "So entsteht der Reifegrad: 8 Fragen, 2 Handlungsfelder, 4 Stufen", "Worum es geht."),
  ]

  @Test("Each page begins with what it found", arguments: heads)
  func beginnings(_ path: String, _ title: String, _ lead: String?) async throws {
    let head = try await head(path)
    #expect(head.first == title)
    if let lead { #expect(head.last == lead) }
  }

  static let passages: [(path: String, passage: String)] = [
    ("index.html", "Altenburg hat mit 60 Punkten den höchsten Wert"),
    (
      "index.html",
      "Die Werte reichen von 40 Punkten (Foeritztal) bis 60 Punkten (Altenburg); der Median liegt bei 51 Punkten."
    ),
    ("index.html", "Eine Stufe höher als zuvor: keine. Niedriger: keine. Gleich: 2."),
    ("index.html", "Entwurf, 2 von 8 beantwortet"), ("index.html", "fehlt noch, zuletzt 2026-Q3"),
    ("index.html", "noch nie abgegeben"), ("index.html", "8.205"), ("en/index.html", "8,205"),
    ("index.html", "Stand 24.11.2026"), ("en/index.html", "as of 24 November 2026"),
    // 75 − 60; settled at 60, while Foeritztal may reach 70.
    ("kommunen/altenburg.html", "noch 15 Punkte bis Stufe 4 Vorbild"),
    ("kommunen/altenburg.html", "Platz 1 bis 2 von 3"),
    ("en/municipalities/altenburg.html", "rank 1 to 2 of 3"),
    ("kommunen/altenburg.html", "Am stärksten ist Leben, am schwächsten Daten."),
    ("kommunen/altenburg.html", "Alle zutreffenden Fragen sind beantwortet; der Wert steht fest."),
    ("kommunen/altenburg.html", "+10 Punkte seit dem 3. Quartal 2026"),
    // Leben went from 50 to 52.
    ("kommunen/bleicherode.html", "Seit dem 3. Quartal 2026 ist ein Handlungsfeld gestiegen"),
    ("kommunen/bleicherode.html", "Die größte Veränderung: Leben mit +2 Punkten."),
    ("kommunen/bleicherode.html", "+1 Punkt seit dem 3. Quartal 2026"),
    ("en/municipalities/bleicherode.html", "+1 point since the 3rd quarter of 2026"),
    // n1 from 50 to 52: 52 less (50 + 52) / 2.
    ("kommunen/bleicherode.html", "L1 Wie viel?50 %52 %▲ +1,0"),
    (
      "kommunen/creuzburg.html",
      "Für das 4. Quartal 2026 liegt nichts Abgegebenes vor (fehlt noch, zuletzt 2026-Q3). Gezeigt wird das 3. Quartal 2026."
    ),
    ("kommunen/creuzburg.html", "Es gibt noch kein früheres Quartal zum Vergleich."),
    (
      "kommunen/foeritztal.html",
      "Weil Antworten offen sind, kann der Wert zwischen 33 und 70 Punkten liegen."
    ),
    ("kommunen/foeritztal.html", "3 von 8 zutreffenden Fragen sind beantwortet"),
    ("fortschritt.html", "Altenburg macht den größten Schritt: +10 Punkte"),
    ("fortschritt.html", "In Punkten: 2 gestiegen, 0 gefallen, 0 unverändert."),
    ("fortschritt.html", "2 von 4 liegen höher als am Anfang der Reihe"),
    ("handlungsfelder/leben.html", "Leben: Die Mitte liegt auf Stufe 3 Verankerung"),
    // 40, 52 and 70 against 51.
    (
      "handlungsfelder/leben.html",
      "Der Median liegt bei 52 Punkten, 1,0 Punkte über dem Median des Gesamtwerts."
    ),
  ]

  @Test("Values, comparisons and changes are those computed by hand", arguments: passages)
  func contained(_ path: String, _ passage: String) async throws {
    let text = try await BuiltSite.sample.value.text(path)
    #expect(text.contains(passage), "\(path)")
  }

  // MARK: - Missing is never zero

  @Test("A dimension that cannot be scored says so in every place")
  func notAssessable() async throws {
    let site = try await BuiltSite.sample.value
    let profile = try site.texts(
      "kommunen/foeritztal.html", "//html:figure[@id='profil']//html:tbody/html:tr[html:th='Daten']/*")
    // Nobody but Altenburg and Bleicherode has a score in Daten: 50 and 50.
    #expect(
      profile == ["Daten", "k. A.", "nicht auswertbar", "25,0–100,0", "k. A.", "50,0", "50,0", "1 von 4"])
    let ranking = try site.texts(
      "handlungsfelder/daten.html",
      "//html:figure[@id='rangfolge']//html:tbody/html:tr[html:th='Foeritztal']/*")
    #expect(ranking.prefix(3) == ["Foeritztal", "k. A.", "nicht auswertbar"])
    #expect(
      try site.texts("index.html", "//html:table[@class='heatmap']//html:tr[html:th='Foeritztal']/html:td")
        == ["2 40,0", "2 40,0", "k. A."])
  }

  @Test("Who handed in too little for any score stands in every list, without numbers")
  func nothingAssessable() async throws {
    let site = try await BuiltSite.sample.value
    let row = "html:tr[html:th='Gotha']/html:td"
    #expect(
      try site.texts("index.html", "//html:table[@class='heatmap']//\(row)") == ["k. A.", "k. A.", "k. A."])
    #expect(
      try site.texts("index.html", "//html:figure[@id='rangfolge']//html:tbody/\(row)").prefix(2)
        == ["k. A.", "nicht auswertbar"])
    let participation = try site.texts("index.html", "//html:section[@aria-labelledby='dabei']//\(row)")
    #expect(participation == ["nicht auswertbar", "k. A.", "abgegeben", "Kleinstadt", "Greiz", "8.205"])
    #expect(
      try site.texts("kommunen/gotha.html", "//html:*[@class='badge none']").contains("nicht auswertbar"))
    let trend = try site.texts(
      "kommunen/gotha.html", "//html:figure[@id='verlauf']//html:tr[not(contains(html:th, 'Median'))]/html:td"
    )
    #expect(trend == Array(repeating: "k. A.", count: 3 * 2))
  }

  @Test(
    "A page of a municipality without an assessment has facts but no figures",
    arguments: ["dermbach", "erfurt"])
  func never(_ id: String) async throws {
    let site = try await BuiltSite.sample.value
    #expect(try site.document("kommunen/\(id).html").nodes("//html:figure").isEmpty)
    let text = try site.texts(
      "kommunen/\(id).html", "//html:body//text()[not(ancestor::html:details[@class='easy'])]"
    ).joined()
    #expect(text.contains("Greiz") && text.contains("8.205"))
    #expect(!text.contains("Platz ") && !text.contains("Punkte"))
  }

  @Test("A question without a score counts as answered all the same")
  func unscoredAnswers() async throws {
    let site = try await BuiltSite.sample.value
    let row = try site.texts(
      "handlungsfelder/daten.html", "//html:section[@aria-labelledby='fragen']//html:tbody/html:tr[5]/html:td"
    )
    // Of four that handed in, Altenburg and Bleicherode have written something.
    #expect(row.prefix(3) == ["2 von 4", "k. A.", "k. A."])
  }

  // MARK: - Awkward networks

  @Test("With no score at all the map stands under its own heading and says that nobody has a level")
  func noScores() async throws {
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera")],
      [try SiteSample.assessment("gera", "2026-Q4", ["c1": Answer(.value(.option("no")))])])
    let site = try await BuiltSite(network)
    #expect(try site.texts("index.html", "//html:h1") == ["4. Quartal 2026: Noch kein Wert ist auswertbar"])
    #expect(try site.texts("index.html", "//html:section[@aria-labelledby='wer']").isEmpty)
    #expect(
      try site.texts("index.html", "//html:section[@aria-labelledby='wo']//html:h3")
        == ["Auf der Karte: noch keine Stufe"])
  }

  @Test("Without a score in the current quarter a dimension shows its trend under the right heading")
  func onlyTrend() async throws {
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera")],
      [
        try SiteSample.assessment("gera", "2026-Q3", SiteSample.answers(50)),
        try SiteSample.assessment("gera", "2026-Q4", ["c1": Answer(.value(.option("no")))]),
      ])
    let site = try await BuiltSite(network)
    #expect(try site.document("handlungsfelder/leben.html").nodes("//html:figure[@id='rangfolge']").isEmpty)
    #expect(
      try site.document("handlungsfelder/leben.html")
        .nodes("//html:section[@aria-labelledby='entwicklung']/html:figure[@id='verlaeufe']").count == 1)
  }

  @Test(
    "Two quarters of different municipalities cannot be compared, and no page says that there is only one")
  func nothingToCompare() async throws {
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera"), try SiteSample.municipality("Jena")],
      [
        try SiteSample.assessment("gera", "2026-Q3", SiteSample.answers(50)),
        try SiteSample.assessment("jena", "2026-Q4", SiteSample.answers(50)),
      ])
    let site = try await BuiltSite(network)
    #expect(try site.texts("fortschritt.html", "//html:h1") == ["Noch niemand hat zwei auswertbare Quartale"])
    #expect(try site.text("index.html").contains("1 von 2 Kommunen hat ihre Selbsteinschätzung abgegeben."))
  }

  @Test(
    "What is missing to the next level is rounded up and never 0",
    arguments: [
      // (n / 100 + 0.5) / 2 below 75: 74 + 0.99 and so on; 100 less 25 and 25 less are the ends of the levels.
      (99.98, "noch 0,1 Punkte bis Stufe 4 Vorbild"), (98.0, "noch 1 Punkt bis Stufe 4 Vorbild"),
      (97, "noch 1,5 Punkte bis Stufe 4 Vorbild"), (100, "Das ist die höchste Stufe."),
    ])
  func toNextLevel(_ number: Double, _ sentence: String) async throws {
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera")],
      [try SiteSample.assessment("gera", "2026-Q4", SiteSample.answers(number))])
    let context = SiteContext(
      network: network, advice: NetworkAdvice(network), language: .german, edition: .network, map: nil)
    let page = MunicipalityPage(context, 0)
    let style = PageStyle(chartStylesheet: [], stylesheet: [])
    let text = String(decoding: PageFrame(context: context, style: style).render(page), as: UTF8.self)
    #expect(text.contains(sentence))
  }
}
