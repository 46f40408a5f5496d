import Insights
import Localization
import MarkupReader
import MaturityModel
import Testing

@Suite("Figures of the whole network")
struct NetworkFigureTests {
  private func rows(_ path: String, _ figure: String) async throws -> [[String]] {
    let site = try await BuiltSite.sample.value
    let count = try site.document(path).nodes("//html:figure[@id='\(figure)']//html:tbody/html:tr").count
    return try (1...max(count, 1)).map { row in
      try site.texts(path, "//html:figure[@id='\(figure)']//html:tbody/html:tr[\(row)]/*")
    }
  }

  private func words(_ path: String, _ figure: String) async throws -> [String] {
    let site = try await BuiltSite.sample.value
    return try site.texts(path, "//html:figure[@id='\(figure)']/html:div[@class='words']/*")
  }

  // MARK: - Overview

  @Test("The quarter in four figures: who handed in, the middle level, who changed it, what is answered")
  func tiles() async throws {
    let site = try await BuiltSite.sample.value
    #expect(
      try site.texts("index.html", "//html:dl[@class='tiles']/html:div/html:dd[@class='value']") == [
        // 8 + 8 + 3 + 1 of 4 × 8 questions are answered: 62.5 %.
        "4 von 7", "3 Verankerung",
        "Eine Stufe höher als zuvor: keine. Niedriger: keine. Gleich: 2.▲ 0\u{2002}▼ 0",
        "63 %",
      ])
    #expect(
      try site.texts("index.html", "//html:dl[@class='tiles']/html:div/html:dd[@class='note']")
        == ["haben abgegeben", "Median 51 Punkte", "2 wie zuvor", "20 von 32 Fragen beantwortet"])
  }

  @Test("Beside each score stand its rank, the median of the others in its group, and who these are")
  func peers() async throws {
    let ranking = try await rows("index.html", "rangfolge")
    let first = try #require(ranking.first)
    // 51 and 40 have a score besides.
    #expect(first.suffix(3) == ["45,5", "2", "Kleinstadt, 5.000 bis unter 20.000 Einwohner"])
    let site = try await BuiltSite.sample.value
    let texts = try site.document("diagramme/netzwerk-rangfolge.svg").nodes("//svg:text").map(\.text)
    #expect(
      texts.contains("Median der anderen (Kleinstadt, 5.000 bis unter 20.000 Einwohner)"), "\(texts)")
    #expect(texts.contains("Platz"))
  }

  @Test("The flow of levels counts who stayed, and sets apart who is new and who has none any more")
  func flow() async throws {
    for path in ["index.html", "fortschritt.html"] {
      let rows = try await rows(path, "stufenfluss")
      #expect(
        rows == [
          ["3 Verankerung", "3 Verankerung", "2", "Altenburg und Bleicherode"],
          ["3 Verankerung", "jetzt keine Stufe", "1", "Creuzburg"],
          ["zuvor keine Stufe", "2 Aufbau", "1", "Foeritztal"],
        ])
    }
    let words = try await words("index.html", "stufenfluss")
    #expect(
      words == [
        "Beide bleiben auf ihrer Stufe",
        "Verglichen wird mit dem letzten Quartal, das die Kommune davor abgegeben hat. "
          + "Neu dabei oder davor ohne vergleichbaren Wert: 1. "
          + "Im 3. Quartal 2026 noch mit Stufe, jetzt ohne: 1.",
        "Stufe des Gesamtwerts; je höher ein Block, desto mehr Kommunen",
      ])
  }

  @Test("The most frequent change of level is named where it is the only one that is so frequent")
  func mostFrequentChange() async throws {
    // Before all have 50 (level 3); now as many have 0 or 100 in two of its numbers as said.
    func sentence(down: Int, up: Int) async throws -> String {
      let names = (0..<(down + up)).map { "Ort\($0)" }
      let municipalities = try names.map { try SiteSample.municipality($0) }
      let assessments = try municipalities.enumerated().flatMap { index, municipality in
        [
          try SiteSample.assessment(municipality.id, "2026-Q3", SiteSample.answers(50)),
          try SiteSample.assessment(municipality.id, "2026-Q4", SiteSample.answers(index < down ? 0 : 100)),
        ]
      }
      let site = try await BuiltSite(try SiteSample.network(municipalities, assessments))
      let sentences = try site.texts(
        "index.html", "//html:figure[@id='stufenfluss']//html:p[@class='sentence']")
      return try #require(sentences.first)
    }
    #expect(try await !sentence(down: 1, up: 1).contains("häufigste"))
    let uneven = try await sentence(down: 1, up: 2)
    #expect(uneven.hasPrefix("Der häufigste Wechsel geht von 3 Verankerung zu 4 Vorbild (2). "), "\(uneven)")
    #expect(try await !sentence(down: 0, up: 2).contains("häufigste"))
  }

  @Test("In the first quarter no level flows, and the overview does without")
  func firstQuarter() async throws {
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera")],
      [try SiteSample.assessment("gera", "2026-Q4", SiteSample.answers(50))])
    let site = try await BuiltSite(network)
    #expect(try site.document("index.html").nodes("//html:figure[@id='stufenfluss']").isEmpty)
    #expect(try site.texts("index.html", "//html:dl[@class='tiles']/html:div/html:dt").count == 3)
  }

  // MARK: - Dimension

  @Test("The levels of a dimension are counted now and in the quarter before, those without a level too")
  func distribution() async throws {
    let rows = try await rows("handlungsfelder/leben.html", "verteilung")
    #expect(
      rows == [
        ["4 Vorbild", "0", "0"], ["3 Verankerung", "2", "3"], ["2 Aufbau", "1", "0"], ["1 Beginn", "0", "0"],
        ["nicht auswertbar", "1", "0"],
      ])
    let words = try await words("handlungsfelder/leben.html", "verteilung")
    #expect(
      words.prefix(2) == [
        "2 von 3 stehen auf Stufe 3 Verankerung",
        "Die Stufen reichen von 2 Aufbau bis 3 Verankerung. Nicht auswertbar: 1.",
      ])
  }

  /// Four have handed in; two of them know nothing of D2 and have not answered D3 and D4.
  @Test("The answers to each question are counted by their worth, and so is what gave none")
  func answers() async throws {
    let rows = try await rows("handlungsfelder/daten.html", "antworten")
    #expect(
      rows.map { Array($0.dropFirst()) } == [
        ["4 von 4", "100,0", "100,0", "100: 4", "0", "0", "0", "1"],
        ["2 von 4", "0,0", "0,0", "0: 2", "2", "0", "0", "1"],
        ["2 von 4", "0,0", "0,0", "0: 2", "0", "2", "0", "1"],
        ["2 von 4", "100,0", "100,0", "100: 2", "0", "2", "0", "1"],
        ["2 von 4", "k. A.", "k. A.", "", "0", "2", "0", "ohne Wertung"],
      ])
    let words = try await words("handlungsfelder/daten.html", "antworten")
    #expect(
      words.prefix(2) == [
        "Am weitesten sind die Kommunen bei Frage D1, am meisten Luft ist bei D2",
        "Im Durchschnitt 100 Punkte bei „Plan?“, 0 Punkte bei „Amt?“. "
          + "Beantwortet sind 10 von 16 Fragen, die zutreffen.",
      ])
  }

  // MARK: - Progress

  @Test("Who rose and who fell stand apart, with what was answered before and now")
  func reasons() async throws {
    let site = try await BuiltSite.sample.value
    let section = "//html:section[@aria-labelledby='gruende']"
    #expect(try site.texts("fortschritt.html", "\(section)/html:h3") == ["Gestiegen", "Gefallen"])
    #expect(
      try site.texts("fortschritt.html", "\(section)/html:ul/html:li/html:a") == ["Altenburg", "Bleicherode"])
    let answers = try site.texts("fortschritt.html", "\(section)/html:ul/html:li[1]/html:ul/html:li/html:p")
    #expect(answers.first == "zuvor: 50 % → jetzt: 70 %")
    #expect(
      try site.texts("fortschritt.html", "\(section)/html:p").last == "In Punkten ist niemand gefallen.")
  }

  // MARK: - Good practice

  @Test("Released evidence stands on its dimension's page, the newest first; nothing else does")
  func practice() async throws {
    var old = SiteSample.answers(50)
    old["n1"]?.evidence = [
      Evidence(text: "Alte Satzung", isReleased: true), Evidence(text: "Nur für uns"),
      Evidence(text: "Skript", link: "javascript:alert(1)", isReleased: true),
    ]
    old["n1"]?.answered = Timestamp("2026-02-01T09:00:00Z")
    old["c1"]?.evidence = [Evidence(text: "Anderes Feld", isReleased: true)]
    var new = SiteSample.answers(50)
    new["n2"]?.evidence = [Evidence(text: "Plan", link: "https://example.org/plan", isReleased: true)]
    new["n2"]?.answered = Timestamp("2026-11-02T09:00:00Z")
    let network = try SiteSample.network(
      [try SiteSample.municipality("Gera"), try SiteSample.municipality("Weida")],
      [
        try SiteSample.assessment("gera", "2026-Q4", old), try SiteSample.assessment("weida", "2026-Q4", new),
      ])
    let site = try await BuiltSite(network)
    let items = "//html:section[@aria-labelledby='praxis']//html:li"
    #expect(
      try site.texts("handlungsfelder/leben.html", items) == [
        "Weida: PlanL2 Wie oft? · 02.11.2026", "Gera: Alte SatzungL1 Wie viel? · 01.02.2026",
        "Gera: SkriptL1 Wie viel? · 01.02.2026",
      ])
    #expect(
      try site.document("handlungsfelder/leben.html").nodes("\(items)/html:a[2]").map { $0["href"] }
        == ["https://example.org/plan"])
    #expect(
      try site.document("handlungsfelder/daten.html").nodes("\(items)").count == 1)
  }

  @Test("Without released evidence there is no such section")
  func noPractice() async throws {
    let site = try await BuiltSite.sample.value
    #expect(
      try site.document("handlungsfelder/leben.html").nodes("//html:section[@aria-labelledby='praxis']")
        .isEmpty)
  }

  // MARK: - Levels alone

  @Test("Who shows the level alone has a badge but no dot, counts in levels, and not among the answers")
  func levelsAlone() async throws {
    let questionnaire = try SiteSample.read(SiteSample.questionnaire)
    let network = try #require(
      Network(
        participants: Participants(
          municipalities: try ["Altenburg", "Weida"].map { try SiteSample.municipality($0) }),
        catalog: QuestionnaireCatalog([questionnaire]),
        assessments: [
          try SiteSample.assessment("altenburg", "2026-Q4", SiteSample.answers(70)),
          try SiteSample.assessment("weida", "2026-Q4", SiteSample.answers(20)),
        ], depths: ["weida": .levels]))
    let site = try await BuiltSite(network)
    let ranking = "//html:figure[@id='rangfolge']"
    #expect(
      try site.texts("index.html", "\(ranking)//html:tbody/html:tr[2]/*").prefix(4)
        == ["Weida", "k. A.", "2 Aufbau (nur Stufe veröffentlicht)", "k. A."])
    #expect(
      try site.texts("index.html", "\(ranking)//html:p[@class='sentence']").first?
        .hasSuffix("Nur mit Stufe veröffentlicht: Weida.") == true)
    // Leben: 70 and 20.
    #expect(
      try site.texts(
        "handlungsfelder/leben.html", "//html:figure[@id='verteilung']//html:tbody/html:tr/html:td[1]")
        == ["0", "1", "0", "1"])
    #expect(
      try site.texts(
        "handlungsfelder/leben.html", "//html:figure[@id='antworten']//html:tbody/html:tr[1]/html:td[1]")
        == ["1 von 1"])
  }
}
