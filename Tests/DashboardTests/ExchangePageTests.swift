@testable import Dashboard
import Insights
import Localization
import MarkupReader
@testable import MaturityModel
import Testing

@Suite("Who can help whom, on the pages")
struct ExchangePageTests {
  private static let cells = "//html:table[contains(@class,'help')]/html:tbody/html:tr"

  /// The text of the cells of a row without doubled blanks.
  private func row(_ number: Int, _ site: BuiltSite) throws -> [String] {
    try site.texts("netzwerk.html", "\(Self.cells)[\(number)]/*").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  @Test("The heading names who can help most often, and what most seek help on")
  func title() async throws {
    let site = try await ExchangeSite.network.value
    #expect(
      try site.texts("netzwerk.html", "//html:h1") == [
        "Bergen und Elsterheim können am häufigsten helfen; gesucht wird vor allem Hilfe zum Thema Termine"
      ])
    // Bergen is the one to ask for three in the office, since Elsterheim stands above the middle; Elsterheim for three with
    // data.
    #expect(
      try site.texts("netzwerk.html", "//html:p[@class='lead']") == [
        "Für 5 Kommunen und 2 Handlungsfelder steht hier, wen man am besten fragt. 3-mal ist das "
          + "Bergen und Elsterheim."
      ])
    #expect(
      try site.texts("en/exchange.html", "//html:h1") == [
        "Bergen and Elsterheim can help most often; help is sought above all on Appointments"
      ])
  }

  @Test("Each cell has the level, what was said, and whom to ask or how many can be helped")
  func matrix() async throws {
    let site = try await ExchangeSite.network.value
    // The office is worth (10 + 50) / 2 = 30, (90 + 50) / 2 = 70, 40 twice, and (50 + 70) / 2 = 60.
    #expect(try row(1, site) == ["Ahlstadt", "2 ◆sucht Hilfe fragt Bergen A1", "3 hilft 3"])
    #expect(try row(2, site) == ["Bergen", "4 ◇bietet Hilfe an hilft 4", "2 fragt Elsterheim D1"])
    #expect(try row(3, site) == ["Calau", "3 fragt Bergen A1", "2 fragt Elsterheim D1"])
    #expect(try row(4, site) == ["Dorfen", "3 fragt Bergen A1", "1 fragt Elsterheim D1"])
    #expect(try row(5, site) == ["Elsterheim", "4 hilft 1", "5 hilft 4"])
    #expect(try site.text("netzwerk.html").contains("◆ sucht Hilfe in diesem Handlungsfeld"))
  }

  @Test("Offers and wishes are listed by dimension, and partners with both their pages")
  func lists() async throws {
    let site = try await ExchangeSite.network.value
    let list = "//html:section[@aria-labelledby='angebote']"
    #expect(try site.texts("netzwerk.html", "\(list)/html:h3") == ["Amt"])
    #expect(
      try site.texts("netzwerk.html", "\(list)//html:li") == [
        "A1 Termine◆ Hilfe suchen: Ahlstadt. ◇ Hilfe bieten an: Bergen."
      ])
    let partner = "//html:section[@aria-labelledby='partner']//html:dl/html:div[1]"
    let links = try site.document("netzwerk.html").nodes("\(partner)//html:a").compactMap {
      $0["href"]
    }
    // Of Calau and Dorfen Ahlstadt has nothing.
    #expect(
      links == ["kommunen/ahlstadt.html", "kommunen/bergen.html", "kommunen/elsterheim.html"])
    #expect(
      try site.texts("netzwerk.html", "\(partner)//html:li")[0].hasPrefix(
        "Bergen: Ahlstadt sucht Hilfe zum Thema Termine; Bergen, ähnlich groß"))
  }

  @Test("The public reads nothing of wishes and offers")
  func open() async throws {
    let page = try await ExchangeSite.open.value.text("netzwerk.html")
    for word in ["◆", "◇", "sucht Hilfe", "Wer bietet an", "gesucht wird"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("Where fewer than five publish their answers, the public has no such pages and no way to them")
  func few() async throws {
    let site = try await ExchangeSite.site(.public, ["Elsterheim": .levels])
    for path in site.files.keys {
      for word in ["netzwerk.html", "exchange.html", "bedarfe", "needs"] {
        #expect(!path.contains(word), "\(path)")
      }
    }
    #expect(site.mentions("netzwerk.html").isEmpty)
    #expect(!(try site.text("kommunen/ahlstadt.html").contains("Mit wem lohnt der Austausch?")))
  }

  @Test("The edition of one municipality has none of these pages, no way to them and no section")
  func own() async throws {
    let site = try await ExchangeSite.site(.municipality(id: "calau", name: "Calau"))
    for path in site.files.keys {
      for word in ["netzwerk.html", "exchange.html", "bedarfe", "needs", "treffen", "meetings"] {
        #expect(!path.contains(word), "\(path)")
      }
    }
    let page = try site.text("kommunen/calau.html")
    #expect(!page.contains("Mit wem lohnt der Austausch?"))
    #expect(try site.texts("index.html", "//html:nav[@class='main']//html:li").count == 5)
    for word in ["Neuer Saal", "Neues Thema", "77 Stellen", "Termine online anbieten"] {
      #expect(site.mentions(word).isEmpty, "\(word)")
    }
  }

  @Test("A municipality's page has its partners, what it seeks, and what it has still to keep")
  func section() async throws {
    let site = try await ExchangeSite.network.value
    let section = "//html:section[@aria-labelledby='austausch']"
    let page = "kommunen/ahlstadt.html"
    #expect(try site.texts(page, "\(section)//html:ol/html:li/html:a") == ["Bergen", "Elsterheim"])
    #expect(try site.texts(page, "\(section)/html:p").contains("◆ Sucht Hilfe: Termine (A1)."))
    #expect(
      try site.texts(page, "\(section)/html:ul/html:li") == [
        "Termine online anbieten (Partner: Bergen) – bis 2027-Q1, offen",
        "Leitfaden schreiben – bis 2026-Q3, ▼ überfällig",
      ])
    #expect(
      try site.texts("kommunen/bergen.html", "\(section)/html:p").contains("◇ Bietet Hilfe an: Termine (A1).")
    )
    let open = try await ExchangeSite.open.value
    #expect(try open.texts(page, "\(section)//html:ol/html:li/html:a") == ["Bergen", "Elsterheim"])
    #expect(try open.texts(page, "\(section)/html:ul") == [])
    #expect(try !open.text(page).contains("Sucht Hilfe"))
  }
}

