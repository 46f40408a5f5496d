@testable import Dashboard
import Insights
import Localization
import MarkupReader
@testable import MaturityModel
import Networking
import Testing

@Suite("Meetings on the pages")
struct MeetingsPageTests {
  @Test("The next meeting is in the heading, with when, where, what about and who comes")
  func next() async throws {
    let site = try await ExchangeSite.network.value
    #expect(
      try site.texts("treffen.html", "//html:h1") == ["Netzwerktreffen am 10.12.2026, Gastgeberin: Calau"])
    #expect(
      try site.texts("treffen.html", "//html:section[@aria-labelledby='termin']//html:dd") == [
        "10.12.2026", "Neuer Saal", "Calau", "Neues Thema", "Hochschule", "03.12.2026",
      ])
    #expect(
      try site.texts("treffen.html", "//html:p[@class='lead']") == [
        "2 Treffen sind eingetragen, davon 1 abgeschlossen."
      ])
    // The sections of the pack.
    for id in ["before", "moved", "commitments", "needs", "partners", "tandems"] {
      #expect(try site.document("treffen.html").nodes("//html:h2[@id='\(id)']").count == 1, "\(id)")
    }
    #expect(try site.text("treffen.html").contains("Alle 5 haben abgegeben."))
  }

  @Test(
    "All meetings are listed, the newest first; those that are over lead to a page with the numbers of then")
  func archive() async throws {
    let site = try await ExchangeSite.network.value
    let rows = "//html:section[@aria-labelledby='alle']//html:tbody/html:tr"
    #expect(
      try site.texts("treffen.html", "\(rows)[2]/*") == [
        "2026-Q3", "10.09.2026", "Bergen", "Alter Saal", "Altes Thema", "–", "abgeschlossen",
      ])
    #expect(
      try site.document("treffen.html").nodes("\(rows)//html:a").compactMap { $0["href"] } == [
        "treffen/2026-Q3.html"
      ])
    let page = try site.text("treffen/2026-Q3.html")
    #expect(page.contains("Damals fehlten 77 Stellen."))
    #expect(page.contains("Abgeschlossen am 11.09.2026."))
    #expect(try site.texts("en/meetings/2026-Q3.html", "//html:h1") == ["Meeting then"])
    #expect(try site.text("en/meetings/2026-Q3.html").contains("Then 77 posts were missing."))
  }

  @Test("Without meetings there is no such page, no file and no way to it")
  func none() async throws {
    let site = try await ExchangeSite.site(.network, isEmpty: true)
    #expect(site.files.keys.filter { $0.contains("treffen") || $0.contains("meetings") } == [])
    #expect(site.mentions("treffen.html").isEmpty)
    #expect(
      try site.texts("index.html", "//html:nav[@class='main']//html:li") == [
        "Überblick", "Fortschritt", "Vergleichen", "Netzwerk", "Bedarfe", "Methode", "Daten",
      ])
  }

  @Test("The public reads quarter, day and institutions; host, place and topics as far as it may")
  func open() async throws {
    let site = try await ExchangeSite.site(.public, ["Calau": .none])
    #expect(
      try site.texts("treffen.html", "//html:h1") == [
        "Netzwerktreffen am 10.12.2026"
      ])
    #expect(
      try site.texts("treffen.html", "//html:section[@aria-labelledby='termin']//html:dd") == [
        "10.12.2026", "Hochschule",
      ])
    let secrets = [
      "Calau", "calau", "Neuer Saal", "Neues Thema", "Alter Saal", "Altes Thema", "77 Stellen", "77 posts",
      "Termine online anbieten", "Leitfaden schreiben", "Schon erledigt", "03.12.2026", "Alle 5 haben",
    ]
    for secret in secrets { #expect(site.mentions(secret).isEmpty, "\(secret)") }
    #expect(site.files.keys.filter { $0.contains("treffen/") || $0.contains("meetings/") } == [])
    // Bergen agreed to be published, but not as the host of a meeting that is not.
    #expect(try site.texts("treffen.html", "//html:tbody/html:tr[2]/html:td[2]") == ["–"])
  }

  @Test("What is said to be public of a meeting is")
  func isPublic() async throws {
    var meetings = try ExchangeSite.meetings()
    meetings.meetings[1].isPublic = true
    let site = try await ExchangeSite.site(.public, [:], meetings)
    #expect(
      try site.texts("treffen.html", "//html:section[@aria-labelledby='termin']//html:dd") == [
        "10.12.2026", "Neuer Saal", "Calau", "Neues Thema", "Hochschule",
      ])
    #expect(site.mentions("Altes Thema").isEmpty)
  }

  @Test(
    "A place or a topic that names somebody who has not agreed is not published, nor all of a meeting with such a host"
  )
  func named() async throws {
    var meetings = try ExchangeSite.meetings()
    meetings.meetings[1].isPublic = true
    meetings.meetings[1].topics = ["Was dorfen plant", "Neues Thema"]
    let site = try await ExchangeSite.site(.public, ["Dorfen": .none, "Bergen": .levels], meetings)
    #expect(
      try site.texts("treffen.html", "//html:section[@aria-labelledby='termin']//html:dd") == [
        "10.12.2026", "Neuer Saal", "Calau", "Neues Thema", "Hochschule",
      ])
    #expect(site.mentions("dorfen").isEmpty)
    let hidden = try await ExchangeSite.site(.public, ["Calau": .none], meetings)
    #expect(hidden.mentions("Neuer Saal").isEmpty && hidden.mentions("Neues Thema").isEmpty)
  }

  @Test(
    "The next meeting is the first that is not closed from the newest quarter on, else none")
  func choice() throws {
    let participants = try ExchangeSite.participants()
    let catalog = QuestionnaireCatalog([try SiteSample.read(ExchangeSite.definition)])
    let network = try #require(
      Network(
        participants: participants, catalog: catalog, assessments: try ExchangeSite.assessments()))
    func next(_ codes: [String], closed: [String]) throws -> String? {
      var life = NetworkLife(participants: participants, catalog: catalog)
      life.meetings.meetings = try codes.map { Meeting(quarter: try ExchangeSite.quarter($0)) }
      life.minutes = try closed.map { code in
        var minutes = try ExchangeSite.minutes()
        minutes.meeting = Meeting(quarter: try ExchangeSite.quarter(code))
        return minutes
      }
      return LifeRelease(life, for: .network, network, nil).next?.code
    }
    // The newest quarter with an assessment is 2026-Q4.
    #expect(try next(["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"], closed: ["2026-Q2"]) == "2026-Q4")
    #expect(try next(["2026-Q3", "2026-Q4", "2027-Q1"], closed: ["2026-Q4"]) == "2027-Q1")
    #expect(try next(["2026-Q2", "2026-Q3"], closed: []) == nil)
    #expect(try next(["2026-Q3", "2026-Q4"], closed: ["2026-Q3", "2026-Q4"]) == nil)
    #expect(try next([], closed: []) == nil)
  }

  @Test("Once all meetings are over, the page says when the last was, and lists what is agreed")
  func over() async throws {
    var meetings = try ExchangeSite.meetings()
    meetings.meetings.removeLast()
    let site = try await ExchangeSite.site(.network, [:], meetings)
    #expect(
      try site.texts("treffen.html", "//html:h1")[0].hasPrefix(
        "Zuletzt traf sich das Netzwerk im 3. Quartal 2026"))
    #expect(
      try site.texts("treffen.html", "//html:section[@aria-labelledby='verabredet']//html:tbody/html:tr[1]/*")
        == [
          "Ahlstadt", "Termine online anbieten (Partner: Bergen)", "2027-Q1", "offen",
          "A1 kein Vergleich möglich",
        ])
  }
}
