import Dashboard
import Foundation
import Insights
import Localization
import LocatedJSON
import MarkupReader
@testable import MaturityModel
import Testing
import Workspace

@Suite("Hostile texts come out inert")
struct HostileTests {
  static let script = "<script>alert(1)</script>"
  /// Markup, quotes, an entity, the end of a CDATA section, controls, and one that turns the direction of reading.
  static let hostile =
    "=\(script)\"'&amp;]]>--><img src=x onerror=alert(1)>\u{7}\u{0}\u{202E}\u{2066}\u{85}javascript:alert(2)"
  static let long = String(repeating: "x", count: 10_000)
  static let bidirectional: [Unicode.Scalar] = [
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
  ]

  static let built = Task {
    let (municipalities, assessments, questionnaire) = try parts()
    return try await BuiltSite(
      SiteSample.network(municipalities, assessments, questionnaire),
      life: life(municipalities, assessments, questionnaire))
  }

  /// For everybody and at a known address, so that there are figures alone, snippets and a feed, too.
  static let open = Task {
    var settings = SiteSettings()
    settings.baseAddress = "https://example.org/"
    let (municipalities, assessments, questionnaire) = try parts()
    return try await BuiltSite(
      SiteSample.release(.public, municipalities, assessments, questionnaire), .public, site: Site(settings),
      archive: .nothing, life: life(municipalities, assessments, questionnaire))
  }

  /// Meetings and commitments in which every text is hostile.
  static func life(
    _ municipalities: [Municipality], _ assessments: [Assessment], _ questionnaire: Questionnaire
  ) throws -> NetworkLife {
    let (closed, open) = (try ExchangeSite.quarter("2026-Q3"), try ExchangeSite.quarter("2026-Q4"))
    func meeting(_ quarter: Quarter) -> Meeting {
      Meeting(
        quarter: quarter, host: "weida", place: hostile, topics: [hostile, long], institutions: ["amt"],
        isPublic: true)
    }
    let statement = Statement(hostile, from: [hostile])
    let pack = Pack(
      title: hostile, facts: [hostile, long],
      sections: [
        PackSection(
          .before, heading: hostile,
          blocks: [
            .paragraph(statement), .list([statement]), .group(title: hostile, [statement]),
            .letter(title: hostile, statement),
            .table(
              PackTable(
                caption: hostile, columns: [.init(hostile), .init(hostile, isNumber: true)],
                rows: [.init([hostile, long], from: [])])),
          ])
      ])
    return NetworkLife(
      meetings: Meetings(
        notice: hostile,
        institutions: [Institution(id: "amt", name: LocalizedText(de: hostile, en: hostile))],
        meetings: [meeting(closed), meeting(open)]),
      commitments: [
        Commitments(
          municipality: "weida", notice: hostile,
          commitments: [
            Commitment(number: 1, text: hostile, made: closed, by: open, partners: ["region", "amt"]),
            Commitment(number: 2, text: long, made: closed, by: open, state: .dropped(open, reason: hostile)),
          ])
      ],
      minutes: [
        Minutes(
          of: meeting(closed), closed: try #require(Timestamp("2026-09-11T08:00:00Z")), notice: hostile,
          tandems: [[hostile]], german: pack, english: pack)
      ],
      participants: Participants(municipalities: municipalities),
      catalog: QuestionnaireCatalog([questionnaire]), assessments: assessments)
  }

  /// A network in which every text that comes from a file is hostile.
  static func parts() throws -> ([Municipality], [Assessment], Questionnaire) {
    func text(_ word: String) -> LocalizedText { LocalizedText(de: word + hostile, en: word + hostile) }
    var questionnaire = try SiteSample.read(SiteSample.questionnaire)
    questionnaire.title = text("Titel")
    questionnaire.description = text("Beschreibung")
    questionnaire.version = hostile
    for index in questionnaire.levels.indices {
      questionnaire.levels[index].name = text("Stufe")
      questionnaire.levels[index].description = text("Heißt")
    }
    questionnaire.dimensions = questionnaire.dimensions.map { dimension in
      var dimension = dimension
      dimension.name = text("Feld")
      dimension.code = hostile
      dimension.description = text("Feld")
      dimension.references = [Reference(framework: hostile, code: hostile)]
      guard case .questions(var questions) = dimension.children else { return dimension }
      for index in questions.indices {
        questions[index].text = text("Frage")
        questions[index].help = text("Hilfe")
        questions[index].code = hostile
        questions[index].topic = text("Thema")
        if case .choice(var options) = questions[index].kind {
          for option in options.indices { options[option].text = text("Option") }
          questions[index].kind = .choice(options)
        }
      }
      dimension.children = .questions(questions)
      return dimension
    }
    var weida = try SiteSample.municipality("Weida")
    weida.name = hostile
    weida.district.name = hostile
    weida.funding = [Funding(programme: hostile, round: nil, since: hostile)]
    var region = try SiteSample.municipality("Region", kind: .villageRegion)
    region.name = long
    region.members = [Member(ags: "1", ars: nil, name: hostile, population: 1, areaHectares: nil)]
    var answers = SiteSample.answers(50)
    answers["t1"] = Answer(.value(.text(hostile)), comment: hostile)
    answers["n2"] = Answer(.doesNotApply(reason: hostile), comment: long)
    answers["b1"] = Answer(.dontKnow, comment: hostile, exchange: .wish)
    answers["n1"]?.evidence = [
      Evidence(text: hostile), Evidence(link: "javascript:alert(3)"),
      Evidence(text: "Klick", link: "JavaScript:alert(4)"),
      Evidence(text: "Daten", link: "data:text/html,<script>alert(5)</script>"),
      Evidence(text: "Fremd", link: "//boese.de"),
      Evidence(text: "Gut", link: "https://weida.de/?a=\"><script>alert(6)</script>"),
      Evidence(link: "HTTPS://WEIDA.DE/b"),
    ]
    var assessments: [Assessment] = []
    for quarter in ["2026-Q3", "2026-Q4"] {
      for id in ["weida", "region"] {
        assessments.append(try SiteSample.assessment(id, quarter, answers, notice: hostile))
        answers["n1"]?.content = .value(.number(70))
      }
    }
    // The version of a definition that came from a file would be refused; here it serves as one more text.
    for index in assessments.indices { assessments[index].questionnaire = questionnaire.reference }
    return ([weida, region], assessments, questionnaire)
  }

