import Insights
import Localization
import MarkupReader
import MaturityModel
import Testing

@testable import Dashboard

@Suite("A municipality's page says what is next and why")
struct NextAndWhyTests {
  /// The page of Gera with the answers of `SiteSample.answers`, a gate and targets.
  private func page(
    _ number: Double, gate: Bool = false, targets: [Target] = [], notice: String? = nil,
    _ language: Language = .german
  ) throws -> MarkupDocument {
    let context = try context(number, gate: gate, targets: targets, notice: notice, language)
    return try page(MunicipalityPage(context, 0), context)
  }

  private func page(_ page: some Page, _ context: SiteContext) throws -> MarkupDocument {
    let style = PageStyle(chartStylesheet: [], stylesheet: [])
    return try MarkupDocument(parsing: PageFrame(context: context, style: style).render(page))
  }

  private func context(
    _ number: Double, gate: Bool = false, light: String? = nil, targets: [Target] = [], notice: String? = nil,
    _ language: Language = .german
  ) throws -> SiteContext {
    var text =
      gate
      ? SiteSample.questionnaire.replacing(
        "\"en\": \"Anchored.\"}}",
        with: "\"en\": \"Anchored.\"}, \"requires\": [{\"question\": \"b1\", \"atLeast\": 1}]}")
      : SiteSample.questionnaire
    if let light {
      text = text.replacing("{\"id\": \"\(light)\",", with: "{\"id\": \"\(light)\", \"weight\": 0.0001,")
    }
    let network = try #require(
      Network(
        participants: Participants(municipalities: [try SiteSample.municipality("Gera")]),
        catalog: QuestionnaireCatalog([try SiteSample.read(text)]),
        assessments: [
          try SiteSample.assessment("gera", "2026-Q3", SiteSample.answers(number - 20)),
          try SiteSample.assessment("gera", "2026-Q4", SiteSample.answers(number)),
        ],
        targets: [
          Targets(municipality: "gera", questionnaire: "probe", notice: notice, targets: targets)
        ]))
    return SiteContext(
      network: network, advice: NetworkAdvice(network), language: language, edition: .network, map: nil)
  }

  private func texts(_ document: MarkupDocument, _ path: String) throws -> [String] {
    try document.nodes(path).map {
      $0.text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
  }

  /// The steps of a list in the section of what is next, in the order of the page.
  private func steps(_ page: MarkupDocument, _ list: Int) throws -> [String] {
    let lists = "//html:section[@aria-labelledby='naechste']//html:ol[not(ancestor::html:details)]"
    return try texts(page, "(\(lists))[\(list)]/html:li")
  }

  @Test("The steps that gain most stand below those of the way to the next level, which are not repeated")
  func gains() throws {
    // Leben 0.6, Daten (1 + 0 + 0 + 1) / 4 = 0.5: a yes or two of three points bring Daten 25 or 16.7, the whole half;
    // both lift 55 above 75.
    let page = try page(60)
    #expect(try steps(page, 1) == ["D2 Amt?Von Nein zu Ja.", "D3 Was?Zusätzlich „Karten“."])
    let heading = try texts(page, "//html:section[@aria-labelledby='naechste']/html:div/html:h3")
    #expect(heading == ["Was außerdem am meisten bringt"])
    // A tenth of the way in one of two questions.
    let gains = try steps(page, 2)
    #expect(
      gains.first?.hasSuffix(": +2,5 beim Gesamtwert, +5,0 im Handlungsfeld.") ?? false, "\(gains)")
    #expect(gains.map { $0.prefix(2) } == ["L1", "L2"])
  }

  @Test("A step whose gain rounds to nothing is left out")
  func nothingGained() throws {
    // A tenth of the way in L2 adds 10 · 0.0001 / 1.0001 points to Leben.
    let context = try context(60, light: "n2")
    let gains = try steps(try page(MunicipalityPage(context, 0), context), 2)
    #expect(gains.map { $0.prefix(2) } == ["L1"])
  }

  @Test("Every score is explained down to the answers")
  func why() throws {
    let page = try page(60)
    let whole = try texts(page, "//html:section[@aria-labelledby='antworten']/html:p")
    #expect(
      whole == [
        "Gesamtwert: 55,0 von 100 – Stufe 3 Verankerung. Das ist der Durchschnitt aus 2 Handlungsfeldern; "
          + "alle zählen "
          + "gleich viel. Stufe 3 Verankerung beginnt bei 50. Bis Stufe 4 Vorbild (ab 75) fehlen 20,0 Punkte."
      ])
    let answers = try texts(page, "//html:dl[@class='answers']/html:div[html:dt/html:span='D1']/html:dd")
    #expect(answers == ["Beschlossen → 100,0 von 100, zählt 25\u{A0}% und bringt 25,0 Punkte"])
    let context = try texts(page, "//html:dl[@class='answers']/html:div[html:dt/html:span='K1']/html:dd")
    #expect(context == ["2,5"])
  }

  @Test("A gate that holds a level back stands with the level and on its scale")
  func gate() throws {
    let page = try page(60, gate: true)
    let stand = try texts(page, "//html:div[@class='main']/html:p")
    #expect(
      stand.contains {
        $0.hasPrefix(
          "Nach Punkten wäre es Stufe 3 Verankerung. Es bleibt bei Stufe 2 Aufbau: Stufe 3 Verankerung "
            + "braucht in D2 „Ja“.")
      })
    #expect(try !page.nodes("//*[@class='c-gt']").isEmpty)
    let title = try texts(page, "//html:figure[@id='stufe']//html:h2")
    #expect(title == ["Stufe 2 Aufbau: Für Stufe 3 Verankerung fehlt eine Bedingung"])
    let english = try texts(try self.page(60, gate: true, .english), "//html:figure[@id='stufe']//html:h2")
    #expect(english == ["Level 2 Build: one condition is missing for level 3 Anchor"])
  }

  @Test("Targets stand with course, gap and way")
  func targets() throws {
    let since = try #require(Quarter("2026-Q3"))
    let by = try #require(Quarter("2027-Q3"))
    // From 45 to 55 in one of four quarters, to 75: a third of the way; the line asks for 52.5.
    let page = try page(60, targets: [Target(level: "l4", since: since, by: by)])
    let cells = try texts(page, "//html:section[@aria-labelledby='naechste']//html:tbody/html:tr/*")
    #expect(
      cells == [
        "Gesamtwert", "Stufe 4 Vorbild bis zum 3. Quartal 2027", "▲ im Plan", "20,0 Punkte", "33\u{A0}%",
      ])
    #expect(try self.page(60).nodes("//html:section[@aria-labelledby='naechste']//html:table").isEmpty)
  }

  @Test("What is to be said beside targets stands there, unless every page says it already")
  func targetNotice() throws {
    let target = Target(
      level: "l4", since: try #require(Quarter("2026-Q3")), by: try #require(Quarter("2027-Q3")))
    let path = "//html:main//html:strong[@class='notice']"
    for (notice, shown) in [("Ziele erfunden", ["Ziele erfunden"]), (SiteSample.notice, [])] {
      let context = try context(60, targets: [target], notice: notice)
      #expect(try texts(page(MunicipalityPage(context, 0), context), path) == shown)
      #expect(try texts(page(ProgressPage(context), context), path) == shown)
    }
  }

  @Test("English says the same")
  func english() throws {
    let page = try page(60, .english)
    let steps = try texts(page, "//html:section[@aria-labelledby='naechste']/html:div/html:ol/html:li")
    #expect(steps.first?.hasSuffix(": +2.5 overall, +5.0 in the dimension.") ?? false, "\(steps)")
  }

  @Test("An assessment of an older version with more levels is explained by its own levels")
  func olderLevels() throws {
    let older = try SiteSample.read(SiteSample.questionnaire)
    var newer = older
    newer.version = "2.0"
    newer.levels = Array(older.levels.prefix(2))
    var later = try SiteSample.assessment("jena", "2026-Q4", SiteSample.answers(50))
    later.questionnaire.version = "2.0"
    let network = try #require(
      Network(
        participants: Participants(municipalities: [
          try SiteSample.municipality("Gera"), try SiteSample.municipality("Jena"),
        ]),
        catalog: QuestionnaireCatalog([older, newer]),
        assessments: [try SiteSample.assessment("gera", "2026-Q4", SiteSample.answers(100)), later]))
    let context = SiteContext(
      network: network, advice: NetworkAdvice(network), language: .german, edition: .network, map: nil)
    let style = PageStyle(chartStylesheet: [], stylesheet: [])
    let page = try MarkupDocument(
      parsing: PageFrame(context: context, style: style).render(MunicipalityPage(context, 0)))
    // Leben is worth 1: the fourth of four levels, where the newer version has two.
    let badges = try texts(
      page, "//html:details[@class='answers']/html:summary/html:span[contains(@class, 'badge')]")
    #expect(badges.first == "4 Vorbild")
  }
}
