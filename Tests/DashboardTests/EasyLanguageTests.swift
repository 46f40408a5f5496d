import Foundation
import MarkupReader
import Testing

@Suite("Every page can be read in easy language")
struct EasyLanguageTests {
  private static let sentences = "//html:details[@class='easy']/html:p[not(@class)]"

  @Test("Sentences are short, make one statement each and stand alone")
  func form() async throws {
    for site in [try await BuiltSite.sample.value, try await ExchangeSite.network.value] {
      try check(site)
    }
  }

  private func check(_ site: BuiltSite) throws {
    for path in site.pages {
      let sentences = try site.texts(path, Self.sentences)
      #expect(sentences.count >= 3, "\(path)")
      for sentence in sentences {
        #expect(sentence.split(separator: " ").count <= 12, "\(path): \(sentence)")
        #expect(sentence.last.map { ".?".contains($0) } ?? false, "\(path): \(sentence)")
        #expect(
          sentence.components(separatedBy: ". ").count == 1 || sentence.contains(". Quartal"), "\(sentence)")
      }
      #expect(Set(sentences).count == sentences.count, "\(path)")
    }
  }

  @Test("The pages of needs and meetings say how many lack the same, and when the next meeting is")
  func together() async throws {
    let site = try await ExchangeSite.network.value
    // Ahlstadt, Calau and Dorfen are below the third level at the question on appointments.
    #expect(
      try site.texts("bedarfe.html", Self.sentences).contains("Am häufigsten fehlt etwas bei 3 Kommunen."))
    #expect(
      try site.texts("netzwerk.html", Self.sentences).contains(
        "Am meisten gesucht ist Hilfe hierzu: Termine."))
    #expect(
      try site.texts("treffen.html", Self.sentences).contains("Das nächste Treffen ist am 10.12.2026."))
    #expect(
      try site.texts("treffen/2026-Q3.html", Self.sentences).contains("Die Zahlen sind vom 11.09.2026."))
  }

  @Test("The overview counts who takes part and where the middle is")
  func overview() async throws {
    let sentences = try await BuiltSite.sample.value.texts("index.html", Self.sentences)
    // Seven take part, four have handed in; the values are 60, 51 and 40, so the middle is on the third level.
    for sentence in [
      "7 Kommunen machen mit.", "4 Kommunen haben die Fragen beantwortet.", "Es gibt 4 Stufen.",
      "Die mittlere Kommune ist auf Stufe 3.",
    ] {
      #expect(sentences.contains(sentence), "\(sentence)")
    }
  }

  @Test("A municipality's page says level, points, change and what is best")
  func municipality() async throws {
    let site = try await BuiltSite.sample.value
    let sentences = try site.texts("kommunen/altenburg.html", Self.sentences)
    // 50 points in the quarter before, 60 now; living is worth 70, data 50.
    for sentence in [
      "Altenburg ist auf Stufe 3.", "Diese Stufe heißt: Verankerung.", "Das sind 60 von 100 Punkten.",
      "Das ist mehr als vorher: plus 10.", "Am besten ist: Leben.", "Am meisten fehlt bei: Daten.",
    ] {
      #expect(sentences.contains(sentence), "\(sentence)")
    }
    #expect(
      try site.texts("kommunen/dermbach.html", Self.sentences).contains("Dermbach hat noch keine Punkte."))
    #expect(
      try site.texts("en/municipalities/altenburg.html", Self.sentences).contains("Altenburg is on level 3."))
  }
}
