import Dashboard
import Insights
import MaturityModel
import Testing

/// Altenburg answered version 1.0 in the quarter before and 2.0 now, Bleicherode 1.0 twice. In version 2.0 "Wie oft?"
/// means something else, so that five of six scored questions are comparable.
@Suite("Pages say by which questions different versions are compared")
struct VersionPageTests {
  static let renewed = (
    #""id": "n2", "code": "L2", "kind": "number","#,
    #""id": "n2", "code": "L2", "kind": "number", "replaces": {"comparable": false},"#
  )

  static func network(renewing passages: [(String, String)], isRenewed: Bool = true) throws -> Network {
    var text = SiteSample.questionnaire.replacing("\"1.0\"", with: "\"2.0\"")
    for (passage, replacement) in passages { text = text.replacing(passage, with: replacement) }
    var now = try SiteSample.assessment("altenburg", "2026-Q4", SiteSample.answers(70))
    if isRenewed { now.questionnaire.version = "2.0" }
    return try #require(
      Network(
        participants: Participants(
          municipalities: try ["Altenburg", "Bleicherode"].map { try SiteSample.municipality($0) }),
        catalog: QuestionnaireCatalog([
          try SiteSample.read(SiteSample.questionnaire), try SiteSample.read(text),
        ]),
        assessments: [
          SiteSample.assessment("altenburg", "2026-Q3", SiteSample.answers(50)), now,
          SiteSample.assessment("bleicherode", "2026-Q3", SiteSample.answers(50)),
          SiteSample.assessment("bleicherode", "2026-Q4", SiteSample.answers(52)),
        ]))
  }

  static let note =
    "Verglichen werden die 5 von 6 Fragen, die in beiden Fassungen des Fragebogens vergleichbar sind."
  static let english =
    "Compared are the 5 of 6 questions that are comparable in both versions of the questionnaire."

  @Test("The note stands on the pages of the municipality, of the dimension, of progress and on the overview")
  func note() async throws {
    let site = try await BuiltSite(Self.network(renewing: [Self.renewed]))
    for page in ["kommunen/altenburg.html", "fortschritt.html", "index.html"] {
      #expect(try site.text(page).contains(Self.note), "\(page)")
    }
    let english = site.pages.filter { $0.hasPrefix("en/") && $0.hasSuffix("/altenburg.html") }
    #expect(english.count == 1)
    for page in english { #expect(try site.text(page).contains(Self.english)) }
    #expect(
      try site.text("handlungsfelder/leben.html").contains(
        "Verglichen wird die eine von 2 Fragen dieses Handlungsfelds, die in allen Fassungen"))
    #expect(try !site.text("handlungsfelder/daten.html").contains("Fassungen"))
    // In the figures of what moved and of the way so far.
    let sentences = try site.texts(
      "kommunen/altenburg.html",
      "//html:figure[@id='veraenderung' or @id='verlauf']//html:p[@class='sentence']")
    #expect(sentences.count == 2)
    #expect(sentences.allSatisfy { $0.contains(Self.note) })
    // Who kept to one version moved by all its questions, and so is its way so far.
    let kept = try site.texts(
      "kommunen/bleicherode.html", "//html:figure[@id='veraenderung']//html:p[@class='sentence']")
    #expect(kept.allSatisfy { !$0.contains("Fassungen") })
    let way = try site.texts(
      "kommunen/bleicherode.html", "//html:figure[@id='verlauf']//html:p[@class='sentence']")
    #expect(way.count == 1)
    #expect(way.allSatisfy { !$0.contains(Self.note) && $0.contains("fehlt ihr Median") })
  }

  @Test("Where a dimension has nothing in common, the pages say so instead of a change")
  func nothingInCommon() async throws {
    let whole = (
      #""id": "n1", "code": "L1", "kind": "number","#,
      #""id": "n1", "code": "L1", "kind": "number", "replaces": {"comparable": false},"#
    )
    let site = try await BuiltSite(Self.network(renewing: [whole, Self.renewed]))
    let page = try site.text("kommunen/altenburg.html")
    #expect(page.contains("die 4 von 6 Fragen"))
    #expect(page.contains("Nicht vergleichbar: „Leben“."))
    let rows = try site.texts(
      "kommunen/altenburg.html", "//html:figure[@id='veraenderung']//html:tbody/html:tr[last()]")
    #expect(rows == ["Lebenk. A.k. A.nicht vergleichbar"])
    let dimension = try site.text("handlungsfelder/leben.html")
    #expect(dimension.contains("zwischen den Fassungen des Fragebogens nicht vergleichbar"))
  }

  @Test("Where nothing at all is in common, no page shows a change")
  func nothingAtAll() async throws {
    let all = ["n1", "n2", "c1", "b1", "m1", "s1"].map { id in
      (#"{"id": "\#(id)","#, #"{"id": "\#(id)", "replaces": {"comparable": false},"#)
    }
    let site = try await BuiltSite(Self.network(renewing: all))
    let page = try site.text("kommunen/altenburg.html")
    #expect(page.contains("Keine Frage ist in beiden Fassungen des Fragebogens vergleichbar."))
    #expect(try site.texts("kommunen/altenburg.html", "//html:figure[@id='veraenderung']").isEmpty)
    #expect(!page.contains("noch kein früheres Quartal"))
    #expect(try site.texts("kommunen/altenburg.html", "//html:figure[@id='verlauf']").isEmpty)
    #expect(!page.contains("Es ist die erste Selbsteinschätzung"))
    #expect(try site.texts("kommunen/bleicherode.html", "//html:figure[@id='verlauf']").count == 1)
  }

  @Test("With one version in use there is no note")
  func single() async throws {
    let site = try await BuiltSite(Self.network(renewing: [Self.renewed], isRenewed: false))
    for page in site.pages { #expect(try !site.text(page).contains("Fassungen"), "\(page)") }
  }
}
