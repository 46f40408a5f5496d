import Dashboard
import Insights
import MarkupReader
import MaturityModel
import Testing

@Suite("Any questionnaire gives a site")
struct OtherScaleTests {
  static let questionnaire = """
    {
      "format": 1, "id": "drei", "version": "2", "languages": ["de", "en"],
      "title": {"de": "Drei", "en": "Three"},
      "scale": {"minimum": 0, "maximum": 3},
      "levels": [
        {"id": "l1", "name": {"de": "Eins", "en": "One"}, "from": 0, "description": {"de": "1", "en": "1"}},
        {"id": "l2", "name": {"de": "Zwei", "en": "Two"}, "from": 1, "description": {"de": "2", "en": "2"}},
        {"id": "l3", "name": {"de": "Drei", "en": "Three"}, "from": 2.5, "description": {"de": "3", "en": "3"}}
      ],
      "aggregation": "geometric",
      "dimensions": [
        {"id": "oben", "code": "O", "name": {"de": "Oben", "en": "Top"}, "aggregation": "sum", "dimensions": [
          {"id": "mitte", "code": "M", "name": {"de": "Mitte", "en": "Middle"}, "aggregation": "minimum", "dimensions": [
            {"id": "unten", "code": "U", "name": {"de": "Unten", "en": "Bottom"}, "dimensions": [
              {"id": "tief", "code": "T", "name": {"de": "Tief", "en": "Deep"}, "questions": [
                {"id": "n1", "code": "N1", "kind": "number", "text": {"de": "N?", "en": "N?"}, "minimum": 1, "maximum": 1000,
                  "normalisation": {"kind": "logarithmic", "worst": 1, "best": 100}}
              ]}
            ]}
          ]},
          {"id": "neben", "code": "B", "name": {"de": "Neben", "en": "Beside"}, "questions": [
            {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?", "en": "B?"}}
          ]}
        ]}
      ]
    }
    """

  private func site() async throws -> BuiltSite {
    var assessments: [Assessment] = []
    for (id, number, yes) in [("gera", 10.0, false), ("jena", 10, true), ("weida", 100, true)] {
      var assessment = try SiteSample.assessment(
        id, "2026-Q4", ["n1": Answer(.value(.number(number))), "b1": Answer(.value(.boolean(yes)))])
      assessment.questionnaire = QuestionnaireReference(id: "drei", version: "2")
      assessments.append(assessment)
    }
    let municipalities = try ["Gera", "Jena", "Weida"].map { try SiteSample.municipality($0) }
    return try await BuiltSite(
      try SiteSample.network(municipalities, assessments, SiteSample.read(Self.questionnaire)))
  }

  @Test("A scale of 0…3, three levels and dimensions four deep build without findings")
  func builds() async throws {
    let site = try await site()
    // Three municipalities, one dimension, seven more, two about the site, and three pairs.
    let pages = 3 + 1 + 7 + 2 + 3
    #expect(site.report.pages == 2 * pages)
    #expect(
      try site.document("handlungsfelder/oben.html").nodes(
        "//html:section[@aria-labelledby='fragen']//html:tbody/html:tr"
      ).count == 2)
    let headings = try site.document("methode.html").nodes(
      "//html:section[@aria-labelledby='fragen']//*[@id]"
    )
    .filter { $0["id"]?.hasPrefix("feld-") ?? false }
    #expect(headings.map(\.name) == ["h3", "h4", "h5", "h6", "h4"])
  }

  @Test("On a short scale points have a decimal in sentences and two in tables")
  func points() async throws {
    let site = try await site()
    // log 10 / log 100 = 0.5. Gera: (0.5 + 0) / 2 = 0.25 → 0.75 of 3; Jena: 0.75 → 2.25; Weida: 1 → 3.
    #expect(
      try site.texts("index.html", "//html:figure[@id='rangfolge']//html:tbody/html:tr/*[2]") == [
        "3,00", "2,25", "0,75",
      ])
    #expect(
      try site.texts("index.html", "//html:figure[@id='rangfolge']//html:tbody/html:tr/*[3]")
        == ["3 Drei", "2 Zwei", "1 Eins"])
    let text = try site.text("index.html")
    #expect(
      text.contains(
        "Die Werte reichen von 0,8 Punkten (Gera) bis 3,0 Punkten (Weida); der Median liegt bei 2,3 Punkten.")
    )
    // Against the median of 2.25 and 3: 0.75 less 2.625 is 1.875.
    #expect(try site.text("kommunen/gera.html").contains("Oben: 1,9 Punkte unter dem Median"))
    #expect(try site.text("kommunen/gera.html").contains("noch 0,25 Punkte bis Stufe 2 Zwei"))
  }
}