  @Test("The site is built without findings, and nothing can run")
  func inert() async throws {
    let site = try await Self.built.value
    // Two dimensions, two municipalities, seven more, two about meetings, two about the site, and a pair.
    let pages = 2 + 2 + 7 + 2 + 2 + 1
    #expect(site.pages.count == 2 * pages)
    try expectInert(site)
    let open = try await Self.open.value
    #expect(!open.embedded.isEmpty)
    try expectInert(open)
  }

  private func expectInert(_ site: BuiltSite) throws {
    for path in site.pages + site.embedded {
      let document = try site.document(path)
      let scripts = try site.scripts(path)
      #expect(scripts.allSatisfy { $0.isAllowed })
      #expect(
        try document.nodes("//*[local-name()='img' or local-name()='iframe' or local-name()='object']")
          .isEmpty)
      #expect(try document.nodes("//@*[starts-with(local-name(), 'on')]").isEmpty)
      for link in try document.nodes("//@href | //@src") {
        let address = link.text.lowercased()
        #expect(
          !address.hasPrefix("javascript:") && !address.hasPrefix("//"), "\(address.prefix(80))")
        guard address.hasPrefix("data:") else { continue }
        #expect(
          address.hasPrefix("data:text/csv;charset=utf-8,") || address.hasPrefix("data:application/json,"),
          "\(address.prefix(80))")
      }
    }
    for path in site.charts {
      let document = try site.document(path)
      #expect(
        try document.nodes("//*[local-name()='script' or local-name()='a' or local-name()='img']").isEmpty)
      #expect(try document.nodes("//@*[starts-with(local-name(), 'on')]").isEmpty)
    }
  }

  @Test("No character is left that controls something or turns the direction of reading")
  func characters() async throws {
    for site in [try await Self.built.value, try await Self.open.value] {
      for path in site.pages + site.embedded + site.charts {
        let scalars = Set(try site.bytes(path).unicodeScalars)
        #expect(scalars.isDisjoint(with: Self.bidirectional), "\(path)")
        #expect(
          !scalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) }, "\(path)")
      }
    }
  }

  @Test("What was written can still be read, letter for letter")
  func readable() async throws {
    let site = try await Self.built.value
    // Controls become U+FFFD, what turns the direction is gone.
    let shown =
      "=\(Self.script)\"'&amp;]]>--><img src=x onerror=alert(1)>\u{FFFD}\u{FFFD}\u{FFFD}javascript:alert(2)"
    let page = try site.document("kommunen/weida.html")
    #expect(try page.nodes("//html:h1").first?.text.hasPrefix(shown) == true)
    let remarks = try page.nodes("//html:dd[@class='remark']").map(\.text)
    #expect(remarks.contains("Kommentar: " + shown))
    #expect(remarks.contains("Grund: " + shown))
    #expect(remarks.contains("Beleg: " + shown))
    #expect(remarks.contains("Kommentar: " + Self.long))
    #expect(try page.nodes("//html:title").first?.text.contains(Self.script) == true)
  }

  @Test("Only evidence at a web address becomes a link")
  func evidence() async throws {
    let page = try await Self.built.value.document("kommunen/weida.html")
    let links = try page.nodes("//html:dd[@class='remark']/html:a")
    #expect(links.map(\.text) == ["Gut", "HTTPS://WEIDA.DE/b"])
    #expect(links.first?["href"] == "https://weida.de/?a=%22%3E%3Cscript%3Ealert(6)%3C/script%3E")
    let remarks = try page.nodes("//html:dd[@class='remark']").map(\.text)
    #expect(remarks.contains("Beleg: javascript:alert(3)"))
    #expect(remarks.contains("Beleg: Klick"))
  }

  @Test("In tables for spreadsheets no text becomes a formula, and the JSON file is sound")
  func data() async throws {
    let site = try await Self.built.value
    let csv = try site.bytes("daten/scores.csv")
    #expect(csv.contains("weida,\"'=<script>"))
    #expect(!csv.contains(",=") && !csv.contains("\"="))
    let document = JSONDocument(try #require(site.files["daten/scores.json"]))
    #expect(document.problems.isEmpty)
    let names = try #require(document.root?["municipalities"]).elements.map { $0["name"]?.string }
    #expect(Set(names) == [Self.hostile, Self.long])
  }
}