@Suite("What many lack, on the pages")
struct NeedsPageTests {
  @Test("The heading is the need that most share")
  func title() async throws {
    let site = try await ExchangeSite.network.value
    // Below the third level at q1: Ahlstadt, Calau and Dorfen; at q3: Bergen, Calau and Dorfen, but nobody seeks help.
    #expect(
      try site.texts("bedarfe.html", "//html:h1") == [
        "Am häufigsten fehlt: Termine – 3 von 5 Kommunen teilen diesen Bedarf"
      ])
    #expect(
      try site.texts("bedarfe.html", "//html:p[@class='lead']") == [
        "Bei 2 von 3 Fragen teilen mindestens 3 Kommunen denselben Bedarf. Ausdrücklich gesucht wird Hilfe zu einer "
          + "Frage."
      ])
  }

  @Test("A row has how many are on each level, share the need, seek help, and who has solved it")
  func levels() async throws {
    let rows = "//html:section[@aria-labelledby='feld-amt']//html:tbody/html:tr"
    let site = try await ExchangeSite.network.value
    #expect(
      try site.texts("bedarfe.html", "\(rows)[1]/*") == [
        "A1 Termine", "1", "2", "1", "0", "1", "3", "1", "Bergen",
      ])
    #expect(
      try site.texts("bedarfe.html", "\(rows)[2]/*") == [
        "A2 Akten", "0", "0", "4", "1", "0", "0", "0", "Elsterheim",
      ])
    // Everybody reads the same without wishes.
    #expect(
      try await ExchangeSite.open.value.texts("bedarfe.html", "\(rows)[1]/*") == [
        "A1 Termine", "1", "2", "1", "0", "1", "3", "Bergen",
      ])
  }

  @Test("Obstacles and joint actions are named; the public reads no name of those who lack")
  func actions() async throws {
    let site = try await ExchangeSite.network.value
    let mentions = "//html:section[@aria-labelledby='bremsen']"
    #expect(
      try site.texts("bedarfe.html", "\(mentions)/html:p")[0]
        == "Am häufigsten genannt: Zu wenig Personal (4 von 5).")
    #expect(try site.texts("bedarfe.html", "\(mentions)//html:tbody/html:tr/html:td[1]") == ["4", "1"])
    let facts = "//html:section[@aria-labelledby='gemeinsam']//html:dl[1]//html:dd"
    #expect(
      try site.texts("bedarfe.html", facts) == [
        "Ahlstadt", "Calau und Dorfen", "Bergen", "Schulung im Haus (3)", "Hochschule",
      ])
    let open = try await ExchangeSite.open.value
    // Without what they ask for nobody of the catalogue is known to help.
    #expect(try open.texts("bedarfe.html", facts) == ["Bergen"])
    #expect(
      try open.texts("bedarfe.html", "//html:section[@aria-labelledby='gemeinsam']/html:h3")[0].hasSuffix(
        "– 3 Kommunen"))
    for word in ["suchen Hilfe", "Hilfe sucht", "Hilfe suchen", "Ahlstadt", "Calau", "Dorfen"] {
      #expect(!(try open.texts("bedarfe.html", "//html:main").joined().contains(word)), "\(word)")
    }
  }

  @Test("What would help is published as a share of all where that tells of nobody, and else not at all")
  func shares() async throws {
    // Of eight, three name training and four advice; two name templates, which are too few.
    let named = [
      ["training", "advice"], ["training", "advice"], ["none"], ["advice"], ["training", "copies"],
      ["copies"],
      ["none"], ["advice"],
    ]
    let names = ExchangeSite.names + ["Friedau", "Gernrode", "Hainau"]
    let assessments = try zip(names, named).enumerated().map { place, pair in
      var answers = ExchangeSite.answers(min(place, 4))
      answers["k4"] = Answer(.value(.options(pair.1)))
      return try SiteSample.assessment(pair.0.lowercased(), "2026-Q4", answers)
    }
    let release = try Release(
      .consented, of: Participants(municipalities: names.map { try SiteSample.municipality($0) }),
      QuestionnaireCatalog([SiteSample.read(ExchangeSite.definition)]), assessments)
    let site = try await BuiltSite(release, .public, archive: .nothing)
    let rows = "//html:section[@aria-labelledby='unterstuetzung']//html:tr"
    // 4 of 8, and 3 of 8, which is 37.5.
    #expect(
      try site.texts("bedarfe.html", "\(rows)/*") == [
        "Nennung", "Alle (8)", "Rat von außen", "50 %", "Schulung im Haus", "38 %",
      ])
    for word in ["Vorlagen", "Hochschule"] {
      #expect(!site.mentions(word).contains("bedarfe.html"), "\(word)")
    }
    // Of five nothing is shown.
    let few = try await ExchangeSite.open.value
    for word in ["unterstuetzung", "Schulung im Haus", "bremsen", "Zu wenig Personal"] {
      #expect(!few.mentions(word).contains("bedarfe.html"), "\(word)")
    }
  }

  @Test("The table is among the data: of the public no wish and no group, and only from five on")
  func table() async throws {
    let site = try await ExchangeSite.network.value
    let rows = try site.bytes("daten/needs.csv").split(separator: "\r\n").map(String.init)
    #expect(rows.contains { $0.hasPrefix("2026-Q4,all,All,level,2,q1,A1,,Appointments,5,2,") })
    #expect(rows.contains { $0.hasPrefix("2026-Q4,all,All,lacking,,q1,A1,,Appointments,5,3,") })
    #expect(rows.contains { $0.hasPrefix("2026-Q4,all,All,wishing,,q1,A1,,Appointments,5,1,") })
    #expect(rows.contains { $0.hasPrefix("2026-Q4,all,All,obstacles,,k3,U3,people,Too few people,5,4,") })
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix("Edition for the network – not for publication") })
    #expect(try site.bytes("daten/LIESMICH.txt").contains("bedarfe.csv (\(rows.count - 1) Zeilen)"))
    #expect(try site.bytes("daten/datapackage.json").contains("\"bedarfe.csv\""))
    #expect(try site.text("daten.html").contains("needs.csv"))
    let open = try await ExchangeSite.open.value
    let public_ = try open.bytes("daten/needs.csv").split(separator: "\r\n").map(String.init)
    // Three questions with five levels and those who lack.
    #expect(public_.count == 1 + 3 * 6)
    #expect(
      public_.dropFirst().allSatisfy {
        $0.hasPrefix("2026-Q4,all,All,level,") || $0.hasPrefix("2026-Q4,all,All,lacking,")
      })
    let few = try await ExchangeSite.site(.public, ["Elsterheim": .levels])
    #expect(few.files["daten/needs.csv"] == nil)
    #expect(few.mentions("needs.csv").isEmpty)
  }
}
